import type { Knowledge, ShownEntry } from '@candour/record';

/** One thing on both sides: what the record held of it, and what is known of it today. */
export interface Side {
  readonly entry: ShownEntry;
  readonly isHeld: boolean;
  readonly hasHappened: boolean;
  /** Recorded after the moment that is looked at; empty where nothing was put right since. */
  readonly corrections: readonly ShownEntry[];
}

/** Everything that was held or had happened, once, in the order in which it is said to have happened. */
export function bothSides({ held, happened, correctedSince }: Knowledge<ShownEntry>): readonly Side[] {
  const wasHeld = new Set(held.map(({ seq }) => seq));
  const isSo = new Set(happened.map(({ seq }) => seq));
  const corrected = new Map(correctedSince.map(({ entry, corrections }) => [entry.seq, corrections]));
  const all = new Map([...held, ...happened].map((entry) => [entry.seq, entry]));
  return [...all.values()].toSorted(inTime).map((entry) => ({
    entry,
    isHeld: wasHeld.has(entry.seq),
    hasHappened: isSo.has(entry.seq),
    corrections: corrected.get(entry.seq) ?? [],
  }));
}

function inTime(a: ShownEntry, b: ShownEntry): number {
  const [from, to] = [a.happenedAt.earliest ?? '', b.happenedAt.earliest ?? ''];
  return from < to ? -1 : from > to ? 1 : a.seq - b.seq;
}

/** Neighbours that are the same on both sides, or one that is not. */
export type Stretch = { readonly same: readonly Side[] } | { readonly differs: Side };

/** What differs stands by itself; what does not is gathered, so that it can be passed over. */
export function stretchesOf(sides: readonly Side[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const side of sides) {
    const last = stretches.at(-1);
    if (!side.isHeld || !side.hasHappened || side.corrections.length > 0) stretches.push({ differs: side });
    else if (last !== undefined && 'same' in last)
      stretches[stretches.length - 1] = { same: [...last.same, side] };
    else stretches.push({ same: [side] });
  }
  return stretches;
}
