import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { IntegrityFault } from '@candour/ledger';
import { finishErasures, type Parts, storageSweeps } from '@candour/record';
import type { OpenRecord } from '@candour/record/open';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { beginJobs, noJobs } from './begin-jobs.ts';
import type { Config } from './config/settings.ts';
import { isOpenExample } from './example/example-log.ts';
import { releaseClaimed } from './http/limits/kept-answers.ts';
import { type Answer, listen } from './http/listen.ts';
import { configureJobs } from './jobs/configure-jobs.ts';
import type { LoopParts } from './jobs/loop.ts';
import { mountRecord } from './mount-record.ts';
import { checksOf, measure } from './observe/checks.ts';
import { createLog } from './observe/log.ts';
import { openConfigured } from './open-configured.ts';
import { signInConfig } from './sign-in-config.ts';

/** A server that answers. */
export interface RunningServer {
  /** The address people use. */
  readonly origin: string;
  readonly port: number;
  readonly record: Parts;
  /** Takes no new connection, lets what is under way finish, then closes the record. Twice is once. */
  stop(): Promise<void>;
  /** Resolves when it has stopped: to the fault for which it stopped itself, or null. */
  readonly stopped: Promise<IntegrityFault | null>;
}

/** How it tells the time, and how its jobs wait for their next turn; as the machine does, if left out. */
interface Time extends Pick<LoopParts, 'pause'> {
  readonly clock?: () => Date;
}

export interface StartOptions extends Time {
  /**
   * Lets anybody at this machine be anybody, where the record is the worked example and is served to this machine
   * alone; anything else ignores it. Said by `candour serve --example`; there is no setting for it.
   */
  readonly asExample?: boolean;
}

/** Opens the record that the configuration names, and answers for it. */
export async function startServer(
  config: Config,
  { clock, asExample = false, ...turns }: StartOptions = {},
): Promise<RunningServer> {
  const log = createLog(config.logLevel);
  const opened = await openConfigured(config, (note) => log.info(note), clock);
  try {
    return await answerFor(opened, { config, log, asExample, ...turns });
  } catch (fault) {
    await opened.close();
    throw fault;
  }
}

interface Running extends Pick<Time, 'pause'> {
  readonly config: Config;
  readonly log: Logger;
  readonly asExample: boolean;
}

/** Names that no other machine can be given: safe while nothing but this machine is served. */
const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

async function answerFor(
  opened: OpenRecord,
  { config, log, asExample, ...turns }: Running,
): Promise<RunningServer> {
  const { parts: record, verifierKey } = opened;
  if (config.databaseUrl === null) await releaseClaimed(record.database);
  // An erasure that a sudden end interrupted is finished before anybody is served.
  await finishErasures(record, storageSweeps(record));
  let answer: Answer = () => new Response(null, { status: 503 });
  const listening = await listen((request, bindings) => answer(request, bindings), config);
  const origin = config.origin ?? `http://localhost:${listening.port}`;
  const stopping = stopOnce(async () => {
    await listening.close();
    await jobs.stop();
    await opened.close();
    log.info('stopped');
  });
  const onFault = (fault: unknown): void => {
    // A log that disagrees with itself is left as it is, for a person to look at.
    if (fault instanceof IntegrityFault) void stopping.stop(fault);
  };
  const work = configureJobs(config, record, origin);
  const jobs = config.jobs === 'off' ? noJobs : beginJobs(work, { log, onFault, ...turns });
  const { fetchHosts, webhookHosts } = config;
  const api = {
    ...{ record, verifierKey, origin, random, fetchHosts, webhookHosts },
    webhookKey: work.webhooks.key,
    exportsFolder: join(config.folder, 'exports'),
  };
  const app = createApp({
    ...{ record, origin, log, onFault },
    config: { ...config, allowedHosts: config.allowedHosts ?? (config.origin === null ? thisMachine : null) },
    ...mountRecord(
      api,
      {
        ...{ database: record.database, clock: record.clock, random, config: signInConfig(config, origin) },
        report: (event) => log.info(event, 'sign-in'),
      },
      {
        asExample: isOpenExample({ asExample, config, verifierKey }),
        lastRun: (job) => jobs.lastRun(job),
      },
    ),
    checks: checksOf(record, stopping.isStopping),
    measured: measure(record, () => jobs.lastRun('sweep')),
  });
  answer = (request, bindings) => app.fetch(request, bindings);
  log.info({ origin }, 'ready');
  return { origin, port: listening.port, record, stop: () => stopping.stop(null), stopped: stopping.stopped };
}

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

interface Stopping {
  stop(because: IntegrityFault | null): Promise<void>;
  readonly isStopping: () => boolean;
  readonly stopped: Promise<IntegrityFault | null>;
}

function stopOnce(work: () => Promise<void>): Stopping {
  let settle: (because: IntegrityFault | null) => void;
  let running: Promise<void> | undefined;
  const stopped = new Promise<IntegrityFault | null>((resolve) => {
    settle = resolve;
  });
  return {
    stop: (because) => {
      running ??= work().finally(() => settle(because));
      return running;
    },
    isStopping: () => running !== undefined,
    stopped,
  };
}
