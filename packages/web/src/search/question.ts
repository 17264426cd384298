import type { Search } from '@candour/record';
import type { Filled } from '../http/form.ts';
import { paths } from '../view/paths.ts';

export const searchFacets = ['kind', 'year', 'body', 'pathway', 'state', 'classification'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** What was looked for, as the address says it. */
export interface SearchQuestion {
  readonly words: string;
  readonly narrowed: { readonly [F in SearchFacet]?: readonly string[] };
  readonly after: string | undefined;
  /** Nothing was asked for yet: the page says how to. */
  readonly isEmpty: boolean;
}

export function readSearchQuestion(query: Filled): SearchQuestion {
  const chosen = searchFacets.map((facet) => [facet, query.all(facet)] as const);
  const narrowed = Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
  const words = query.get('words');
  const isEmpty = !query.has('words') && Object.keys(narrowed).length === 0;
  return { words, narrowed, after: query.find('after'), isEmpty };
}

export function toSearch({ words, narrowed, after }: SearchQuestion, limit: number): Search {
  return { words, narrowed, limit, ...(after !== undefined && { after }) };
}

interface Changed {
  /** Chosen, or let go where it was. */
  readonly toggled?: { readonly facet: SearchFacet; readonly value: string };
  readonly after?: string;
  /** `.json`, for the list as data. */
  readonly end?: string;
}

/** The question’s address with something changed; another list begins at its first page. */
export function addressOfSearch(
  { words, narrowed }: SearchQuestion,
  { toggled, after, end = '' }: Changed = {},
): string {
  const query = new URLSearchParams({ words });
  for (const facet of searchFacets) {
    const chosen = narrowed[facet] ?? [];
    const isToggled = toggled?.facet === facet;
    const kept = isToggled ? chosen.filter((value) => value !== toggled.value) : chosen;
    const added = isToggled && !chosen.includes(toggled.value) ? [toggled.value] : [];
    for (const value of [...kept, ...added]) query.append(facet, value);
  }
  if (after !== undefined) query.set('after', after);
  return `${paths.search}${end}?${query}`;
}
