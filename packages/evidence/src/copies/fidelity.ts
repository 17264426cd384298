import type { Fidelity } from '../proposal.ts';
import type { Span } from '../span.ts';
import { findNearest } from './search/nearest.ts';
import type { SearchableText } from './search/searchable.ts';
import { findRuns, joinLetters, searchable } from './search/searchable.ts';
import { foldText } from './words/fold.ts';

/** How a quotation compares with a source, and where the source has its words. */
export interface QuotationFidelity {
  readonly fidelity: Fidelity;
  readonly span: Span | null;
}

// A quoter marks what he left out or put in: … ... [the minister]. What stands between the marks must be there.
const marks = /…|\.{3,}|\. \. \.|\[[^\]]{0,200}\]/;

// A mark may stand for a few paragraphs, not for half a report.
const longestOmission = 400;

const notFound: QuotationFidelity = { fidelity: 'not-found', span: null };

/**
 * Whether a source holds the words of a quotation: `exact` when it does, typography and marked omissions
 * or insertions apart; `altered` when most of them stand close together there, with others among them;
 * `not-found` otherwise. Prepare the source with `searchable` when there are several quotations to look for.
 */
export function fidelityOf(quotation: string, source: string | SearchableText): QuotationFidelity {
  const within = typeof source === 'string' ? searchable(source) : source;
  const parts = quotation
    .split(marks)
    .map((part) => foldText(part, [{ start: 0, end: part.length }], within.vocabulary).words)
    .filter((words) => words.length > 0);
  if (parts.length === 0) return notFound;
  const exact = findParts(parts, within);
  if (exact) return { fidelity: 'exact', span: spanOfWords(within, exact) };
  const near = findNearest(Int32Array.from(parts.flatMap((part) => [...part])), within);
  return near ? { fidelity: 'altered', span: spanOfWords(within, near) } : notFound;
}

/** The shortest stretch of words that holds every part, in order and not far apart. */
function findParts(parts: readonly Int32Array[], source: SearchableText): Span | undefined {
  const [first = [], ...rest] = parts.map((part) =>
    findRuns(joinLetters(part, source.vocabulary).joined, source.letters),
  );
  const stretches = rest.reduce(continued, first);
  const [shortest] = stretches.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return shortest;
}

/** Each run of the next part, joined to the last stretch that ends before it. Both lists are in order. */
function continued(stretches: readonly Span[], runs: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  let at = 0;
  for (const run of runs) {
    while (at + 1 < stretches.length && (stretches[at + 1]?.end ?? Infinity) <= run.start) at += 1;
    const before = stretches[at];
    if (before && before.end <= run.start && run.start - before.end <= longestOmission) {
      joined.push({ start: before.start, end: run.end });
    }
  }
  return joined;
}

function spanOfWords({ folded }: SearchableText, run: Span): Span {
  return { start: folded.starts[run.start] ?? 0, end: folded.ends[run.end - 1] ?? 0 };
}
