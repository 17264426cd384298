import type { Database, Instant } from '@candour/ledger';
import { z } from 'zod';
import { notCancelled } from '../cancelling/not-cancelled.ts';
import { type Message, messageColumns, parseMessage } from './message.ts';

/** A message that was given up, and why. */
export interface FailedMessage extends Message {
  readonly failedAt: Instant;
  readonly lastError: string;
}

const failedRow = z.object({ failed_at: z.string(), last_error: z.string() });

/** What was given up, the latest first: somebody was not told, and an administrator must see it. */
export async function listFailedMessages(database: Database, most = 100): Promise<readonly FailedMessage[]> {
  const { rows } = await database.query(
    `select ${messageColumns}, m.failed_at, m.last_error from outgoing.message m
     where m.failed_at is not null order by m.failed_at desc, m.id desc limit $1`,
    [most],
  );
  return rows.map((row) => {
    const { failed_at: failedAt, last_error: lastError } = failedRow.parse(row);
    return { ...parseMessage(row), failedAt, lastError };
  });
}

/** Tries a failed message anew, from its first attempt's wait; false when it is not among those that failed. */
export async function retryMessage(database: Database, id: number, now: Instant): Promise<boolean> {
  const { rows } = await database.query(
    `with retried as (
       update outgoing.message set failed_at = null, last_error = null, next_try = $2, attempts = 0
       where id = $1 and failed_at is not null returning id),
     earlier as (delete from outgoing.attempt where message in (select id from retried))
     select id from retried`,
    [id, now],
  );
  return rows.length > 0;
}

const attemptRow = z.object({
  number: z.number(),
  at: z.string(),
  outcome: z.enum(['sent', 'delayed', 'refused']),
  code: z.string().nullable(),
  milliseconds: z.number().nullable(),
  message: z.coerce.number(),
  seq: z.coerce.number().nullable(),
});
export type Attempt = Readonly<z.infer<typeof attemptRow>>;

/** The delivery log of a recipient, the latest first. */
export async function listAttempts(
  database: Database,
  recipient: string,
  most = 100,
): Promise<readonly Attempt[]> {
  const { rows } = await database.query(
    `select a.message, a.number, a.at, a.outcome, a.code, a.milliseconds, m.seq
     from outgoing.attempt a join outgoing.message m on m.id = a.message
     where m.recipient = $1 order by a.at desc, a.message desc, a.number desc limit $2`,
    [recipient, most],
  );
  return rows.map((row) => attemptRow.parse(row));
}

const depth = z.object({
  channel: z.enum(['mail', 'webhook']),
  waiting: z.coerce.number(),
  oldest: z.string(),
});

/** How much waits in each channel, and since when the oldest does: for health and metrics. */
export async function measureOutbox(database: Database): Promise<readonly z.infer<typeof depth>[]> {
  const { rows } = await database.query(
    `select channel, count(*) as waiting, min(next_try) as oldest from outgoing.message m
     where sent_at is null and failed_at is null and not gathered and ${notCancelled('m')} group by channel order by channel`,
  );
  return rows.map((row) => depth.parse(row));
}

/** Forgets what was settled, or cancelled, before an instant. The cursors, not the keys, keep old entries from being told again. */
export async function forgetMessages(database: Database, before: Instant): Promise<void> {
  await database.query(
    `delete from outgoing.message m
     where (coalesce(m.sent_at, m.failed_at) < $1
         or exists (select from record.cancelled_message c where c.key = m.key and c.cancelled_at < $1))
       and not exists (select from outgoing.message told where told.told_in = m.id
                       and coalesce(told.sent_at, told.failed_at, $1) >= $1)`,
    [before],
  );
}
