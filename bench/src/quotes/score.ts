import type { Attribution, Span } from '@candour/evidence';
import type { Annotated, Gold } from './corpus.ts';

/** What a reader finds: the parts of an attribution that are scored. */
export type Found = Pick<Attribution, 'speaker' | 'cue' | 'content'>;

/** Sums over documents, from which the figures are divided out at the end. */
export interface Tally {
  /** Annotated direct and mixed attributions with a source, and those whose source was found. */
  quoted: number;
  sourced: number;
  gold: { readonly direct: Hits; readonly mixed: Hits; readonly indirect: Hits };
  found: Hits;
  /** Among pairs that overlap: whose source and cue overlap too. */
  pairs: number;
  sources: number;
  cues: number;
}

/** How many there were, how much of each was matched in sum, and how many were matched to the letter. */
interface Hits {
  n: number;
  overlap: number;
  exact: number;
}

export function emptyTally(): Tally {
  const hits = (): Hits => ({ n: 0, overlap: 0, exact: 0 });
  return {
    quoted: 0,
    sourced: 0,
    gold: { direct: hits(), mixed: hits(), indirect: hits() },
    found: hits(),
    pairs: 0,
    sources: 0,
    cues: 0,
  };
}

/**
 * Adds one document. Our spans leave out outer quotation marks, a leading "that" and a final stop
 * where the annotation keeps them, so both are compared by their letters and digits alone.
 */
export function addDocument(tally: Tally, { text, gold }: Annotated, found: readonly Found[]): void {
  const golds = gold
    .filter(({ content }) => content.length > 0)
    .map((one) => ({ ...one, at: letters(text, one.content) }));
  const ours = found.map((one) => ({ ...one, at: letters(text, one.content) }));
  for (const one of golds) {
    const best = bestOverlap(one.at, ours);
    const kind = kindOf(text, one);
    addHit(tally.gold[kind], one.at, best?.at);
    const isRight = touches(best?.speaker, one.source);
    if (kind !== 'indirect' && one.source.length > 0) {
      tally.quoted += 1;
      if (isRight) tally.sourced += 1;
    }
    if (!best) continue;
    tally.pairs += 1;
    if (isRight || (one.source.length === 0 && best.speaker === null)) tally.sources += 1;
    if (touches(best.cue, one.cue) || (one.cue.length === 0 && best.cue === null)) tally.cues += 1;
  }
  for (const one of ours) addHit(tally.found, one.at, bestOverlap(one.at, golds)?.at);
}

function addHit(hits: Hits, own: ReadonlySet<number>, other: ReadonlySet<number> | undefined): void {
  hits.n += 1;
  if (!other || own.size === 0) return;
  const common = countCommon(own, other);
  hits.overlap += common / own.size;
  if (common === own.size && common === other.size) hits.exact += 1;
}

function countCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const at of a) if (b.has(at)) common += 1;
  return common;
}

function bestOverlap<T extends { readonly at: ReadonlySet<number> }>(
  own: ReadonlySet<number>,
  others: readonly T[],
): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const other of others) {
    const common = countCommon(own, other.at);
    // of two that cover the words alike, the closer fit
    if (common > most || (common === most && best && other.at.size < best.at.size)) {
      best = other;
      most = common;
    }
  }
  return most > 0 ? best : undefined;
}

function touches(span: Span | null | undefined, pieces: readonly Span[]): boolean {
  return span ? pieces.some((piece) => piece.start < span.end && span.start < piece.end) : false;
}

// The places of the letters and digits, without those of a leading "that".
function letters(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { start, end }] of spans.entries()) {
    const lead = index === 0 ? (/^that,?\s/i.exec(text.slice(start, end))?.[0].length ?? 0) : 0;
    for (let at = start + lead; at < end; at += 1) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) found.add(at);
  }
  return found;
}

const mark = /["“”]|(?<![\p{L}\p{N}])['‘]|['’](?![\p{L}\p{N}])/gu;

/** Direct: every piece begins and ends in quotation marks; mixed: some words stand in them. */
function kindOf(text: string, { content }: Gold): 'direct' | 'mixed' | 'indirect' {
  const pieces = content.map(({ start, end }) => text.slice(start, end));
  if (!pieces.some((piece) => /["“”]/.test(piece) || (piece.match(mark)?.length ?? 0) > 1)) return 'indirect';
  return pieces.every((piece) => /^["“‘']/.test(piece)) && /["”’'][.,]?$/.test(pieces.at(-1) ?? '')
    ? 'direct'
    : 'mixed';
}
