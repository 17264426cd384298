import type { Draft, Instant } from '@candour/ledger';
import { appendEntries } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, type Refusal, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';

/** Appends one entry about who is who, if the caller may; answers with its seq, by which it is ended later. */
export async function recordDirectory(
  parts: Parts,
  caller: Caller,
  make: (by: string, at: Instant) => Promise<Draft | Refusal> | Draft | Refusal,
): Promise<Outcome<{ readonly id: string; readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const made = await make(authorised.value.person, parts.clock().toISOString());
  if ('code' in made) return refused(made);
  const appended = await appendEntries(parts, [made]);
  if (!appended.ok) return appended;
  const [stored] = appended.value;
  if (stored === undefined) throw new Error('The ledger answered without the entry it had stored.');
  return done({ id: made.matter, seq: stored.entry.seq });
}
