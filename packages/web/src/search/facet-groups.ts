import type { Found, Names, PathwayTitles } from '@candour/record';
import type { FacetGroup } from '../design/facets.tsx';
import type { View } from '../view/view.ts';
import { addressOfSearch, type SearchFacet, type SearchQuestion, searchFacets } from './question.ts';
import { searchWords as words } from './words.ts';

export interface Naming {
  readonly names: Names;
  readonly titles: ReadonlyMap<string, PathwayTitles>;
}

const shown = 8;

/** The links that narrow a search; a facet that all of it shares says nothing and is left out, unless it was chosen. */
export function searchFacetGroups(
  view: View,
  question: SearchQuestion,
  { facets, ...naming }: Naming & { readonly facets: NonNullable<Found['facets']> },
): readonly FacetGroup[] {
  return searchFacets.flatMap((facet) => {
    const chosen = question.narrowed[facet] ?? [];
    const counted = facets[facet];
    const absent = chosen.filter((value) => !counted.some((one) => one.value === value));
    if (counted.length < 2 && chosen.length === 0) return [];
    const values = [
      ...counted.filter(({ value }, at) => at < shown || chosen.includes(value)),
      ...absent.map((value) => ({ value, count: 0 })),
    ];
    return [
      {
        title: view.say(words.facets[facet]),
        values: values.map(({ value, count }) => ({
          label: labelOf(view, { facet, value, ...naming }),
          count,
          isChosen: chosen.includes(value),
          href: view.to(addressOfSearch(question, { toggled: { facet, value } })),
        })),
      },
    ];
  });
}

interface Labelled extends Naming {
  readonly facet: SearchFacet;
  readonly value: string;
}

function labelOf(view: View, { facet, value, names, titles }: Labelled): string {
  switch (facet) {
    case 'kind':
      return value in words.kinds ? view.say(words.kinds[value as keyof typeof words.kinds]) : value;
    case 'classification':
      return view.say(words.classifications[value === 'public' ? 'public' : 'restricted']);
    case 'body':
      return names.find(value) ?? value;
    case 'pathway': {
      const title = titles.get(value)?.title;
      return title === undefined ? value : view.say(title);
    }
    case 'state': {
      const title = [...titles.values()].map(({ states }) => states[value]).find(Boolean);
      return title === undefined ? value : view.say(title);
    }
    case 'year':
      return value;
  }
}
