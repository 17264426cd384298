import { fidelityOf } from '../copies/fidelity.ts';
import type { SearchableText } from '../copies/search/searchable.ts';
import type { Evidence } from '../proposal.ts';
import { overlaps, type Span, words } from '../span.ts';

/** Anything proposed from words: what it says, and where that stands. */
export interface Proposed {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** One copy of a story: its text, what was proposed from it alone, and its story to look words up in. */
export interface CopyReading<P extends Proposed> {
  readonly path: string;
  readonly text: string;
  readonly story: SearchableText;
  readonly proposals: readonly P[];
}

/** Keeps the fields of one of two readings of the same words. */
export type Choose<P> = (kept: P, other: P) => P;

/**
 * Makes one list of what the copies of a story propose, so that a source is counted once. Copies come
 * fullest first. A proposal takes on, as evidence, the words of every copy that has them, exact or
 * altered against the fullest; a later copy's reading of the same words adds none of its own.
 */
export function traceThroughCopies<P extends Proposed>(
  copies: readonly CopyReading<P>[],
  choose: Choose<P>,
): readonly P[] {
  const found: P[] = [];
  for (const copy of copies) {
    for (const proposal of copy.proposals) {
      const at = found.findIndex((earlier) => shareWords(earlier, proposal));
      const earlier = found[at];
      if (earlier)
        found[at] = { ...choose(earlier, proposal), text: earlier.text, evidence: earlier.evidence };
      else found.push({ ...proposal, evidence: evidenceIn(copies, copy, proposal) });
    }
  }
  return found;
}

/** Whether two proposals rest on words that overlap in one document. */
function shareWords(a: Proposed, b: Proposed): boolean {
  return a.evidence.some((one) =>
    b.evidence.some((other) => one.path === other.path && overlaps(one, other)),
  );
}

function evidenceIn<P extends Proposed>(
  copies: readonly CopyReading<P>[],
  origin: CopyReading<P>,
  proposal: P,
): readonly Evidence[] {
  const [fullest] = copies;
  const score = (copy: CopyReading<P>, span: Span): Evidence => {
    const fidelity =
      copy === fullest || !fullest ? 'exact' : fidelityOf(words(copy.text, span), fullest.story).fidelity;
    return { path: copy.path, start: span.start, end: span.end, fidelity };
  };
  return copies.flatMap((copy) => {
    if (copy === origin) return proposal.evidence.map((span) => score(copy, span));
    const { span } = fidelityOf(proposal.text, copy.story);
    return span === null ? [] : [score(copy, span)];
  });
}
