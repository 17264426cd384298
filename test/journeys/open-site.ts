import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashSecret, insertSession, makeSecret } from '@candour/record/account';
import { createKeys, foundRecord, readKeys } from '@candour/record/open';
import { type RunningServer, readConfig, startServer } from '@candour/server';
import createClient, { type Client } from 'openapi-fetch';
import { vi } from 'vitest';
import {
  copyEmptyLog,
  createPostgresDatabase,
  databases,
  privateServer,
} from '../../packages/record/test/open-database.ts';
import { getValue } from '../../packages/record/test/open-record.ts';
import type { paths } from '../../packages/server/test/client/api.d.ts';

// A thread loads its own program from disk: only what has been built can be.
vi.mock('@candour/evidence/threads', () => import('../../packages/evidence/dist/threads/open-documents.js'));

export type Api = Client<paths>;

/** A whole server on a fresh record, asked over HTTP; its clock goes where the story goes. */
export interface Site {
  readonly origin: string;
  readonly folder: string;
  readonly verifierKey: string;
  readonly server: RunningServer;
  /** Puts the clock there: an instant, or noon of a day. */
  setNow(when: string): void;
  /** What a person who has signed in just now asks with. */
  as(person: string): Promise<Api>;
  /** How their browser shows who they are. */
  credentialsOf(person: string): Promise<Readonly<Record<string, string>>>;
  readonly anyone: Api;
  readonly administrator: string;
  close(): Promise<void>;
}

export interface SiteKind {
  readonly name: 'embedded' | 'postgres';
  readonly open: (now: string, settings?: Readonly<Record<string, string>>) => Promise<Site>;
}

/** For `describe.each(sites)`: every journey is made on both. */
export const sites: readonly SiteKind[] = databases.map(({ name }) => ({
  name,
  open: (now, settings = {}) => openSite(name, now, settings),
}));

async function openSite(
  kind: SiteKind['name'],
  start: string,
  settings: Readonly<Record<string, string>>,
): Promise<Site> {
  const root = process.platform === 'linux' ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(root, 'candour-journey-'));
  createKeys(join(folder, 'keys'), 'record.example/journey');
  const read = readConfig({
    environment: { ...(await placeFor(kind, folder)), ...unhindered, ...settings, CANDOUR_FOLDER: folder },
  });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  let now = start;
  let looks = 0;
  // As any clock does, it goes on a little between two looks.
  const clock = () => {
    looks += 1;
    return new Date(Date.parse(now) + looks);
  };
  const pause = async (milliseconds: number, signal: AbortSignal) => {
    await wait(milliseconds / 20, undefined, { signal }).catch(() => undefined);
  };
  const server = await startServer(read.config, { clock, pause });
  const founded = getValue(
    await foundRecord(server.record, {
      body: 'Marlshire Record Office',
      administrator: { name: 'Hester Vaughan', email: 'hester.vaughan@record.marlshire.example' },
    }),
  );
  const credentialsOf = (person: string) => openSession(server, person);
  const client = (headers: Readonly<Record<string, string>> = {}) =>
    createClient<paths>({ baseUrl: server.origin, headers });
  return {
    ...{ origin: server.origin, folder, server, credentialsOf },
    verifierKey: readKeys(join(folder, 'keys')).verifierKey,
    administrator: founded.person,
    anyone: client(),
    as: async (person) => client(await credentialsOf(person)),
    setNow: (when) => {
      now = when.length === 10 ? `${when}T12:00:00.000Z` : when;
      looks = 0;
    },
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const unhindered = {
  CANDOUR_PORT: '0',
  CANDOUR_LOG_LEVEL: process.env['CANDOUR_TEST_LOG'] ?? 'silent',
  CANDOUR_READS_PER_MINUTE: '1000000',
  CANDOUR_WRITES_PER_MINUTE: '1000000',
};

async function placeFor(kind: SiteKind['name'], folder: string): Promise<Readonly<Record<string, string>>> {
  if (kind === 'embedded') {
    await copyEmptyLog(join(folder, 'log'));
    return {};
  }
  return addressesOf(await createPostgresDatabase());
}

/** A private server listens on a Unix socket, which an address names in its query. */
export async function addressesOf(database: string): Promise<Readonly<Record<string, string>>> {
  const { host = '', port } = (await privateServer()).connection(database);
  const address = (role: string) =>
    `postgres://${role}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  return {
    CANDOUR_DATABASE_URL: address('candour_app'),
    CANDOUR_DATABASE_ERASER_URL: address('candour_eraser'),
  };
}

async function openSession({ record, origin }: RunningServer, person: string) {
  const secret = makeSecret((length) => new Uint8Array(randomBytes(length)));
  const now = record.clock().toISOString();
  await insertSession(record.database, {
    ...{ id: hashSecret(secret), person, method: 'passkey', means: 'test', device: 'test' },
    ...{ createdAt: now, seenAt: now, confirmedAt: now, revokedAt: null },
  });
  return { cookie: `candour=${secret}`, 'sec-fetch-site': 'same-origin', origin };
}

/** The answer’s content, or a failed test that says why it was refused. */
export function contentOf<T>({ data, error }: { data?: T; error?: unknown }): T {
  if (data === undefined) throw new Error(`refused: ${JSON.stringify(error)}`);
  return data;
}

/** Asks again until the answer will do: for what a job of the server does in its own time. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const tries = 400;
  for (let tried = 0; tried < tries; tried += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await wait(50);
  }
  throw new Error(`waited in vain until ${what}`);
}

/** Puts a document of the worked example on the record; its id. */
export async function upload(
  site: Site,
  person: string,
  {
    file,
    ...described
  }: { readonly file: string; readonly classification?: string; readonly matter?: string },
): Promise<string> {
  const bytes = readFileSync(join(import.meta.dirname, '../../examples/harrow-lane/documents', file));
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], file));
  for (const [name, value] of Object.entries(described)) form.set(name, value);
  const headers = await site.credentialsOf(person);
  const answer = await fetch(`${site.origin}/api/v1/documents`, { method: 'POST', headers, body: form });
  const content = (await answer.json()) as { readonly document?: string };
  if (content.document === undefined) throw new Error(`refused: ${JSON.stringify(content)}`);
  return content.document;
}
