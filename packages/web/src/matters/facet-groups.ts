import type { MatterFacet, SeenMatters } from '@candour/record';
import type { FacetGroup } from '../design/facets.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { addressOf, type Question } from './question.ts';
import { mattersWords as words } from './words.ts';

const usuallyShown = 7;

type Shown = Pick<SeenMatters, 'counts' | 'titles' | 'names'>;

/** The links that narrow the list. States are named by their pathway, so they are shown once one is chosen. */
export function facetGroups(view: View, question: Question, shown: Shown): readonly FacetGroup[] {
  const facets: readonly MatterFacet[] = [
    'overdue',
    'open',
    'pathway',
    ...(question.narrowed.pathway === undefined ? [] : (['state'] as const)),
    'body',
    ...(view.caller === 'anyone' ? [] : (['owner'] as const)),
  ];
  return facets.map((facet) => groupOf(view, { question, shown, facet }));
}

interface Of {
  readonly question: Question;
  readonly shown: Shown;
  readonly facet: MatterFacet;
}

function groupOf(view: View, of: Of): FacetGroup {
  const { question, shown, facet } = of;
  const all = shown.counts.facets[facet].filter(({ value }) => facet !== 'overdue' || value === 'true');
  const chosen = question.narrowed[facet];
  const isFew = question.all === facet || all.length <= usuallyShown + 1;
  const few = isFew ? all : all.filter(({ value }, at) => at < usuallyShown || value === String(chosen));
  const absent = chosen !== undefined && !all.some(({ value }) => value === String(chosen));
  const values = absent ? [...few, { value: String(chosen), count: 0 }] : few;
  return {
    title: view.say(words.facets[facet]),
    values: values.map(({ value, count }) => {
      const isChosen = String(chosen) === value;
      const released = facet === 'pathway' ? { state: undefined } : {};
      const changed = { ...released, [facet]: isChosen ? undefined : value };
      const href = view.to(addressOf(paths.matters, question, changed));
      return { label: labelOf(view, of, value), count, isChosen, href };
    }),
    more: isFew
      ? undefined
      : { count: all.length, href: view.to(addressOf(paths.matters, question, { all: facet })) },
  };
}

function labelOf(view: View, { question, shown, facet }: Of, value: string): string {
  const { titles, names } = shown;
  switch (facet) {
    case 'pathway':
      return sayOr(view, titles.get(value)?.title, value);
    case 'state':
      return sayOr(view, titles.get(String(question.narrowed.pathway))?.states[value], value);
    case 'body':
      return names.find(value) ?? view.say(words.unnamedBody);
    case 'owner':
      return names.find(value) ?? view.say(words.unnamedPerson);
    case 'open':
      return view.say(value === 'true' ? words.open : words.ended);
    case 'overdue':
      return view.say(value === 'true' ? words.late : words.notLate);
  }
}

function sayOr(view: View, words: Parameters<View['say']>[0] | undefined, otherwise: string): string {
  return words === undefined ? otherwise : view.say(words);
}
