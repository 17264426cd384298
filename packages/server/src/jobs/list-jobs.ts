import { publishLog, sha256 } from '@candour/ledger';
import { analyseTables, getPublishedCheckpoint, type Parts, sweepMatters } from '@candour/record';
import {
  announce,
  forgetMessages,
  gatherDigests,
  leaveTurn,
  type QuietHours,
  remind,
  type TimeOfDay,
  takeTurn,
} from '@candour/record/outgoing';
import type { Reach } from '../fetch/guarded-request.ts';
import { deliverMail } from '../mail/deliver-mail.ts';
import { linksFrom } from '../mail/links.ts';
import type { SendMail } from '../mail/mailer.ts';
import { deliverWebhooks } from '../webhook/deliver-webhooks.ts';
import type { AskedWitnesses } from '../witness/ask-witnesses.ts';
import type { Job } from './loop.ts';

/** What the jobs work with. */
export interface JobParts {
  readonly record: Parts;
  /** The address people use. */
  readonly origin: string;
  /** Names this process among others: no other may have the same. */
  readonly worker: string;
  /** In [0, 1). */
  readonly random: () => number;
  readonly mail: MailJobs | null;
  readonly webhooks: {
    /** What their secrets are made of. */
    readonly key: Uint8Array;
    readonly reach: Reach;
  };
  /** Where the log is published as files; null where it is not. */
  readonly publishTo: string | null;
  /** Who is asked to cosign it; null where nobody is. */
  readonly witnesses: AskedWitnesses | null;
}

export interface MailJobs {
  readonly send: SendMail;
  /** When the day's digest goes, on London's clocks. */
  readonly digestAt: TimeOfDay;
  /** For whoever stated no quiet hours of their own. */
  readonly quiet: QuietHours | null;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** All that happens by itself. Each may run in any number of processes at once. */
export function listJobs(parts: JobParts): readonly Job[] {
  const { record, mail, publishTo } = parts;
  return [
    { name: 'sweep', every: minute, run: () => sweepMatters(record) },
    { name: 'announce', every: 5 * second, run: (signal) => announceAll(parts, signal) },
    { name: 'webhooks', every: 5 * second, run: (signal) => untilNone(() => sendWebhooks(parts), signal) },
    ...(mail === null ? [] : mailJobs(parts, mail)),
    ...(publishTo === null ? [] : [publishing(parts, publishTo)]),
    { name: 'forget', every: hour, run: () => forgetOld(record) },
    { name: 'analyse', every: hour, run: () => analyseTables(record) },
  ];
}

function mailJobs({ record, origin, worker, random }: JobParts, mail: MailJobs): readonly Job[] {
  const { database, clock, calendar } = record;
  const now = () => clock().toISOString();
  const sending = { database, clock, random, worker, send: mail.send, links: linksFrom(origin), calendar };
  return [
    { name: 'mail', every: 5 * second, run: (signal) => untilNone(() => deliverMail(sending), signal) },
    {
      name: 'remind',
      every: minute,
      // Reminders first, so that the digest of the same morning tells them.
      run: async () => {
        await remind(database, { now: now(), calendar, quiet: mail.quiet });
        await gatherDigests(database, { now: now(), calendar, ...mail });
      },
    },
  ];
}

async function announceAll({ record, mail }: JobParts, signal: AbortSignal): Promise<void> {
  const most = 200;
  await untilNone(async () => {
    const now = record.clock().toISOString();
    const { entries } = await announce(record.database, {
      now,
      most,
      quiet: mail?.quiet ?? null,
      mail: mail !== null,
    });
    return entries === most ? entries : 0;
  }, signal);
}

function sendWebhooks({ record, webhooks, worker, random, origin }: JobParts): Promise<number> {
  const { database, clock, ledger } = record;
  const findEntry = (seq: number) => ledger.findEntry(seq);
  return deliverWebhooks({
    database,
    findEntry,
    clock,
    random,
    worker,
    ...webhooks,
    links: linksFrom(origin),
  });
}

/** One publisher a folder at a time; one that dies leaves its turn to others within the hour. */
function publishing({ record, worker }: JobParts, folder: string): Job {
  const { database, clock, store } = record;
  return {
    name: 'publish',
    every: minute,
    run: async () => {
      const now = clock();
      const turn = { task: `publish ${folder}`, worker };
      const until = new Date(now.getTime() + hour).toISOString();
      if (!(await takeTurn(database, { ...turn, now: now.toISOString(), until }))) return;
      try {
        const { note } = await getPublishedCheckpoint(record);
        await publishLog({ sha256, store, folder, checkpoint: note });
      } finally {
        await leaveTurn(database, turn);
      }
    },
  };
}

/** What was sent, or given up, is kept for so many days, to be asked about. */
const keptDays = 90;

function forgetOld({ database, clock }: Parts): Promise<void> {
  return forgetMessages(database, new Date(clock().getTime() - keptDays * 24 * hour).toISOString());
}

async function untilNone(step: () => Promise<number>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await step()) > 0);
}
