import type { Database } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Caller } from '../../caller.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { isNotCancelled } from './refusals.ts';

/** Withdraws that a message was cancelled, by an entry that names the one it withdraws: the message waits to be sent again. */
export async function sendAfterAll(
  parts: Parts,
  caller: Caller,
  { message }: { readonly message: number },
): Promise<Outcome<null>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const cancellation = await findCancellation(parts.database, message);
  if (cancellation === undefined) return refused(isNotCancelled);
  const { seq, on } = cancellation;
  const appended = await appendEntries(parts, [
    {
      matter: on,
      kind: 'cancellation-withdrawn',
      actor: authorised.value.person,
      happenedAt: parts.clock().toISOString(),
      corrects: { entry: seq, how: 'withdrawn' },
      key: `cancellation-withdrawn/${seq}`,
      body: {},
    },
  ]);
  if (appended.ok) return done(null);
  const isTaken = appended.refusals.some(({ code }) => code === 'key-reused');
  return isTaken ? refused(isNotCancelled) : appended;
}

async function findCancellation(
  database: Database,
  message: number,
): Promise<{ readonly seq: number; readonly on: string } | undefined> {
  const { rows } = await database.query<{ seq: number; on: string }>(
    `select c.seq::int, c.entry_on as "on" from record.cancelled_message c
     join outgoing.message m on m.key = c.key where m.id = $1`,
    [message],
  );
  return rows[0];
}
