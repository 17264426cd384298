import type { Database, Instant } from '@candour/ledger';
import { notCancelled } from '../cancelling/not-cancelled.ts';
import { type Message, messageColumns, parseMessage } from './message.ts';

/** Who sends, and when. The clocks of workers must agree to well within a lease. */
export interface Worker {
  readonly name: string;
  readonly now: Instant;
}

export interface Claim {
  readonly channel: Message['channel'];
  readonly most: number;
}

/** For so long whoever claimed a message has it. */
export const lease = 10 * 60_000;

/**
 * Takes messages that are due, so that no other worker sends them in the next ten minutes; a worker that dies leaves
 * them to others after that. Whoever claims must have sent or given up long before: a transport’s limits see to it.
 */
export async function claimMessages(
  database: Database,
  worker: Worker,
  { channel, most }: Claim,
): Promise<readonly Message[]> {
  const until = new Date(Date.parse(worker.now) + lease).toISOString();
  const { rows } = await database.query(claimDue, [channel, worker.now, most, worker.name, until]);
  return rows.map(parseMessage).sort((a, b) => a.id - b.id);
}

const claimDue = `
with due as (
  select id from outgoing.message m
  where channel = $1 and sent_at is null and failed_at is null and not gathered
    and next_try <= $2 and (claimed_until is null or claimed_until <= $2) and ${notCancelled('m')}
  order by next_try, id limit $3
  for update skip locked)
update outgoing.message m set claimed_by = $4, claimed_until = $5, attempts = m.attempts + 1
from due where m.id = due.id
returning ${messageColumns}`;
