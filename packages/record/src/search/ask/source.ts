import type { Caller } from '../../caller.ts';
import { seesBy } from './sight.ts';

/** Where a caller searches: the tables, and the condition that a row of `s` is theirs to read. */
export interface Source {
  readonly rows: string;
  readonly texts: string;
  readonly facets: string;
  readonly words: string;
  /** Its placeholders are $1 and on; others come after them. */
  readonly sight: string;
  readonly values: readonly unknown[];
}

/** Views that hold nothing but what everybody may read. */
export const published: Source = {
  rows: 'published.searchable',
  texts: 'published.searchable_text',
  facets: 'published.search_facets',
  words: 'published.search_word',
  sight: 'true',
  values: [],
};

export function sourceOf(caller: Caller, now: string): Source {
  if (caller === 'anyone') return published;
  const { text, values } = seesBy(caller, now);
  return {
    rows: 'record.searchable',
    texts: 'record.searchable_text',
    facets: 'record.search_facets',
    words: 'record.search_word',
    sight: text,
    values,
  };
}
