import type { Database, Instant } from '@candour/ledger';
import { z } from 'zod';
import { notCancelled } from '../cancelling/not-cancelled.ts';
import { type Message, messageColumns, parseMessage } from './message.ts';

/** A message that was not sent yet. */
export interface ListedMessage extends Message {
  readonly notBefore: Instant;
  /** It waits for the recipient’s next digest. */
  readonly gathered: boolean;
}

/** Where a page of waiting messages ended. */
export interface MessagePlace {
  readonly notBefore: Instant;
  readonly id: number;
}

export interface ListWaiting {
  readonly limit: number;
  readonly after?: MessagePlace;
}

const waitingRow = z.object({ next_try: z.string(), gathered: z.boolean() });

/** What waits to be sent, the next to go first, and where the next page begins; what goes in a digest that is queued is not apart. */
export async function listWaitingMessages(
  database: Database,
  { limit, after }: ListWaiting,
): Promise<{ readonly messages: readonly ListedMessage[]; readonly next: MessagePlace | null }> {
  const { rows } = await database.query(
    `select ${messageColumns}, m.next_try, m.gathered from outgoing.message m
     where m.sent_at is null and m.failed_at is null and m.told_in is null and ${notCancelled('m')}
       and (m.next_try, m.id) > ($1::text, $2::bigint)
     order by m.next_try, m.id limit $3`,
    [after?.notBefore ?? '', after?.id ?? 0, limit + 1],
  );
  const messages = rows.slice(0, limit).map((row) => {
    const { next_try: notBefore, gathered } = waitingRow.parse(row);
    return { ...parseMessage(row), notBefore, gathered };
  });
  const last = messages.at(-1);
  const isMore = rows.length > limit && last !== undefined;
  return { messages, next: isMore ? { notBefore: last.notBefore, id: last.id } : null };
}

/** A message that is not sent because somebody said so, and why. */
export interface CancelledMessage extends Message {
  readonly cancelledBy: string;
  readonly cancelledAt: Instant;
  readonly because: string;
}

const cancelledRow = z.object({ cancelled_by: z.string(), cancelled_at: z.string(), because: z.string() });

/** What was cancelled, the latest first: somebody was not told. */
export async function listCancelledMessages(
  database: Database,
  most = 100,
): Promise<readonly CancelledMessage[]> {
  const { rows } = await database.query(
    `select ${messageColumns}, c.cancelled_by, c.cancelled_at, c.because
     from record.cancelled_message c join outgoing.message m on m.key = c.key
     order by c.seq desc limit $1`,
    [most],
  );
  return rows.map((row) => {
    const { cancelled_by: cancelledBy, cancelled_at: cancelledAt, because } = cancelledRow.parse(row);
    return { ...parseMessage(row), cancelledBy, cancelledAt, because };
  });
}
