import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appoint, type Outcome, type Parts, recordBody, recordPerson, type SignedIn } from '@candour/record';
import { hashSecret, insertToken, makeToken } from '@candour/record/account';
import { createKeys, foundRecord, migrateRecord } from '@candour/record/open';
import { findServerPrograms, PrivateServer } from '../../ledger/test/postgres/server.ts';
import { readConfig } from '../src/config/read-config.ts';
import { openConfigured } from '../src/open-configured.ts';

export type StoreName = 'embedded' | 'postgres';

/** A record that processes can be started on, with somebody in it who may open and move matters. */
export interface Place {
  readonly store: StoreName;
  /** What a process is told of it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly body: string;
  readonly person: string;
  readonly token: string;
  /** Asks the database itself, as its owner. PostgreSQL only. */
  query(sql: string): Promise<readonly object[]>;
  remove(): void;
}

/** Who is there to begin with. */
export interface Founders extends Pick<Place, 'body' | 'person'> {
  readonly administrator: SignedIn;
}

/** Founds a record in a folder, or in a database of a private server with fsync on; lets `more` be done in it. */
export async function makePlace(
  store: StoreName,
  more: (parts: Parts, founders: Founders) => Promise<void> = async () => {},
  { clock = () => new Date(), settings = {} }: Telling = {},
): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-torture-'));
  createKeys(join(folder, 'keys'), 'torture.example/record');
  const server = store === 'postgres' ? await startDatabase() : null;
  const environment = {
    CANDOUR_FOLDER: folder,
    CANDOUR_PORT: '0',
    CANDOUR_LOG_LEVEL: 'error',
    CANDOUR_READS_PER_MINUTE: '1000000',
    CANDOUR_WRITES_PER_MINUTE: '1000000',
    ...settings,
    ...(server === null ? {} : addressesOf(server)),
  };
  const read = readConfig({ environment });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  const record = await openConfigured(read.config, () => {}, clock);
  try {
    const founders = await introduce(record.parts);
    await more(record.parts, founders);
    const { body, person } = founders;
    const token = await giveToken(record.parts, person);
    const query = async (sql: string) => (await server?.run(database, sql)) ?? [];
    const remove = () => {
      server?.stop();
      rmSync(folder, { recursive: true, force: true });
    };
    return { store, environment, body, person, token, query, remove };
  } finally {
    await record.close();
  }
}

interface Telling {
  readonly clock?: () => Date;
  readonly settings?: Readonly<Record<string, string>>;
}

async function introduce(parts: Parts): Promise<Founders> {
  const administrator = { name: 'Ada Keeper', email: 'ada@marl.example' };
  const founded = getValue(await foundRecord(parts, { body: 'Marl Oversight', administrator }));
  const confirmedAt = parts.clock().toISOString();
  const by = { person: founded.person, administrator: true, confirmedAt, scopes: null };
  const body = getValue(await recordBody(parts, by, { name: 'Marlshire County Council' })).id;
  const officer = { name: 'Olive Officer', email: 'olive@marl.example' };
  const person = getValue(await recordPerson(parts, by, officer)).id;
  getValue(await appoint(parts, by, { person, role: 'triage-officer', body }));
  return { body, person, administrator: by };
}

async function giveToken({ database, ids, clock }: Parts, person: string): Promise<string> {
  const token = makeToken((length) => new Uint8Array(randomBytes(length)));
  const draft = { id: ids('token'), person, name: 'torture', scopes: ['read', 'write'] as const };
  const times = { createdAt: clock().toISOString(), expiresAt: '2099-01-01T00:00:00.000Z', usedAt: null };
  await insertToken(database, { ...draft, ...times }, hashSecret(token));
  return token;
}

const database = 'record';

async function startDatabase(): Promise<PrivateServer> {
  const programs = findServerPrograms();
  if (programs === null) throw new Error('no PostgreSQL server is installed here');
  const server = await PrivateServer.start(programs);
  await server.createDatabase(database);
  await migrateRecord(server.connection(database));
  return server;
}

/** A private server listens on a Unix socket, which an address names in its query. */
function addressesOf(server: PrivateServer): Readonly<Record<string, string>> {
  const { host = '', port } = server.connection(database);
  const address = (role: string) =>
    `postgres://${role}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  return {
    CANDOUR_DATABASE_URL: address('candour_app'),
    CANDOUR_DATABASE_ERASER_URL: address('candour_eraser'),
  };
}

export function getValue<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `refused: ${outcome.refusals.map(({ code, message }) => `${code}: ${message.en}`).join('; ')}`,
  );
}
