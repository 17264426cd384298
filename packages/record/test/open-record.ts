import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HolidayTable } from '@candour/calendar';
import type { SignedIn } from '../src/caller.ts';
import { embedded } from '../src/open/embedded.ts';
import { foundRecord } from '../src/open/found-record.ts';
import { type OpenRecord, openRecord } from '../src/open/open-record.ts';
import { postgres } from '../src/open/postgres.ts';
import { createKeys } from '../src/open/record-keys.ts';
import type { Outcome } from '../src/outcome.ts';
import type { Parts } from '../src/parts.ts';
import { copyEmptyLog, createPostgresDatabase, databases, privateServer } from './open-database.ts';

/** A record that has just been founded, with a clock that goes on from where it is put, a millisecond a look. */
export interface TestRecord {
  readonly parts: Parts;
  readonly folder: string;
  readonly verifierKey: string;
  /** The body that keeps the record, and its first administrator. */
  readonly house: string;
  readonly administrator: SignedIn;
  now(): string;
  /** Puts the clock there: an instant, or noon of a day. */
  setNow(when: string): void;
  /** The same data opened by a second process, as far as can be within one; closed with this one. PostgreSQL only. */
  openAnother(): Promise<OpenRecord>;
  /** Closes it and opens it again on the same data, to count with other holidays from then on, if they are given. */
  reopen(calendar?: HolidayTable): Promise<void>;
  close(): Promise<void>;
}

export interface RecordKind {
  readonly name: 'embedded' | 'postgres';
  readonly open: (now?: string) => Promise<TestRecord>;
}

/** For `describe.each(records)`: every suite runs on both. */
export const records: readonly RecordKind[] = databases.map(({ name }) => ({
  name,
  open: (now = '2025-06-17T12:00:00.000Z') => openTestRecord(name, now),
}));

async function openTestRecord(kind: RecordKind['name'], start: string): Promise<TestRecord> {
  const root = process.platform === 'linux' ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(root, 'candour-record-'));
  createKeys(join(folder, 'keys'), 'record.example/test');
  let now = start;
  // As any clock does, it goes on a little between two looks.
  let looks = 0;
  const clock = () => {
    looks += 1;
    return new Date(Date.parse(now) + looks);
  };
  const openStore = kind === 'embedded' ? await embeddedStore(folder) : await postgresStore();
  const writers = kind === 'postgres' ? 'several' : 'one';
  const options = { folder, openStore, clock, writers } as const;
  const open = () => openRecord(options);
  const others: OpenRecord[] = [];
  let opened = await open();
  const founded = getValue(
    await foundRecord(opened.parts, {
      body: 'Marl Oversight',
      administrator: { name: 'Ada Keeper', email: 'ada@marl.example' },
    }),
  );
  return {
    get parts() {
      return opened.parts;
    },
    folder,
    verifierKey: opened.verifierKey,
    house: founded.body,
    get administrator() {
      return { person: founded.person, administrator: true, confirmedAt: now, scopes: null };
    },
    now: () => now,
    setNow: (when) => {
      now = when.length === 10 ? `${when}T12:00:00.000Z` : when;
    },
    openAnother: async () => {
      const another = await open();
      others.push(another);
      return another;
    },
    reopen: async (calendar) => {
      await opened.close();
      opened = await openRecord({ ...options, ...(calendar !== undefined && { calendar }) });
    },
    close: async () => {
      for (const another of others) await another.close();
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function embeddedStore(folder: string) {
  await copyEmptyLog(join(folder, 'log'));
  return embedded(folder);
}

async function postgresStore() {
  const name = await createPostgresDatabase();
  const server = await privateServer();
  return postgres({
    app: server.connection(name, 'candour_app'),
    eraser: server.connection(name, 'candour_eraser'),
  });
}

/** What a use case came to, or a failed test that says why it was refused. */
export function getValue<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(
    `refused: ${outcome.refusals.map(({ code, message }) => `${code}: ${message.en}`).join('; ')}`,
  );
}

/** The codes of the refusals; none when it was done. */
export function codesOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
}

/** Somebody who has signed in just now. */
export function signedIn(record: Pick<TestRecord, 'now'>, person: string): SignedIn {
  return { person, administrator: false, confirmedAt: record.now(), scopes: null };
}
