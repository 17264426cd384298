import type { ReadDocument } from '../document.ts';
import type { Recommendation } from '../proposal.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './reading.ts';
import { explainRecommendations } from './recommend/explain.ts';
import { wordsOf } from './words.ts';

/**
 * What a review asks of whom in a document, or what the document reports that a review asked: each
 * once, in its fullest wording. Ids count within the document (`r1`, …).
 */
export function findRecommendations(
  document: ReadDocument,
  reading: Reading = readingOf(document),
): readonly Recommendation[] {
  return explainRecommendations(reading).found.map(({ number, madeBy, addressees, spans, due }, index) => ({
    id: `r${index + 1}`,
    number,
    madeBy,
    addressees,
    text: wordsOf(reading.text, spans),
    due,
    evidence: spans.map((span) => ({ path: document.path, ...span, fidelity: 'exact' })),
  }));
}
