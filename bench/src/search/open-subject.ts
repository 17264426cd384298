import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeys, foundRecord, migrateRecord } from '@candour/record/open';
import { type Imported, importFile } from '@candour/record/transfer';
import { type RunningServer, readConfig, startServer } from '@candour/server';
import pg from 'pg';
import { parseCsv } from '../extract/csv.ts';
import { startServer as startPostgres } from '../ledger/private-server.ts';

/** A server that answers for a record, empty as yet. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly server: RunningServer;
  /** As whoever may make tables; on the embedded database they are temporary. */
  prepare(sql: string): Promise<void>;
  /** What autovacuum does within a minute of so many rows; the embedded database has none. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export async function openPostgres(): Promise<Subject | null> {
  const database = await startPostgres();
  if (database === null) return null;
  const admin = new pg.Client(database.connect('postgres'));
  await admin.connect();
  await migrateRecord(database.connect('postgres'));
  const { host = '' } = database.connect('candour_app');
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'));
  const url = `postgres://candour_app@localhost/postgres?host=${encodeURIComponent(host)}`;
  const server = await serve(folder, { CANDOUR_DATABASE_URL: url });
  return {
    name: 'PostgreSQL',
    version: database.version,
    server,
    prepare: async (sql) => void (await admin.query(sql)),
    settle: async () => void (await admin.query('vacuum analyze')),
    stop: async () => {
      await server.stop();
      await admin.end();
      database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function openEmbedded(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'));
  const server = await serve(folder, {});
  return {
    name: 'PGlite',
    version: '0.5.16',
    server,
    prepare: async (sql) => {
      for (const one of sql.split(';').filter((text) => text.trim() !== '')) {
        if (!one.includes('grant'))
          await server.record.database.query(one.replace('create table', 'create temp table'));
      }
    },
    settle: async () => {},
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(folder: string, environment: Record<string, string>): Promise<RunningServer> {
  const read = readConfig({
    environment: {
      CANDOUR_FOLDER: folder,
      CANDOUR_PORT: '0',
      CANDOUR_LOG_LEVEL: 'silent',
      CANDOUR_READS_PER_MINUTE: '1000000',
      ...environment,
    },
  });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  createKeys(join(folder, 'keys'), 'bench.example/record');
  return startServer(read.config);
}

/** The bodies, and then the recommendations, of two folders of records. */
export async function importRecords({ record }: RunningServer, data: string) {
  const founded = await foundRecord(record, { body: 'Bench', administrator: { name: 'Ben Cher' } });
  if (!founded.ok) throw new Error('The record could not be founded.');
  const confirmedAt = record.clock().toISOString();
  const caller = { person: founded.value.person, administrator: true, confirmedAt, scopes: null };
  const take = async (kind: 'bodies' | 'recommendations', path: string): Promise<Imported> => {
    const imported = await importFile(record, caller, { kind, path });
    if (!imported.ok) throw new Error(`${path}: ${imported.refusals[0]?.message.en}`);
    return imported.value;
  };
  const upr = readdirSync(join(data, 'upr-terman'))
    .filter((name) => /^\d/.test(name))
    .toSorted();
  const files = [
    ...upr.map((name) => join(data, 'upr-terman', name)),
    join(data, 'pfd', 'reports-analysed.csv'),
  ];
  await take('bodies', writeBodies(files.slice(0, upr.length)));
  const began = performance.now();
  let entered = 0;
  for (const path of files) entered += (await take('recommendations', path)).entered;
  return { entered, seconds: (performance.now() - began) / 1000 };
}

/** The states under review, so that there are bodies to count by. */
function writeBodies(paths: readonly string[]): string {
  const names = new Set<string>();
  for (const path of paths) {
    const text = readFileSync(path, 'latin1').replace(/\r\n?/g, '\n');
    for (const row of parseCsv(text)) if (row['To']) names.add(row['To'].trim());
  }
  const path = join(mkdtempSync(join(tmpdir(), 'candour-bench-')), 'bodies.csv');
  writeFileSync(path, ['name', ...[...names].map((name) => `"${name}"`)].join('\n'));
  return path;
}
