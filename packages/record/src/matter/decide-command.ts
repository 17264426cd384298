import type { Draft } from '@candour/ledger';
import {
  type Command,
  type Definition,
  decide,
  evolve,
  type Matter,
  type MatterDraft,
  type MatterEntry,
} from '@candour/pathways';
import { loadRoster } from '../directory/load-roster.ts';
import { withoutExcluded } from '../need-to-know/facts/without-excluded.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { sealMatterDraft } from '../sealing/seal-matter-draft.ts';

/** A matter, or the want of one, that a command is decided on. */
export interface Before {
  readonly id: string;
  readonly definition: Definition;
  readonly classification: 'public' | 'restricted';
  readonly matter: Matter | undefined;
}

/** What a command comes to: drafts for the ledger, and the matter as they will leave it. */
export interface Decided {
  readonly before: Before;
  readonly made: readonly MatterDraft[];
  readonly drafts: readonly Draft[];
  readonly after: Matter;
}

/**
 * Decides a command on a matter as it stands. Appends nothing: several decisions may go to the ledger together. The
 * entries that `after` was made of are numbered from where the matter's history ends, not as the ledger will.
 */
export async function decideCommand(
  parts: Pick<Parts, 'database' | 'calendar' | 'clock'>,
  before: Before,
  command: Command,
): Promise<Outcome<Decided>> {
  const now = parts.clock().toISOString();
  const body = command.do === 'open' ? command.body : before.matter?.body;
  const roster = await withoutExcluded(
    parts.database,
    await loadRoster(parts.database, body ?? ''),
    before.id,
  );
  const context = { now, calendar: parts.calendar, roster };
  const decision = decide(before.definition, before.matter, command, context);
  if (!decision.ok) return refused(...decision.refusals);
  return done({
    before,
    made: decision.entries,
    drafts: decision.entries.map((draft) => sealMatterDraft(draft, before, before.definition)),
    after: follow(before, decision.entries, now),
  });
}

function follow({ id, definition, matter }: Before, drafts: readonly MatterDraft[], now: string): Matter {
  let after = matter;
  for (const draft of drafts) {
    const seq = (after?.history.at(-1)?.seq ?? -1) + 1;
    after = evolve(definition, after, { ...draft, matter: id, seq, recordedAt: now } as MatterEntry);
  }
  if (after === undefined) throw new Error(`The decision on ${id} made no matter.`);
  return after;
}
