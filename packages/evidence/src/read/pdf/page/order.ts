import type { Fragment } from './piece.ts';

/** A line of a page in reading order: one fragment, or the cells of a table's row. */
export interface Row {
  readonly cells: readonly Fragment[];
  /** The left and right edge of the column that it stands in. */
  readonly left: number;
  readonly right: number;
}

// Both sides of a gutter hold at least so many lines, of at least so many characters, or it is a table's.
const leastLines = 4;
const leastCharacters = 18;

// Where on a page's measure a gutter may stand, and how finely it is looked for (points).
const [from, to, step] = [0.25, 0.75, 3];

/** Puts the fragments of a page in reading order: down each column in turn, across where text spans them. */
export function readingOrder(fragments: readonly Fragment[]): readonly Row[] {
  if (fragments.length === 0) return [];
  const left = fragments.reduce(
    (least, fragment) => Math.min(least, fragment.left),
    Number.POSITIVE_INFINITY,
  );
  const right = fragments.reduce((most, fragment) => Math.max(most, fragment.right), 0);
  const gutter = findGutter(fragments, left, right);
  if (gutter === null) return rowsOf(fragments).map((cells) => ({ cells, left, right }));
  return bandsAround(fragments, gutter).flatMap((band) =>
    band.spans
      ? rowsOf(band.fragments).map((cells) => ({ cells, left, right }))
      : [
          ...readingOrder(band.fragments.filter((fragment) => fragment.left < gutter)),
          ...readingOrder(band.fragments.filter((fragment) => fragment.left >= gutter)),
        ],
  );
}

/** The x that fewest fragments cross, if text flows down both sides of it. */
function findGutter(fragments: readonly Fragment[], left: number, right: number): number | null {
  let best: { readonly x: number; readonly crossing: number } | null = null;
  for (let x = left + (right - left) * from; x <= left + (right - left) * to; x += step) {
    const crossing = fragments.filter((fragment) => fragment.left < x && fragment.right > x).length;
    if (crossing < (best?.crossing ?? Number.POSITIVE_INFINITY)) best = { x, crossing };
  }
  if (best === null || best.crossing > fragments.length / 3) return null;
  const { x } = best;
  const isProse = bandsAround(fragments, x).some(
    (band) =>
      !band.spans &&
      flows(band.fragments.filter((fragment) => fragment.right <= x)) &&
      flows(band.fragments.filter((fragment) => fragment.left >= x)),
  );
  return isProse ? x : null;
}

/** Whether fragments are lines of prose, which fill their column, and not cells. */
function flows(fragments: readonly Fragment[]): boolean {
  if (fragments.length < leastLines) return false;
  const lengths = fragments.map(({ text }) => text.length).toSorted((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= leastCharacters;
}

interface Band {
  readonly spans: boolean;
  readonly fragments: Fragment[];
}

/** Runs of lines that cross the gutter, and runs that keep to its sides, from the top down. */
function bandsAround(fragments: readonly Fragment[], gutter: number): readonly Band[] {
  const bands: Band[] = [];
  for (const row of rowsOf(fragments)) {
    const spans = row.some((fragment) => fragment.left < gutter && fragment.right > gutter);
    const band = bands.at(-1);
    if (band?.spans === spans) band.fragments.push(...row);
    else bands.push({ spans, fragments: [...row] });
  }
  return bands;
}

/** Fragments by baseline, from the top down, left to right in each. */
export function rowsOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && first.y - fragment.y < Math.min(first.size, fragment.size) * 0.4) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}
