import type { Database, Instant } from '@candour/ledger';
import { nextTry } from './back-off.ts';
import type { Worker } from './claim-messages.ts';
import type { Message } from './message.ts';

/** What came of a try. `code` is one of ours: what a server answered may hold an address, and is not kept. */
export type Delivery =
  | { readonly outcome: 'sent'; readonly milliseconds: number }
  | { readonly outcome: 'delayed' | 'refused'; readonly code: string; readonly milliseconds: number };

/** How a message stands after its try. */
export type Settled = 'sent' | 'waiting' | 'failed' | 'taken-over';

/**
 * Notes what came of a try: sent; to be tried again; or failed, because it was refused for good or tried often enough.
 * What a digest told is settled with it. `taken-over`: the lease had run out and another worker has the message now.
 */
export function settleMessage(
  database: Database,
  worker: Worker & { readonly random: () => number },
  message: Message,
  delivery: Delivery,
): Promise<Settled> {
  return database.transaction(async (inside) => {
    const again =
      delivery.outcome === 'delayed' ? nextTry(message.attempts, worker.now, worker.random) : null;
    const standing = standingAfter(delivery, again);
    const code = delivery.outcome === 'sent' ? null : delivery.code;
    const held = await inside.query(updateClaimed, [
      message.id,
      worker.name,
      message.attempts,
      standing === 'sent' ? worker.now : null,
      standing === 'failed' ? worker.now : null,
      again,
      code,
    ]);
    if (held.rows.length === 0) return 'taken-over';
    const { outcome, milliseconds } = delivery;
    await inside.query(insertAttempt, [
      message.id,
      message.attempts,
      worker.now,
      outcome,
      code,
      Math.round(milliseconds),
    ]);
    if (standing !== 'waiting') await settleGathered(inside, message.id);
    return standing;
  });
}

function standingAfter(delivery: Delivery, again: Instant | null): 'sent' | 'waiting' | 'failed' {
  if (delivery.outcome === 'sent') return 'sent';
  return again === null ? 'failed' : 'waiting';
}

// The number of the attempt fences off a worker whose lease ran out: the next claim has raised it.
const updateClaimed = `
update outgoing.message set sent_at = $4, failed_at = $5, next_try = coalesce($6, next_try), last_error = $7,
  claimed_by = null, claimed_until = null
where id = $1 and claimed_by = $2 and attempts = $3 and sent_at is null and failed_at is null
returning id`;

const insertAttempt = `
insert into outgoing.attempt (message, number, at, outcome, code, milliseconds) values ($1, $2, $3, $4, $5, $6)`;

async function settleGathered(database: Database, digest: number): Promise<void> {
  await database.query(
    `update outgoing.message told set sent_at = digest.sent_at, failed_at = digest.failed_at,
       last_error = digest.last_error
     from outgoing.message digest where digest.id = $1 and told.told_in = digest.id`,
    [digest],
  );
}
