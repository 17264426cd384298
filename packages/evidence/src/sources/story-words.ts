import { type SearchableText, searchable } from '../copies/search/searchable.ts';
import type { ReadDocument } from '../document.ts';

/**
 * A document's story made ready for looking words up in, at the document's own offsets. What is not
 * story is blanked: a sentence in a related card is not the copy's version of anything.
 */
export function searchableStory({ text, segments }: Pick<ReadDocument, 'text' | 'segments'>): SearchableText {
  const kept = segments.map(({ kind, start, end }) =>
    kind === 'story' ? text.slice(start, end) : ' '.repeat(end - start),
  );
  return searchable(kept.join(''));
}
