import type { Draft } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { type Making, type RecordOnce, recordOnce } from '../keyed.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';

/** What every use case of the directory takes beside what it is about. */
export interface Keyed {
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

export interface RecordDirectory extends Omit<RecordOnce, 'draft'> {
  readonly draft: (making: Making) => Omit<Draft, 'actor' | 'happenedAt'>;
}

/** Appends one entry about who is who, if the caller may; answers with its seq, by which it is ended later. */
export async function recordDirectory(
  parts: Parts,
  caller: Caller,
  { draft, ...once }: RecordDirectory,
): Promise<Outcome<{ readonly id: string; readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const actor = authorised.value.person;
  const recorded = await recordOnce(parts, {
    ...once,
    draft: (making) => ({ ...draft(making), actor, happenedAt: making.at }),
  });
  return recorded.ok ? done({ id: recorded.value.entry.matter, seq: recorded.value.entry.seq }) : recorded;
}
