import { type Extent, findExtent, overlapOf, shared, sizeOf } from './extent.ts';

/** Anything that quotes its document: a label, or what the reader proposes. */
interface Quoting {
  readonly text: string;
}

interface Pair<G, F> {
  readonly gold: G;
  readonly found: F;
  /** Whether the two cover the same letters. */
  readonly exact: boolean;
}

export interface Matching<G, F> {
  readonly pairs: readonly Pair<G, F>[];
  readonly missed: readonly G[];
  readonly spurious: readonly F[];
}

/** Spans at least half of which are shared count as one. */
const enough = 0.5;

/**
 * Pairs labels with proposals, the most alike first, each once. `wordings` gives the texts accepted for a
 * label. A proposal that covers a span of `either`, and matches nothing, counts neither way.
 */
export function match<G extends Quoting, F extends Quoting>(
  document: string,
  {
    gold,
    found,
    either,
  }: { readonly gold: readonly G[]; readonly found: readonly F[]; readonly either: readonly string[] },
  wordings: (label: G) => readonly string[] = (label) => [label.text],
): Matching<G, F> {
  const places = found.map((it) => findExtent(document, it.text));
  const labels = gold.map((it) => wordings(it).map((text) => findExtent(document, text)));
  const scored = labels
    .flatMap((extents, g) => places.map((place, f) => ({ g, f, score: best(extents, place) })))
    .filter(({ score }) => score >= enough)
    .toSorted((a, b) => b.score - a.score);
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()];
  const pairs: Pair<G, F>[] = [];
  for (const { g, f, score } of scored) {
    const [label, proposal] = [gold[g], found[f]];
    if (!label || !proposal || takenGold.has(g) || takenFound.has(f)) continue;
    takenGold.add(g);
    takenFound.add(f);
    pairs.push({ gold: label, found: proposal, exact: score === 1 });
  }
  const free = either.map((text) => findExtent(document, text));
  return {
    pairs,
    missed: gold.filter((_, g) => !takenGold.has(g)),
    spurious: found.filter((_, f) => !takenFound.has(f) && !free.some((it) => covers(places[f] ?? [], it))),
  };
}

function best(extents: readonly Extent[], place: Extent): number {
  return Math.max(0, ...extents.map((extent) => overlapOf(extent, place)));
}

/** Whether either of two extents lies by half or more within the other. */
export function covers(a: Extent, b: Extent): boolean {
  return shared(a, b) > 0 && shared(a, b) >= enough * Math.min(sizeOf(a), sizeOf(b));
}
