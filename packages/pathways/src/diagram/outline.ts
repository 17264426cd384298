import type { Clock } from '../definition/clock.ts';
import { type Definition, isTerminal } from '../definition/definition.ts';
import { type Language, lengthOf, wordings } from './wording.ts';

/** A clock in words: what it is called, how long it runs, and what happens when it is late. */
export interface ClockInWords {
  readonly title: string;
  readonly runs: string;
  readonly late: string;
}

/** An open state in words: where a matter is, who answers for it, who stands in, and by when. */
export interface Outline {
  readonly title: string;
  readonly owner: string;
  readonly deputy: string;
  readonly clocks: readonly ClockInWords[];
}

export function clockInWords(definition: Definition, clock: Clock, language: Language): ClockInWords {
  const wording = wordings[language];
  const { to, owner, visible } = clock.breach;
  const effects = [
    ...(to === undefined ? [] : [wording.goes(definition.states[to]?.title[language] ?? to)]),
    ...(owner === undefined ? [] : [wording.answers(definition.roles[owner]?.title[language] ?? owner)]),
    ...(visible === undefined ? [] : [wording.sees[visible]]),
  ];
  return {
    title: clock.title[language],
    runs: lengthOf(clock, wording),
    late: `${wording.late}${effects.join('; ')}`,
  };
}

/** Every open state of a pathway, in the order in which they are written. */
export function outline(definition: Definition, language: Language = 'en'): readonly Outline[] {
  const role = (name: string) => definition.roles[name]?.title[language] ?? name;
  return Object.values(definition.states).flatMap((state) => {
    if (isTerminal(state)) return [];
    const clocks = state.clocks.flatMap((name) => definition.clocks[name] ?? []);
    return [
      {
        title: state.title[language],
        owner: role(state.owner),
        deputy: role(state.deputy),
        clocks: clocks.map((clock) => clockInWords(definition, clock, language)),
      },
    ];
  });
}
