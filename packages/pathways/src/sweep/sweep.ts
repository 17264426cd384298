import { type Definition, isTerminal } from '../definition/definition.ts';
import type { Context } from '../engine/context.ts';
import type { MatterDraft } from '../engine/entry.ts';
import { append } from '../engine/fold/append.ts';
import { getOf } from '../engine/get-of.ts';
import type { Matter } from '../engine/matter.ts';
import { findBreach } from './breach.ts';
import { findAbsence } from './cover.ts';
import { findRecomputed } from './recompute.ts';

/**
 * What time has done to a matter and nobody has recorded: due dates that another calendar moved, people who left,
 * clocks that ran out. In the order in which it happened, each at its own moment, up to now. Sweeping again, by any
 * number of processes, appends nothing more: what is found is gone once it is on the record, and its key is the same
 * wherever it is found.
 */
export function sweep(definition: Definition, matter: Matter, context: Context): readonly MatterDraft[] {
  return catchUp(definition, matter, context).drafts;
}

/** As `sweep`, with the matter that results. */
export function catchUp(
  definition: Definition,
  matter: Matter,
  context: Context,
): { readonly matter: Matter; readonly drafts: readonly MatterDraft[] } {
  const drafts: MatterDraft[] = [];
  let swept = matter;
  for (;;) {
    const next = findNext(definition, swept, context);
    if (!next) return { matter: swept, drafts };
    const appended = append(definition, { id: matter.id, matter: swept }, next, context);
    drafts.push(appended.draft);
    swept = appended.matter;
  }
}

function findNext(definition: Definition, matter: Matter, context: Context): MatterDraft | undefined {
  if (isTerminal(getOf(definition.states, matter.state, 'state'))) return undefined;
  const recomputed = findRecomputed(definition, matter, context);
  if (recomputed) return recomputed;
  const absence = findAbsence(definition, matter, context);
  const breach = findBreach(definition, matter, context);
  if (!absence || !breach) return absence ?? breach;
  // Someone who left at the very moment of a breach had left.
  return absence.happenedAt <= breach.happenedAt ? absence : breach;
}
