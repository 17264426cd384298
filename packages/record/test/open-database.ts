import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@candour/ledger';
import { EmbeddedStore } from '@candour/ledger/embedded';
import { migratePostgres, PostgresStore } from '@candour/ledger/postgres';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { afterAll } from 'vitest';
import { findServerPrograms, PrivateServer } from '../../ledger/test/postgres/server.ts';
import { recordSchema } from '../src/migrations/record-schema.ts';

/** A database with every schema of the record, empty; as the application sees it. */
export interface OpenedDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: 'embedded' | 'postgres';
  readonly open: () => Promise<OpenedDatabase>;
}

const schemaHash = createHash('sha256').update(JSON.stringify(recordSchema)).digest('hex').slice(0, 12);

const bundles = { schemas: [recordSchema], extensions: { pg_trgm } };

/** Puts an empty embedded log of the present schema in a folder: made once, copied for each test. */
export async function copyEmptyLog(folder: string): Promise<void> {
  const template = join(tmpdir(), `candour-record-empty-${schemaHash}`);
  if (!existsSync(template)) {
    const draft = `${template}-${randomBytes(6).toString('hex')}`;
    await (await EmbeddedStore.open({ folder: draft, ...bundles })).close();
    try {
      renameSync(draft, template);
    } catch {
      // Another test file was quicker: its copy is as good.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  cpSync(template, folder, { recursive: true });
}

async function openEmbedded(): Promise<OpenedDatabase> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'candour-record-'));
  await copyEmptyLog(folder);
  const store = await EmbeddedStore.open({ folder, ...bundles });
  return {
    database: store.database,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let server: Promise<PrivateServer> | undefined;
let made = 0;

// A worker that ends is killed, and would leave its server behind.
afterAll(async () => {
  (await server?.catch(() => undefined))?.stop();
});

/** The test file's own server, started when first asked for and stopped when its tests have ended. */
export function privateServer(): Promise<PrivateServer> {
  server ??= (async () => {
    const programs = findServerPrograms();
    if (programs === null) throw new Error('no PostgreSQL server is installed here');
    const started = await PrivateServer.start(programs);
    return started;
  })();
  return server;
}

/** A fresh database on it, migrated, with a log-in for each role; its name. */
export async function createPostgresDatabase(): Promise<string> {
  const running = await privateServer();
  made += 1;
  const name = `record_${process.pid}_${made}`;
  await running.createDatabase(name);
  await migratePostgres(running.connection(name), [recordSchema]);
  return name;
}

async function openPostgres(): Promise<OpenedDatabase> {
  const name = await createPostgresDatabase();
  const running = await privateServer();
  const store = await PostgresStore.open({ app: running.connection(name, 'candour_app') });
  return { database: store.database, close: () => store.close() };
}

const programs = findServerPrograms();
if (programs === null) console.warn('PostgreSQL tests skip: no server is installed here.');

/** For `describe.each(databases)`: every suite runs on both. */
export const databases: readonly DatabaseKind[] = [
  { name: 'embedded', open: openEmbedded },
  ...(programs === null ? [] : [{ name: 'postgres' as const, open: openPostgres }]),
];
