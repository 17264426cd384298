import { randomBytes } from 'node:crypto';
import type { Caller, Scope } from '@candour/record';
import {
  hashSecret,
  insertSession,
  insertToken,
  makeSecret,
  makeToken,
  sessionLimits,
} from '@candour/record/account';
import createClient, { type Client } from 'openapi-fetch';
import { records, type TestRecord } from '../../record/test/open-record.ts';
import { createApp } from '../src/app.ts';
import type { Router } from '../src/http/router.ts';
import { mountRecord } from '../src/mount-record.ts';
import { createLog } from '../src/observe/log.ts';
import type { paths } from './client/api.d.ts';
import { checkConformity } from './client/conformity.ts';

/** What it answers to; a browser needs the port it listens on. */
const origin = 'http://localhost';
const random = (length: number) => new Uint8Array(randomBytes(length));

/** How a request says who asks: a session’s cookie, a token, or nothing. */
export type Credentials = Readonly<Record<string, string>>;

/** The whole server on a fresh record, asked in memory. Every answer is held to the description of the API. */
export interface ApiServer {
  readonly record: TestRecord;
  readonly app: Router;
  /** Somebody who has just signed in, as their browser would show it. */
  signIn(person: string, options?: { readonly confirmed?: boolean }): Promise<Credentials>;
  makeToken(person: string, scopes: readonly Scope[]): Promise<Credentials>;
  client(credentials?: Credentials): Client<paths>;
  close(): Promise<void>;
}

export const servers = records.map(({ name, open }) => ({
  name,
  open: async (now?: string, at = origin): Promise<ApiServer> => openServer(await open(now), at),
}));

function openServer(record: TestRecord, at: string): ApiServer {
  const config = {
    origin: at,
    rpId: 'localhost',
    name: 'Test',
    oidc: [],
    limits: sessionLimits,
    perMinute: 1000,
  };
  const signIn = {
    database: record.parts.database,
    clock: record.parts.clock,
    random,
    report: () => {},
    config,
  };
  const unlimited = { readsPerMinute: 1e6, writesPerMinute: 1e6, uploadLimitMb: 10 };
  const app = createApp({
    record: record.parts,
    config: { allowedHosts: null, trustedProxies: [], metricsToken: null, ...unlimited },
    origin: at,
    log: createLog(process.env['CANDOUR_TEST_LOG'] ?? 'silent'),
    ...mountRecord({ ...apiParts(record, at), record: record.parts }, signIn),
    checks: [],
    measured: {
      ledgerSize: async () => 0,
      outgoing: async () => 0,
      sweepAge: async () => null,
      witnesses: async () => [],
    },
  });
  const ask = async (request: Request) => checkConformity(app, request, await app.fetch(request, {}));
  return {
    record,
    app,
    signIn: (person, { confirmed = true } = {}) => openSession(record, person, confirmed),
    makeToken: (person, scopes) => openToken(record, person, scopes),
    client: (headers = {}) => createClient<paths>({ baseUrl: at, headers, fetch: ask }),
    close: () => record.close(),
  };
}

function apiParts({ verifierKey, folder }: TestRecord, at: string) {
  const hosts = { fetchHosts: [], webhookHosts: ['hooks.example.org'] };
  return {
    verifierKey,
    origin: at,
    random,
    ...hosts,
    webhookKey: random(32),
    exportsFolder: `${folder}/exports`,
  };
}

async function openSession(record: TestRecord, person: string, confirmed: boolean): Promise<Credentials> {
  const secret = makeSecret(random);
  const now = record.now();
  await insertSession(record.parts.database, {
    ...{ id: hashSecret(secret), person, method: 'passkey', means: 'test', device: 'test' },
    ...{ createdAt: now, seenAt: now, confirmedAt: confirmed ? now : null, revokedAt: null },
  });
  return { cookie: `candour=${secret}`, 'sec-fetch-site': 'same-origin' };
}

async function openToken(record: TestRecord, person: string, scopes: readonly Scope[]): Promise<Credentials> {
  const token = makeToken(random);
  const times = { createdAt: record.now(), expiresAt: '2099-01-01T00:00:00.000Z', usedAt: null };
  const draft = { id: record.parts.ids('token'), person, name: 'test', scopes, ...times };
  await insertToken(record.parts.database, draft, hashSecret(token));
  return { authorization: `Bearer ${token}` };
}

/** The answer’s content as JSON, or a failed test that says why it was refused, or that it was a table. */
export function contentOf<T>({ data, error }: { data?: T; error?: unknown }): Exclude<T, string> {
  if (data === undefined) throw new Error(`refused: ${JSON.stringify(error)}`);
  if (typeof data === 'string') throw new Error('answered as text');
  return data as Exclude<T, string>;
}

export type { Caller };
