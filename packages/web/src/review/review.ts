import {
  noSuchMatter,
  type Outcome,
  type Parts,
  refused,
  type ShownEntry,
  type ShownMatter,
  showMatter,
} from '@candour/record';
import { type KnownAct, listActs } from '../matter/acts.ts';
import type { Writing } from '../matter/values.tsx';
import { writingOf } from '../matter/writing.ts';
import type { View } from '../view/view.ts';

/** An act of a review that was not withdrawn, with when it was recorded. */
export interface ReviewAct extends KnownAct {
  readonly recordedAt: string;
}

/** A review as its reader may see it. */
export interface Review {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  readonly acts: readonly ReviewAct[];
}

/** Refused as if it were not there where the matter is of another pathway: only reviews have a review desk. */
export async function showReview(
  parts: Parts,
  view: View,
  { id, names = [] }: { readonly id: string; readonly names?: readonly string[] },
): Promise<Outcome<Review>> {
  const shown = await showMatter(parts, view.caller, { matter: id });
  if (!shown.ok) return shown;
  if (shown.value.pathway !== 'review') return refused(noSuchMatter);
  const matter = shown.value;
  const writing = await writingOf(parts, view, { matter, names });
  return { ok: true, value: { matter, writing, acts: actsOf(matter) } };
}

/** The acts that stand, in the order in which they were recorded. */
export function actsOf(matter: Pick<ShownMatter, 'timeline'>): readonly ReviewAct[] {
  const recorded = new Map(matter.timeline.map(({ seq, recordedAt }: ShownEntry) => [seq, recordedAt]));
  return listActs(matter).flatMap((act) =>
    act.withdrawn ? [] : [{ ...act, recordedAt: recorded.get(act.seq) ?? act.happenedAt }],
  );
}

/** The acts of one move. */
export function actsBy<Act extends KnownAct>(acts: readonly Act[], move: string): readonly Act[] {
  return acts.filter((act) => act.move === move);
}

/** The text in a field; undefined where there is none, or it is not for the reader. */
export function textIn({ fields }: Pick<KnownAct, 'fields'>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' ? value : undefined;
}
