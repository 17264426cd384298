import type { Definition, OpenState } from '../../definition/definition.ts';
import { isTerminal } from '../../definition/definition.ts';
import { type Choice, choicesIn } from './choice.ts';
import { componentOf } from './components.ts';
import type { Component, Step } from './step.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** A definition made ready to be explored with some components kept and the others forgotten. */
export interface Model {
  readonly definition: Definition;
  readonly words: Vocabulary;
  readonly components: readonly Component[];
  readonly position: ReadonlyMap<string, number>;
  /** Fields that are told apart in every move, besides those that its conditions and what is kept turn on. */
  readonly fields: readonly string[];
  /** All that can happen in a state, each with what it turns on. */
  readonly choices: (state: string) => readonly Choice[];
  /** What a step makes of a value of the component at this position. */
  readonly next: (at: number, value: number, step: Step) => readonly number[];
}

export interface Keeping {
  readonly keys: ReadonlySet<string>;
  readonly fields?: readonly string[];
}

export function model(definition: Definition, { keys, fields = [] }: Keeping): Model {
  const words = vocabulary(definition);
  const components = [...keys].map((key) => componentOf(definition, words, key));
  const choices = new Map<string, readonly Choice[]>();
  return {
    definition,
    words,
    components,
    fields,
    position: new Map(components.map(({ key }, at) => [key, at])),
    choices: (state) => {
      const known = choices.get(state) ?? choicesIn(state, { definition, words, components, fields });
      choices.set(state, known);
      return known;
    },
    next: remembered(components),
  };
}

/** Steps are few and values small, so that each answer is worked out once. */
function remembered(components: readonly Component[]): Model['next'] {
  const tables = new WeakMap<Step, (readonly number[])[][]>();
  return (at, value, step) => {
    const table = tables.get(step) ?? components.map(() => []);
    tables.set(step, table);
    const row = table[at] ?? [];
    const known = row[value] ?? components[at]?.next(value, step) ?? [];
    row[value] = known;
    return known;
  };
}

export function openStates(definition: Definition): readonly (readonly [string, OpenState])[] {
  return Object.entries(definition.states).flatMap(([name, state]) =>
    isTerminal(state) ? [] : [[name, state] as const],
  );
}
