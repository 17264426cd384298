import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@candour/ledger';
import { listMatters, type Parts } from '@candour/record';
import { embedded, migrateRecord, postgres } from '@candour/record/open';
import pg from 'pg';
import type { Figure } from '../figure.ts';
import { startServer } from '../ledger/private-server.ts';
import { fillMatters, readers, size } from './fill.ts';

const reads = 200;

/** A database with the matters in it, as the record sees it. */
interface Subject {
  readonly name: string;
  readonly version: string;
  readonly database: Database;
  stop(): Promise<void>;
}

/** The first page of fifty, the last changed first, for three people; beside the same page of everything. */
export async function* figuresOfLists(data: string | undefined): AsyncIterable<Figure> {
  for (const open of [openPostgres, openEmbedded]) {
    const subject = await open(data ?? tmpdir());
    if (subject === null) {
      process.stderr.write(
        'access: PostgreSQL skipped, no server is installed (apt-get install postgresql)\n',
      );
      continue;
    }
    try {
      for (const [who, person] of Object.entries(readers)) yield* measure(subject, who, person);
    } finally {
      await subject.stop();
    }
  }
}

async function* measure(
  { name, version, database }: Subject,
  who: string,
  person: string,
): AsyncIterable<Figure> {
  const clock = () => new Date('2025-06-01T00:00:00.000Z');
  const caller = { person, administrator: false, confirmedAt: null, scopes: null };
  // A list asks nothing else of the parts.
  const parts = { database, clock } as unknown as Parts;
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let at = 0; at < reads * 1.2; at += 1) {
    const mine = await time(() => listMatters(parts, caller, { order: 'changed', limit: 50 }));
    const other = await time(() => database.query(everything));
    // The first sixth warms up caches, statements and code.
    if (at < reads * 0.2) continue;
    ours.push(mine);
    theirs.push(other);
  }
  for (const share of [0.5, 0.99]) {
    const [value, peerValue] = [quantile(ours, share), quantile(theirs, share)];
    yield {
      bench: 'access',
      metric: `${name}: 50 of ${size} for one who sees ${who}, p${share * 100}`,
      value,
      unit: 'ms',
      peer: 'the same list, of everything',
      peerValue,
      ratio: Number((value / peerValue).toPrecision(3)),
      n: reads,
      runs: 1,
      versions: { node: process.versions.node, [name]: version },
    };
  }
}

const everything = `
  select m.id, m.pathway, m.title, m.body, m.classification, m.state, m.since, m.is_open, m.owner, m.axes, m.opened_at,
    m.changed_at, m.next_due, m.overdue, m.head
  from record.matter m where m.state <> 'erased' order by m.changed_at desc, m.id limit 51`;

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(2));
}

async function openPostgres(): Promise<Subject | null> {
  const server = await startServer();
  if (server === null) return null;
  await migrateRecord(server.connect('postgres'));
  const store = await postgres({ app: server.connect('candour_app') })([]);
  const database = databaseOf(store);
  await fillMatters(database);
  const admin = new pg.Client(server.connect('postgres'));
  await admin.connect();
  // What autovacuum does within a minute of so many rows. The embedded database has none.
  await admin.query('vacuum analyze');
  await admin.end();
  const stop = async () => {
    await store.close();
    server.stop();
  };
  return { name: 'PostgreSQL', version: server.version, database, stop };
}

async function openEmbedded(root: string): Promise<Subject> {
  const folder = mkdtempSync(join(root, 'candour-bench-'));
  const store = await embedded(folder)([]);
  const database = databaseOf(store);
  await fillMatters(database);
  const stop = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: 'PGlite', version: '0.5.16', database, stop };
}

function databaseOf({ database }: { readonly database: Database | null }): Database {
  if (database === null) throw new Error('A list needs SQL.');
  return database;
}
