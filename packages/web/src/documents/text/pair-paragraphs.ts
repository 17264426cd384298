import type { Span } from '../../design/runs.ts';

/** The same words in two texts: `[start, end)` in each. */
interface Same {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Paragraphs of two texts that have words in common, or of one alone. */
export interface Pair {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  /** What stands before it in the one stands after it in the other. */
  readonly moved: boolean;
}

interface Texts {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
  readonly aligned: readonly Same[];
}

/** Fewer letters in common than this, and two paragraphs share a turn of phrase. */
const leastShared = 20;

/**
 * Sets the paragraphs of two texts side by side, each of them once: in the order of `b`, and what only `a` has after
 * what stands before it there. Where one has made two paragraphs of one, or one of two, they are one pair.
 */
export function pairParagraphs({ a, b, aligned }: Texts): readonly Pair[] {
  const group = joinParagraphs({ a, b, aligned });
  const pairs = new Map<number, { a: number[]; b: number[] }>();
  const put = (side: 'a' | 'b', at: number) => {
    const key = group(side, at);
    const pair = pairs.get(key) ?? { a: [], b: [] };
    pair[side].push(at);
    pairs.set(key, pair);
  };
  for (const at of b.keys()) put('b', at);
  for (const at of a.keys()) put('a', at);
  let furthest = -1;
  return inOrder([...pairs.values()]).map((pair) => {
    const [first = Infinity] = pair.a;
    const moved = pair.b.length > 0 && first < furthest;
    furthest = Math.max(furthest, ...pair.a);
    return { a: pair.a.flatMap((at) => a[at] ?? []), b: pair.b.flatMap((at) => b[at] ?? []), moved };
  });
}

interface Numbered {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function inOrder(pairs: readonly Numbered[]): readonly Numbered[] {
  const paired = pairs.filter(({ b }) => b.length > 0);
  const alone = pairs.filter(({ b }) => b.length === 0);
  const after = (pair: Numbered) =>
    alone
      .filter(({ a: [at = 0] }) => precedes(paired, at) === pair)
      .toSorted((one, two) => (one.a[0] ?? 0) - (two.a[0] ?? 0));
  const first = alone.filter(({ a: [at = 0] }) => precedes(paired, at) === undefined);
  return [...first, ...paired.flatMap((pair) => [pair, ...after(pair)])];
}

/** The pair with the nearest paragraph of `a` before a place. */
function precedes(paired: readonly Numbered[], at: number): Numbered | undefined {
  let [nearest, found]: [number, Numbered | undefined] = [-1, undefined];
  for (const pair of paired) {
    for (const each of pair.a) if (each < at && each > nearest) [nearest, found] = [each, pair];
  }
  return found;
}

/** Joins each paragraph with the one of the other text that it shares most with, and says to which group one belongs. */
function joinParagraphs({ a, b, aligned }: Texts): (side: 'a' | 'b', at: number) => number {
  const parent = Array.from({ length: a.length + b.length }, (_, at) => at);
  const find = (at: number): number => {
    const up = parent[at] ?? at;
    return up === at ? at : find(up);
  };
  const shared = measureShared({ a, b, aligned });
  for (const [best, from] of [
    [bestOf(shared, 'a'), 0],
    [bestOf(shared, 'b'), a.length],
  ] as const) {
    for (const [one, other] of best) parent[find(from + one)] = find(from === 0 ? a.length + other : other);
  }
  return (side, at) => find(side === 'a' ? at : a.length + at);
}

interface Share {
  readonly a: number;
  readonly b: number;
  readonly letters: number;
}

function measureShared({ a, b, aligned }: Texts): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const same of aligned) {
    for (const [i, one] of overlapping(a, same.a)) {
      const mapped = mapInto(same, one);
      for (const [j, other] of overlapping(b, mapped)) {
        const letters = Math.min(other.end, mapped[1]) - Math.max(other.start, mapped[0]);
        const key = `${i}/${j}`;
        shares.set(key, { a: i, b: j, letters: letters + (shares.get(key)?.letters ?? 0) });
      }
    }
  }
  return [...shares.values()].filter(({ a: i, b: j, letters }) => {
    const shorter = Math.min(lengthOf(a[i]), lengthOf(b[j]));
    return letters >= Math.min(leastShared, shorter / 2);
  });
}

/** Where the part of a run that lies in a paragraph of the one text stands in the other: the words are the same, the space between them need not be. */
function mapInto({ a, b }: Same, { start, end }: Span): readonly [number, number] {
  const scale = (b[1] - b[0]) / Math.max(1, a[1] - a[0]);
  const into = (at: number) => b[0] + (Math.min(Math.max(at, a[0]), a[1]) - a[0]) * scale;
  return [into(start), into(end)];
}

function overlapping(
  paragraphs: readonly Span[],
  [start, end]: readonly [number, number],
): readonly (readonly [number, Span])[] {
  return [...paragraphs.entries()].filter(([, each]) => each.start < end && start < each.end);
}

function bestOf(shares: readonly Share[], side: 'a' | 'b'): ReadonlyMap<number, number> {
  const best = new Map<number, Share>();
  for (const share of shares) {
    if (share.letters > (best.get(share[side])?.letters ?? 0)) best.set(share[side], share);
  }
  return new Map([...best].map(([at, share]) => [at, share[side === 'a' ? 'b' : 'a']]));
}

function lengthOf(span: Span | undefined): number {
  return span === undefined ? 0 : span.end - span.start;
}
