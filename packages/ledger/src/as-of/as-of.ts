import type { Entry, Instant } from '../entry/entry.ts';
import { chainsOf } from './chain.ts';
import { compareHappened, hadHappened, type Lateness, lateness } from './happened.ts';

/** The two axes of time: what was so by one instant, as it was known by another. Both ends are included. */
export interface AsOf {
  /** Left out: whenever it was so. */
  readonly happenedBy?: Instant | undefined;
  /** Left out: as it is known now. */
  readonly recordedBy?: Instant | undefined;
}

/** Something that was so, as it was known. */
export interface Fact {
  /** The entry that says so: the original, or what last replaced it. */
  readonly entry: Entry;
  /** The original and every correction of it that was known, those no longer in force included. */
  readonly chain: readonly Entry[];
  /** Whether it had happened by then for sure, or only may have: its time is a window, or an end of it unknown. */
  readonly happened: 'certainly' | 'possibly';
  /** From when it was so, as now known, until it was first recorded. */
  readonly late: Lateness;
}

/**
 * What was so in a matter by `happenedBy`, as known by `recordedBy`, in the order it was first recorded.
 * Depends on no entry recorded later. Takes all entries of the matter in order, or all up to some point.
 *
 * @example
 * // A review done in April, and entered in December:
 * asOf(entries, { recordedBy: '2022-06-01T00:00:00.000Z' }); // does not show it
 * asOf(entries, { happenedBy: '2022-06-01T00:00:00.000Z' }); // does, and says that it came eight months late
 */
export function asOf(entries: readonly Entry[], { happenedBy, recordedBy }: AsOf = {}): readonly Fact[] {
  const known =
    recordedBy === undefined ? entries : entries.filter((entry) => entry.recordedAt <= recordedBy);
  const facts: Fact[] = [];
  for (const { original, stands, entries: chain } of chainsOf(known)) {
    if (stands === null) continue;
    const happened = happenedBy === undefined ? 'certainly' : hadHappened(stands.happenedAt, happenedBy);
    if (happened === 'no') continue;
    facts.push({ entry: stands, chain, happened, late: lateness(stands.happenedAt, original.recordedAt) });
  }
  return facts;
}

/** How a caller's own state is folded from facts. */
export interface Fold<State> {
  readonly initial: State;
  readonly evolve: (state: State, fact: Fact) => State;
  /** In the order things were first recorded, or in the order they were so. */
  readonly order: 'recorded' | 'happened';
}

/** A caller's state of a matter, by one instant as known by another. */
export function foldAsOf<State>(entries: readonly Entry[], when: AsOf, fold: Fold<State>): State {
  const facts = asOf(entries, when);
  const ordered =
    fold.order === 'recorded' ? facts : facts.toSorted((a, b) => compareHappened(a.entry, b.entry));
  return ordered.reduce(fold.evolve, fold.initial);
}
