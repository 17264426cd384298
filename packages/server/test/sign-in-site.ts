import { randomBytes } from 'node:crypto';
import type { Database } from '@candour/ledger';
import { sessionLimits } from '@candour/record/account';
import { type AppParts, createApp } from '../src/app.ts';
import type { Env } from '../src/http/environment.ts';
import { createRouter, type Router } from '../src/http/router.ts';
import { createLog } from '../src/observe/log.ts';
import { identify } from '../src/sign-in/identify.ts';
import { inviteFirst } from '../src/sign-in/invite.ts';
import { openSignIn } from '../src/sign-in/open-sign-in.ts';
import type { OidcProvider, SignInEvent, SignInParts } from '../src/sign-in/parts.ts';
import { signInRoutes } from '../src/sign-in/sign-in-routes.ts';
import { Authenticator } from './sign-in-authenticator.ts';

export const under = '/api/v1/sign-in';

/** The server with nothing but sign-in, and one route that says who asks. */
export interface Site {
  readonly app: Router;
  readonly origin: string;
  readonly parts: SignInParts;
  readonly events: readonly SignInEvent[];
  /** Lines of the server’s log, all of them. */
  readonly logged: readonly string[];
  /** Moves the clock on. */
  wait(minutes: number): void;
  /** Somebody new in the record; their id. */
  addPerson(more?: { readonly administrator?: boolean }): Promise<string>;
  leave(id: string): Promise<void>;
  /** The secret of a fresh invitation. */
  invite(person: string): Promise<string>;
  /** Another browser, with no cookie yet. */
  browser(): Browser;
}

interface SiteOptions {
  readonly origin?: string;
  readonly oidc?: readonly OidcProvider[];
  readonly start?: Date;
  readonly perMinute?: number;
}

let people = 0;

export function openSite(database: Database, options: SiteOptions = {}): Site {
  const {
    origin = 'https://record.example',
    oidc = [],
    start = new Date('2026-03-03T09:30:00.000Z'),
  } = options;
  const limits = { limits: sessionLimits, perMinute: options.perMinute ?? 1000 };
  let now = start.getTime();
  const events: SignInEvent[] = [];
  const logged: string[] = [];
  const parts: SignInParts = {
    database,
    clock: () => new Date(now),
    random: (length) => new Uint8Array(randomBytes(length)),
    report: (event) => void events.push(event),
    config: { origin, rpId: new URL(origin).hostname, name: 'Example record', oidc, ...limits },
  };
  const app = openApp(parts, createLog('debug', { write: (line) => void logged.push(line) }));
  return {
    ...{ app, origin, parts, events, logged },
    wait: (minutes) => {
      now += minutes * 60_000;
    },
    addPerson: async ({ administrator = false } = {}) => {
      people += 1;
      const id = `person_${people}`;
      await database.query(
        'insert into record.person (id, name, email, administrator, seq) values ($1, $2, $3, $4, 0)',
        [id, 'Ann Example', `${id}@record.example`, administrator],
      );
      return id;
    },
    leave: async (id) => {
      await database.query('update record.person set left_at = $2 where id = $1', [id, '2026-01-01']);
    },
    invite: async (person) => {
      const invited = await inviteFirst(parts, person);
      if (!invited.ok) throw new Error(`nobody to invite: ${person}`);
      return new URL(invited.value.link).hash.slice(1);
    },
    browser: () => new Browser(app, origin),
  };
}

function openApp(parts: SignInParts, log: AppParts['log']): Router {
  const whoami = createRouter();
  whoami.get('/whoami', (c) => c.json({ caller: c.get('caller'), byCookie: c.get('byCookie') }));
  whoami.post('/whoami', (c) => c.json({ caller: c.get('caller') }));
  const never = async () => 0;
  let numbered = 0;
  return createApp({
    record: { database: parts.database, clock: parts.clock, ids: (prefix) => `${prefix}_${++numbered}` },
    config: {
      ...{ allowedHosts: null, trustedProxies: [], uploadLimitMb: 1, metricsToken: null },
      ...{ readsPerMinute: 10_000, writesPerMinute: 10_000 },
    },
    origin: parts.config.origin,
    log,
    identify: identify(parts),
    mounts: [
      { at: under, router: signInRoutes(openSignIn(parts)) },
      { at: '/api/v1', router: whoami },
    ],
    checks: [],
    measured: { ledgerSize: never, outgoing: never, sweepAge: async () => null, witnesses: async () => [] },
    onFault: (fault) => {
      throw fault;
    },
  });
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects.
  readonly body: any;
  readonly headers: Headers;
  readonly cookies: readonly string[];
}

/** Keeps cookies as a browser would, and shows them to a test. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #app: Router;
  readonly #origin: string;

  constructor(app: Router, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', path, { headers });
  }

  post(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', path, { body, headers });
  }

  async ask(
    method: string,
    path: string,
    { body, headers = {} }: { readonly body?: unknown; readonly headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = path.startsWith('http') ? path : `${this.#origin}${path}`;
    const answer = await this.#app.fetch(
      new Request(url, {
        method,
        headers: {
          host: new URL(this.#origin).host,
          ...(method === 'GET' ? {} : { origin: this.#origin }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(cookie === '' ? {} : { cookie }),
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
      {} satisfies Env['Bindings'],
    );
    const cookies = answer.headers.getSetCookie();
    this.#keep(cookies);
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      body: isJson ? JSON.parse(text) : text,
      headers: answer.headers,
      cookies,
    };
  }

  #keep(cookies: readonly string[]): void {
    for (const line of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  async whoami(): Promise<unknown> {
    const { caller } = (await this.get('/api/v1/whoami')).body;
    return caller === 'anyone' ? 'anyone' : caller.person;
  }
}

/** Registers a passkey by invitation, as a person does the first time; the browser is signed in by it. */
export async function register(site: Site, browser: Browser, person: string): Promise<Authenticator> {
  const authenticator = new Authenticator(site.origin);
  const invitation = await site.invite(person);
  const options = await browser.post(`${under}/credentials/options`, { invitation });
  const answer = authenticator.create(options.body);
  const added = await browser.post(`${under}/credentials`, { name: 'Key', answer });
  if (added.status !== 201) throw new Error(`not registered: ${JSON.stringify(added.body)}`);
  return authenticator;
}

export async function signIn(browser: Browser, authenticator: Authenticator): Promise<Answer> {
  const options = await browser.post(`${under}/passkey/options`);
  return browser.post(`${under}/passkey`, { answer: authenticator.get(options.body) });
}

export async function confirm(browser: Browser, authenticator: Authenticator): Promise<Answer> {
  const options = await browser.post(`${under}/confirm/options`);
  return browser.post(`${under}/confirm`, { answer: authenticator.get(options.body) });
}
