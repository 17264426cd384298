import type { Draft, Stored } from '@candour/ledger';
import { type Command, isTerminal } from '@candour/pathways';
import { appendEntries, movedOn } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { keyReused, listDone, withKey } from '../keyed.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Decided, decideCommand } from './decide-command.ts';
import { listSince } from './list-since.ts';
import { findMatterAsOf } from './matter-as-of.ts';
import { expecting, noSuchMatter } from './open-matter.ts';
import { findStanding } from './read-matter.ts';
import { decideSpawned } from './spawn-matters.ts';

/** A command as a person asks for it: who they are is known already. */
type Asked<C> = C extends Command ? Omit<C, 'by'> : never;
export type MatterCommand = Exclude<
  Asked<Command>,
  { readonly do: 'open' } | { readonly do: 'note-child' } | { readonly do: 'note-child-closed' }
>;

export interface ActOnMatter {
  readonly matter: string;
  readonly command: MatterCommand;
  /** The last entry of the matter that the person had seen; what stands now, if left out. */
  readonly seen?: number;
  /** The same key again does nothing more, and answers the same. */
  readonly key?: string;
}

/** What was recorded, and the state that it left the matter in. */
export interface Acted {
  readonly state: string;
  readonly stored: readonly Stored[];
}

/**
 * Moves, hands over, delegates, extends or corrects a matter, as its pathway allows; with what its pathway says comes of
 * it: matters that the act spawns, and word to the parent of one that has ended. All of it or nothing.
 */
export async function actOnMatter(
  parts: Parts,
  caller: Caller,
  { matter: id, command, seen, key }: ActOnMatter,
): Promise<Outcome<Acted>> {
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter: id });
  if (!authorised.ok) return authorised;
  const before = await listDone(parts, key);
  if (before.length > 0) return answerAsBefore(parts, id, before);
  const standing = await findStanding(parts.database, id);
  if (standing === undefined) return refused(noSuchMatter);
  // Before it is decided: an act that no longer fits should be told what came, not only that it does not fit.
  if (seen !== undefined && seen < standing.head)
    return refused(movedOn(await listSince(parts.database, id, seen)));
  const by = authorised.value.person;
  const decided = await decideCommand(parts, { id, ...standing }, { ...command, by } as Command);
  if (!decided.ok) return decided;
  const { after } = decided.value;
  const own = expecting(decided.value.drafts, seen ?? standing.head);
  const spawned = await decideSpawned(parts, decided.value, by);
  const told = await tellParent(parts, decided.value, by);
  const appended = await appendEntries(parts, withKey([...own, ...spawned, ...told], key));
  return appended.ok ? done({ state: after.state, stored: appended.value }) : appended;
}

/** The same request was done before: it is answered as it was, whatever became of the matter since. */
async function answerAsBefore(
  { database }: Parts,
  id: string,
  stored: readonly Stored[],
): Promise<Outcome<Acted>> {
  const own = stored.findLast(({ entry }) => entry.matter === id);
  const then = own && (await findMatterAsOf(database, id, { recordedBy: own.entry.recordedAt }));
  return then === undefined ? refused(keyReused) : done({ state: then.matter.state, stored });
}

async function tellParent(parts: Parts, { before, after }: Decided, by: string): Promise<readonly Draft[]> {
  const state = before.definition.states[after.state];
  if (after.parent === undefined || state === undefined || !isTerminal(state)) return [];
  const parent = await findStanding(parts.database, after.parent.matter);
  if (parent === undefined) return [];
  const noted = await decideCommand(
    parts,
    { id: after.parent.matter, ...parent },
    { do: 'note-child-closed', by, matter: before.id },
  );
  // A parent that never awaited this matter, or has ended itself, need not be told.
  return noted.ok ? expecting(noted.value.drafts, parent.head) : [];
}
