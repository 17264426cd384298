import type { Database, Instant } from '@candour/ledger';
import { lease } from '../outbox/claim-messages.ts';
import { type Message, messageColumns, parseMessage } from '../outbox/message.ts';
import { notCancelled } from './not-cancelled.ts';

/** A message that somebody means to cancel, with what speaks for or against it. */
export interface WaitingMessage extends Message {
  readonly sentAt: Instant | null;
  readonly failedAt: Instant | null;
  readonly cancelledBy: string | null;
  /** It goes out as part of a digest that is queued. */
  readonly inDigest: boolean;
  /** Whose act it tells of. */
  readonly actor: string | null;
  /** The matter that it is about: what is told to programs may be about anything. */
  readonly about: string | null;
}

export async function findWaiting(database: Database, id: number): Promise<WaitingMessage | undefined> {
  const { rows } = await database.query<Omit<WaitingMessage, keyof Message>>(
    `select ${messageColumns}, m.sent_at as "sentAt", m.failed_at as "failedAt", c.cancelled_by as "cancelledBy",
       m.told_in is not null as "inDigest", e.actor, about.id as about
     from outgoing.message m left join record.cancelled_message c on c.key = m.key
       left join record.entry e on e.seq = m.seq left join record.matter about on about.id = m.matter
     where m.id = $1`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { sentAt, failedAt, cancelledBy, inDigest, actor, about, ...message } = row;
  return { ...parseMessage(message), sentAt, failedAt, cancelledBy, inDigest, actor, about };
}

/** Who holds a message while it is decided that it is not sent. */
export interface Hold {
  readonly id: number;
  readonly holder: string;
}

/**
 * Takes a message as a sender would, for as long: from then on none sends it, nor puts it into a digest. False when one
 * was quicker. Whoever dies with it leaves it to the senders: then no entry says that it was cancelled.
 */
export async function holdMessage(
  database: Database,
  { id, holder, now }: Hold & { readonly now: Instant },
): Promise<boolean> {
  const until = new Date(Date.parse(now) + lease).toISOString();
  const { rows } = await database.query(
    `update outgoing.message m set claimed_by = $2, claimed_until = $3
     where m.id = $1 and m.sent_at is null and m.failed_at is null and m.told_in is null
       and (m.claimed_until is null or m.claimed_until <= $4) and ${notCancelled('m')}
     returning m.id`,
    [id, holder, until, now],
  );
  return rows.length > 0;
}

/** Leaves a message to whoever sends it. */
export async function yieldMessage(database: Database, { id, holder }: Hold): Promise<void> {
  await database.query(
    'update outgoing.message set claimed_by = null, claimed_until = null where id = $1 and claimed_by = $2',
    [id, holder],
  );
}
