import type { Instant } from '@candour/ledger';
import type { TimelineEntry } from './list-timeline.ts';

/** The part of an entry that comparing needs. */
export type ComparedEntry = Pick<TimelineEntry, 'seq' | 'kind' | 'happenedAt' | 'recordedAt' | 'body'>;

/** Something that the record held then and that was corrected after it. */
export interface CorrectedSince<Entry> {
  readonly entry: Entry;
  /** In the order in which they were recorded. */
  readonly corrections: readonly Entry[];
  /** It had not happened by then after all: it was withdrawn, or it was on a later day. */
  readonly isUndone: boolean;
}

/** What a record held of a matter at one instant, beside what had happened by then as it is known today. */
export interface Knowledge<Entry> {
  readonly held: readonly Entry[];
  readonly happened: readonly Entry[];
  /** Had happened by then and was not held: recorded, or put on an earlier day, only afterwards. */
  readonly learntLater: readonly Entry[];
  readonly correctedSince: readonly CorrectedSince<Entry>[];
}

/**
 * Compares two knowledges of one matter, from all its entries as they are known today. What was held and not undone
 * since, and what was learnt later, are together what had happened; nothing recorded after `at` is held. Corrections
 * count as what they change, never as something that happened.
 */
export function compareTimelines<Entry extends ComparedEntry>(
  timeline: readonly Entry[],
  at: Instant,
): Knowledge<Entry> {
  const corrections = correctionsOf(timeline);
  const facts = timeline.filter(({ kind }) => happenings.has(kind));
  const of = ({ seq }: Entry) => corrections.get(seq) ?? [];
  const before = (entry: Entry) => of(entry).filter(({ recordedAt }) => recordedAt <= at);
  const held = facts.filter((entry) => entry.recordedAt <= at && isSo(entry, before(entry), at));
  const happened = facts.filter((entry) => isSo(entry, of(entry), at));
  const wasHeld = new Set(held);
  const isHappened = new Set(happened);
  return {
    held,
    happened,
    learntLater: happened.filter((entry) => !wasHeld.has(entry)),
    correctedSince: held.flatMap((entry) => {
      const since = of(entry).filter(({ recordedAt }) => recordedAt > at);
      return since.length === 0 ? [] : [{ entry, corrections: since, isUndone: !isHappened.has(entry) }];
    }),
  };
}

/** Kinds that say that something happened; the rest say what is known of it, or who may know. */
const happenings: ReadonlySet<string> = new Set([
  'matter-opened',
  'act-done',
  'clock-breached',
  'hand-over-offered',
  'hand-over-accepted',
  'hand-over-declined',
  'duty-delegated',
  'holder-replaced',
]);

interface Correction {
  readonly act?: number;
  readonly how?: string;
  readonly happenedAt?: Instant;
}

function correctionsOf<Entry extends ComparedEntry>(
  timeline: readonly Entry[],
): ReadonlyMap<number, readonly Entry[]> {
  const byAct = new Map<number, Entry[]>();
  for (const entry of timeline) {
    if (entry.kind !== 'act-corrected') continue;
    const { act } = (entry.body ?? {}) as Correction;
    if (act !== undefined) byAct.set(act, [...(byAct.get(act) ?? []), entry]);
  }
  return byAct;
}

/** Whether an entry, as some corrections leave it, says of something that it had happened by an instant. */
function isSo(entry: ComparedEntry, corrections: readonly ComparedEntry[], at: Instant): boolean {
  const bodies = corrections.map(({ body }) => (body ?? {}) as Correction);
  if (bodies.some(({ how }) => how === 'withdrawn')) return false;
  const moved = bodies.findLast(({ happenedAt }) => happenedAt !== undefined)?.happenedAt;
  return (moved ?? entry.happenedAt.earliest ?? '') <= at;
}
