import type { Entry, HappenedAt, Instant } from '../entry/entry.ts';

/** Milliseconds from when something was so until it was recorded; below zero where it was recorded ahead. */
export interface Lateness {
  /** Null where it is not known how late it can have been so. */
  readonly least: number | null;
  /** Null where it is not known how early it can have been so. */
  readonly most: number | null;
}

/** Whether something had happened by an instant: for sure, for all that is known, or not. */
export function hadHappened(happenedAt: HappenedAt, by: Instant): 'certainly' | 'possibly' | 'no' {
  const { earliest, latest } = windowOf(happenedAt);
  if (latest !== null && latest <= by) return 'certainly';
  return earliest === null || earliest <= by ? 'possibly' : 'no';
}

/** How late something was recorded. */
export function lateness(happenedAt: HappenedAt, recordedAt: Instant): Lateness {
  const { earliest, latest } = windowOf(happenedAt);
  const since = (instant: Instant | null): number | null =>
    instant === null ? null : Date.parse(recordedAt) - Date.parse(instant);
  return { least: since(latest), most: since(earliest) };
}

/** Orders entries by when they were so, as early as that can have been; unknown beginnings by their ends. */
export function compareHappened(a: Entry, b: Entry): number {
  const [from, to] = [sortKey(a), sortKey(b)];
  return from === to ? a.seq - b.seq : from < to ? -1 : 1;
}

function sortKey({ happenedAt, recordedAt }: Entry): Instant {
  const { earliest, latest } = windowOf(happenedAt);
  return earliest ?? latest ?? recordedAt;
}

function windowOf(happenedAt: HappenedAt): {
  readonly earliest: Instant | null;
  readonly latest: Instant | null;
} {
  return typeof happenedAt === 'string' ? { earliest: happenedAt, latest: happenedAt } : happenedAt;
}
