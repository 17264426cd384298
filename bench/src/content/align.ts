/** Words as both benchmarks' scorers split them: Python's `\w+`, lower-cased. */
export function scorerWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

const mostPlaces = 24;
const gramLength = 3;

interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly share: number;
  /** Matched words of the best chain that ends here, and the candidate before it in that chain. */
  total: number;
  before: Candidate | null;
}

/**
 * Which share of each block's words the wanted text holds, 0 to 1. The page's order decides between
 * places: the heaviest chain of blocks that stand in the wanted text in the same order is taken first.
 */
export function alignBlocks(blocks: readonly string[], wanted: string): number[] {
  const truth = scorerWords(wanted);
  const lineStarts = startsOfLines(wanted);
  const grams = gramPlaces(truth);
  const words = blocks.map(scorerWords);
  const candidates = words.map((own, block) => candidatesOf({ own, block }, { truth, grams, lineStarts }));
  const shares = new Array<number>(blocks.length).fill(0);
  const covered = new Uint8Array(truth.length);
  for (let at = heaviestChain(candidates, truth.length); at; at = at.before) {
    shares[at.block] = at.share;
    covered.fill(1, at.start, at.end);
  }
  // What the chain left out may still be wanted, set elsewhere on the page; each place counts once.
  candidates.flat().forEach((candidate) => {
    const { block, start, end, share } = candidate;
    if (shares[block] !== 0 || end - start < 5 || share < 0.7) return;
    if (covered.subarray(start, end).reduce((sum, mark) => sum + mark, 0) > 0.3 * (end - start)) return;
    shares[block] = share;
    covered.fill(1, start, end);
  });
  return shares;
}

function startsOfLines(wanted: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let at = 0;
  for (const line of wanted.split('\n')) {
    starts.add(at);
    at += scorerWords(line).length;
  }
  return starts;
}

function gramPlaces(truth: readonly string[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let length = 1; length <= gramLength; length += 1) {
    for (let at = 0; at + length <= truth.length; at += 1) {
      const gram = truth.slice(at, at + length).join(' ');
      const known = places.get(gram);
      if (known === undefined) places.set(gram, [at]);
      else if (known.length < mostPlaces) known.push(at);
    }
  }
  return places;
}

function candidatesOf(
  { own, block }: { own: readonly string[]; block: number },
  wanted: { truth: readonly string[]; grams: ReadonlyMap<string, number[]>; lineStarts: ReadonlySet<number> },
): Candidate[] {
  const length = Math.min(gramLength, own.length);
  if (length === 0) return [];
  const starts = new Map<number, number>();
  let found = 0;
  for (let at = 0; at + length <= own.length; at += 1) {
    const places = wanted.grams.get(own.slice(at, at + length).join(' ')) ?? [];
    if (places.length > 0) found += 1;
    for (const place of places) starts.set(place - at, (starts.get(place - at) ?? 0) + 1);
  }
  const share = found / (own.length - length + 1);
  if (share < 0.3) return [];
  return [...starts]
    .filter(([start]) => own.length >= gramLength || wanted.lineStarts.has(start))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, own.length < gramLength ? mostPlaces : 4)
    .map(([start]) => ({
      block,
      start: Math.max(0, start),
      end: Math.min(wanted.truth.length, Math.max(0, start) + own.length),
      share,
      total: 0,
      before: null,
    }));
}

/** The last candidate of the chain with most matched words, in page order and in the wanted text's. */
function heaviestChain(candidates: readonly (readonly Candidate[])[], size: number): Candidate | null {
  // A Fenwick tree of the best chain that ends at or before a place of the wanted text.
  const best = new Array<Candidate | null>(size + 2).fill(null);
  let heaviest: Candidate | null = null;
  for (const options of candidates) {
    for (const option of options) {
      for (let at = option.start + 1; at > 0; at -= at & -at) {
        const before = best[at] ?? null;
        if ((before?.total ?? 0) > (option.before?.total ?? 0)) option.before = before;
      }
      option.total = (option.before?.total ?? 0) + option.share * (option.end - option.start);
    }
    for (const option of options) {
      for (let at = option.end + 1; at <= size + 1; at += at & -at) {
        if ((best[at]?.total ?? 0) < option.total) best[at] = option;
      }
      if (option.total > (heaviest?.total ?? 0)) heaviest = option;
    }
  }
  return heaviest;
}
