import { findDue } from '../../clock/due.ts';
import type { Definition } from '../../definition/definition.ts';
import type { Context } from '../context.ts';
import type { MatterDraft, MatterEntry, StatedDue } from '../entry.ts';
import { evolve } from '../evolve.ts';
import type { Arming, Matter } from '../matter.ts';

/**
 * The matter with one more draft on it as if recorded now, and the draft saying the last day of every clock that it
 * armed or changed, so that the record shows what people were told and by which calendar.
 */
export function append(
  definition: Definition,
  { id, matter }: { readonly id: string; readonly matter: Matter | undefined },
  draft: MatterDraft,
  context: Context,
): { readonly matter: Matter; readonly draft: MatterDraft } {
  const entry = asEntry(draft, { id, seq: (matter?.history.at(-1)?.seq ?? -1) + 1, recordedAt: context.now });
  const after = evolve(definition, matter, entry);
  const dues = duesOf(definition, matter?.clocks ?? {}, after, context);
  if (dues.length === 0 || draft.kind === 'clock-recomputed') return { matter: after, draft };
  const told = { ...draft, body: { ...draft.body, dues } } as MatterDraft;
  return {
    matter: evolve(definition, matter, asEntry(told, entry)),
    draft: told,
  };
}

function asEntry(
  draft: MatterDraft,
  { id, matter, seq, recordedAt }: { id?: string; matter?: string; seq: number; recordedAt: string },
): MatterEntry {
  return { ...draft, matter: id ?? matter ?? '', seq, recordedAt } as MatterEntry;
}

function duesOf(
  definition: Definition,
  before: Matter['clocks'],
  after: Matter,
  { calendar }: Context,
): readonly StatedDue[] {
  return Object.values(after.clocks)
    .filter(
      (arming) =>
        !arming.stopped && arming.breachedAt === undefined && isChanged(before[arming.clock], arming),
    )
    .map((arming) => ({
      clock: arming.clock,
      arming: arming.arming,
      due: findDue(arming, { definition, calendar }) ?? null,
      calendar: calendar.version,
      basis: arming.basis.kind,
    }));
}

function isChanged(before: Arming | undefined, after: Arming): boolean {
  return before !== after && counted(before) !== counted(after);
}

/** Everything that a last day is counted from. */
function counted(of: Arming | undefined): string {
  return JSON.stringify(of && [of.arming, of.from, of.runs, of.extensions, of.pauses]);
}
