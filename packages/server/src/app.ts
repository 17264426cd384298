import type { Parts } from '@candour/record';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Config } from './config/settings.ts';
import { describe } from './describe.ts';
import { compressText } from './http/answer/compress-text.ts';
import { secureAnswers } from './http/answer/security-headers.ts';
import type { Env, Middleware } from './http/environment.ts';
import { files } from './http/files.ts';
import { answerOnce } from './http/limits/idempotency.ts';
import { limitRates } from './http/limits/rate-limits.ts';
import { answerFaults, answerUnrouted } from './http/problem/faults.ts';
import { chooseLanguage } from './http/problem/language.ts';
import { showProblems } from './http/problem/show-problems.ts';
import { checkAddress } from './http/request/check-address.ts';
import { refuseCrossSite } from './http/request/cross-site.ts';
import { allowHosts } from './http/request/hosts.ts';
import { numberRequests } from './http/request/number-requests.ts';
import { identifySender } from './http/request/sender.ts';
import { takeBody } from './http/request/take-body.ts';
import { createRouter, type Router } from './http/router.ts';
import { answerHealth, answerReady, type Check } from './observe/health.ts';
import { logFault, logRequests } from './observe/log.ts';
import { createMetrics, type Measured } from './observe/metrics.ts';

/** What the server is put together from. */
export interface AppParts {
  readonly record: Pick<Parts, 'database' | 'clock' | 'ids'>;
  readonly config: Pick<
    Config,
    | 'allowedHosts'
    | 'trustedProxies'
    | 'uploadLimitMb'
    | 'readsPerMinute'
    | 'writesPerMinute'
    | 'metricsToken'
  >;
  /** The address people use. */
  readonly origin: string;
  readonly log: Logger;
  /** Says of a request who asks. */
  readonly identify: Middleware;
  /** Routers, and the paths they hang at. */
  readonly mounts: readonly { readonly at: string; readonly router: Hono<Env> }[];
  readonly checks: readonly Check[];
  readonly measured: Measured;
  /** Is told what was thrown, beside the log. */
  readonly onFault?: (fault: unknown) => void;
}

const megabyte = 1024 * 1024;

/** Everything that is answered, from a request to its answer; `app.fetch` needs no socket. */
export function createApp(parts: AppParts): Router {
  const app = createRouter();
  const tell = logFault(parts.log);
  app.onError(
    answerFaults((fault, c) => {
      tell(fault, c);
      parts.onFault?.(fault);
    }),
  );
  app.notFound(answerUnrouted(app));
  observe(app, parts);
  guard(app, parts);
  for (const { at, router } of parts.mounts) app.route(at, router);
  describeApp(app);
  return app;
}

/** What holds for every answer, and what probes ask, by whatever name they reach this machine. */
function observe(app: Router, { record, config, origin, log, checks, measured }: AppParts): void {
  const metrics = createMetrics(measured, config.metricsToken);
  app.use(
    compressText,
    numberRequests(() => record.ids('request')),
  );
  app.use(identifySender(config.trustedProxies), chooseLanguage);
  app.use(secureAnswers({ https: origin.startsWith('https:') }));
  app.use(logRequests(log), metrics.count, showProblems(app));
  app.get('/health', answerHealth);
  app.get('/ready', answerReady(checks));
  app.get('/metrics', metrics.answer);
}

/** What a request must pass before any route sees it, cheapest first. */
function guard(app: Router, { record, config, origin, identify }: AppParts): void {
  app.use(allowHosts(config.allowedHosts ?? [new URL(origin).host]));
  app.route('/', files());
  app.use(checkAddress);
  app.use(refuseCrossSite(origin));
  app.use(
    takeBody({
      json: megabyte,
      upload: config.uploadLimitMb * megabyte,
      uploads: /^(\/api\/v1\/(documents|imports)|(\/cy)?\/(documents|admin\/pathways\/preview))$/,
    }),
  );
  app.use(identify);
  app.use(limitRates({ reads: config.readsPerMinute, writes: config.writesPerMinute }));
  app.use('/api/*', answerOnce({ database: record.database, now: record.clock }));
}

function describeApp(app: Router): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  app.doc31('/api/v1/openapi.json', describe);
}
