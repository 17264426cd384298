/**
 * How much a deadline's words settle:
 * - `resolved`: a window, or one end of it
 * - `needs-anchor`: it counts from something not known here
 * - `event`: it waits for something to happen
 * - `open-ended`: no time is fixed
 * - `none`: no deadline
 */
export type DueStatus = 'resolved' | 'needs-anchor' | 'event' | 'open-ended' | 'none';

/** Which bank holidays count. England and Wales when nothing says otherwise. */
export type Nation = 'england-wales' | 'scotland' | 'northern-ireland';

/** By when something is due, as the document's own words have it. Dates are `YYYY-MM-DD`, both inclusive. */
export interface Due {
  readonly words: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The name of the reading rule that gave the window (see docs/formats/dates.md). */
  readonly rule: string;
  readonly status: DueStatus;
  /** What the words count from (`publication`, `receipt`, …), when they count from something. */
  readonly anchor: string | null;
  /** One sentence: the arithmetic, or why there is no date. */
  readonly reason: string;
  /** The same sentence for readers of Welsh; a window that was kept before there was one has none. */
  readonly reasonInWelsh?: string | undefined;
}

/** No words about time at all. */
export const notDated: Due = {
  words: null,
  earliest: null,
  latest: null,
  rule: 'no-words',
  status: 'none',
  anchor: null,
  reason: 'The words give no time.',
  reasonInWelsh: 'Nid yw’r geiriau’n rhoi amser.',
};
