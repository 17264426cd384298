import type { ReadDocument } from '../document.ts';
import type { Commitment } from '../proposal.ts';
import { explainCommitments } from './commit/explain.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './reading.ts';
import { wordsOf } from './words.ts';

/**
 * What a document says somebody undertakes: by whom, to whom, in which words, on what condition and
 * by when. Ids count within the document (`c1`, …).
 */
export function findCommitments(
  document: ReadDocument,
  reading: Reading = readingOf(document),
): readonly Commitment[] {
  return explainCommitments(reading).found.map(({ by, to, spans, condition, due }, index) => ({
    id: `c${index + 1}`,
    by,
    to,
    text: wordsOf(reading.text, spans),
    condition,
    due,
    evidence: spans.map((span) => ({ path: document.path, ...span, fidelity: 'exact' })),
  }));
}
