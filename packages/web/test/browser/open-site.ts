import './built-threads.ts';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hashSecret, insertSession, makeSecret } from '@candour/record/account';
import { createKeys } from '@candour/record/open';
import { readConfig, startServer } from '@candour/server';
import { played, setUpExample } from '../../../cli/src/example/set-up-example.ts';
import { copyEmptyLog } from '../../../record/test/open-database.ts';

export interface SiteOptions {
  /** Whether documents are read, clocks swept and so on while the tests run; not, unless said. */
  readonly jobs?: 'on' | 'off';
  /** What is on the record to begin with: the worked example, as `candour serve --example` has it, or nothing. */
  readonly holds?: 'example' | 'nothing';
  /** Where the clock begins; the day after the last entry of the example, if left out. */
  readonly now?: string;
  /** Whether anybody may be anybody, as `candour serve --example` lets them; not, unless said. */
  readonly asExample?: boolean;
}

/** A server on a socket, over a record of its own; its clock goes where a story goes. */
export interface Site {
  readonly origin: string;
  readonly folder: string;
  readonly record: Awaited<ReturnType<typeof startServer>>['record'];
  now(): string;
  /** Puts the clock there: an instant, or noon of a day. */
  setNow(when: string): void;
  /** The id of whoever is called so. */
  findPerson(name: string): Promise<string>;
  /** The secret of a session that this person has just opened. */
  openSession(person: string): Promise<string>;
  close(): Promise<void>;
}

const settings = {
  CANDOUR_PORT: '0',
  CANDOUR_LOG_LEVEL: process.env['CANDOUR_TEST_LOG'] ?? 'silent',
  CANDOUR_READS_PER_MINUTE: '1000000',
  CANDOUR_WRITES_PER_MINUTE: '1000000',
  CANDOUR_SIGN_INS_PER_MINUTE: '1000000',
};

export async function openSite({
  holds = 'example',
  jobs = 'off',
  asExample = false,
  now: start,
}: SiteOptions = {}): Promise<Site> {
  const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(root, 'candour-browser-'));
  await (holds === 'example' ? copyExample(folder) : makeEmpty(folder));
  const read = readConfig({ environment: { ...settings, CANDOUR_JOBS: jobs, CANDOUR_FOLDER: folder } });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  let now = start ?? '2026-01-16T09:00:00.000Z';
  let looks = 0;
  // As any clock does, it goes on a little between two looks.
  const clock = () => {
    looks += 1;
    return new Date(Date.parse(now) + looks);
  };
  const pause = async (milliseconds: number, signal: AbortSignal) => {
    await wait(milliseconds / 20, undefined, { signal }).catch(() => undefined);
  };
  const server = await startServer(read.config, { clock, pause, asExample });
  const { record, origin } = server;
  if (start === undefined && holds === 'example') now = await morningAfter(record);
  return {
    ...{ origin, folder, record },
    now: () => clock().toISOString(),
    setNow: (when) => {
      now = when.length === 10 ? `${when}T12:00:00.000Z` : when;
      looks = 0;
    },
    findPerson: async (name) => {
      const { rows } = await record.database.query<{ id: string }>(
        'select id from record.person where name = $1',
        [name],
      );
      const [found, another] = rows;
      if (found === undefined || another !== undefined)
        throw new Error(`${rows.length} people are called ${name}`);
      return found.id;
    },
    openSession: (person) => openSession(record, person),
    close: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nine o’clock on the day after whatever was recorded last. */
async function morningAfter({ database }: Site['record']): Promise<string> {
  const { rows } = await database.query<{ last: string }>(
    'select max(recorded_at) as last from record.entry',
    [],
  );
  const next = new Date(Date.parse(rows[0]?.last ?? '') + 86_400_000);
  return `${next.toISOString().slice(0, 10)}T09:00:00.000Z`;
}

async function copyExample(folder: string): Promise<void> {
  if (existsSync(played)) return cpSync(played, folder, { recursive: true });
  rmSync(folder, { recursive: true });
  await setUpExample(folder);
}

async function makeEmpty(folder: string): Promise<void> {
  createKeys(join(folder, 'keys'), 'record.example/browser');
  await copyEmptyLog(join(folder, 'log'));
}

async function openSession(record: Site['record'], person: string): Promise<string> {
  const secret = makeSecret((length) => new Uint8Array(randomBytes(length)));
  const now = record.clock().toISOString();
  await insertSession(record.database, {
    ...{ id: hashSecret(secret), person, method: 'passkey', means: 'test', device: 'Firefox' },
    ...{ createdAt: now, seenAt: now, confirmedAt: now, revokedAt: null },
  });
  return secret;
}
