import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@candour/ledger';
import {
  createKeys,
  embedded,
  foundRecord,
  migrateRecord,
  type OpenRecord,
  type OpenStore,
  openRecord,
  postgres,
} from '@candour/record/open';
import { startServer } from '../ledger/private-server.ts';

/** A record that has just been founded, on one kind of database. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly record: OpenRecord;
  readonly administrator: string;
  /** The same server, for rows that are no record. */
  readonly peer: Database;
  stop(): Promise<void>;
}

export async function openEmbedded(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'));
  const founded = await found(folder, embedded(folder));
  const stop = async () => {
    await founded.record.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: 'PGlite', version: '0.5.16', ...founded, stop };
}

/** Null where no server is installed. */
export async function openPostgres(): Promise<Subject | null> {
  const server = await startServer();
  if (server === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'));
  await migrateRecord(server.connect('postgres'));
  const founded = await found(folder, postgres({ app: server.connect('candour_app') }));
  const stop = async () => {
    await founded.record.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: 'PostgreSQL', version: server.version, ...founded, stop };
}

async function found(folder: string, openStore: OpenStore) {
  createKeys(join(folder, 'keys'), `bench.example/${randomBytes(4).toString('hex')}`);
  const record = await openRecord({ folder, openStore });
  const founded = await foundRecord(record.parts, { body: 'Bench', administrator: { name: 'Bench' } });
  if (!founded.ok) throw new Error(founded.refusals[0]?.message.en);
  return { record, administrator: founded.value.person, peer: record.parts.database };
}
