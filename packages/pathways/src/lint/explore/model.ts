import type { Definition, OpenState } from '../../definition/definition.ts';
import { isTerminal } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import { componentOf } from './components.ts';
import { keysOf, leavesOf } from './keys.ts';
import type { Person } from './person.ts';
import type { Case, Component } from './step.ts';
import { conditionsOf, type Vocabulary, vocabulary } from './vocabulary.ts';

/** A definition made ready to be explored with some components kept and the others forgotten. */
export interface Model {
  readonly definition: Definition;
  readonly words: Vocabulary;
  readonly components: readonly Component[];
  readonly position: ReadonlyMap<string, number>;
  readonly movesFrom: ReadonlyMap<string, readonly PreparedMove[]>;
  readonly person?: Person;
}

export interface PreparedMove {
  readonly name: string;
  /** What must hold: its guards, and that every act a field must name has been done. */
  readonly guards: readonly Claim[];
  readonly rows: readonly { readonly when?: Claim; readonly to: string | undefined }[];
  readonly cases: readonly Case[];
}

export interface Keeping {
  readonly keys: ReadonlySet<string>;
  readonly person?: Person;
  /** Claims put to the moves, whose fields must therefore be told apart. */
  readonly claims?: readonly Claim[];
}

export function model(definition: Definition, keeping: Keeping): Model {
  const words = vocabulary(definition);
  const components = [...keeping.keys].map((key) => componentOf(definition, words, key));
  if (keeping.person) components.push(keeping.person.component);
  const prepared = Object.keys(definition.moves).map((name) =>
    prepare(name, { definition, words, components, claims: keeping.claims ?? [] }),
  );
  const from = (state: string) =>
    prepared.filter(({ name }) => definition.moves[name]?.from.includes(state) === true);
  return {
    definition,
    words,
    components,
    position: new Map(components.map(({ key }, at) => [key, at])),
    movesFrom: new Map(Object.keys(definition.states).map((state) => [state, from(state)])),
    ...(keeping.person && { person: keeping.person }),
  };
}

interface Workshop {
  readonly definition: Definition;
  readonly words: Vocabulary;
  readonly components: readonly Component[];
  readonly claims: readonly Claim[];
}

function prepare(name: string, { definition, words, components, claims }: Workshop): PreparedMove {
  const move = definition.moves[name];
  if (!move) throw new Error(`The definition has no move ${name}.`);
  const asked = [...conditionsOf(move), ...claims]
    .flatMap(leavesOf)
    .flatMap((leaf) => ('field' in leaf && !('last' in leaf) ? [leaf.field] : []))
    .filter((field) => move.fields?.[field] !== undefined);
  const read = components.flatMap((component) => component.reads?.(name) ?? []);
  const named = Object.values(move.fields ?? {}).flatMap((field): Claim[] =>
    field.type === 'act' && !field.optional && field.of !== undefined ? [{ did: field.of }] : [],
  );
  const rows = Array.isArray(move.to)
    ? move.to.map((row) => ('when' in row ? row : { to: row.otherwise }))
    : [{ to: move.to }];
  return {
    name,
    guards: [...named, ...(move.guards ?? []).map(({ holds }) => holds)],
    rows,
    cases: product([...new Set([...asked, ...read])].map((field) => [field, words.domainOf(name, field)])),
  };
}

function product(
  fields: readonly (readonly [string, readonly (string | number | boolean | null)[]])[],
): Case[] {
  return fields.reduce<Case[]>(
    (cases, [field, values]) => cases.flatMap((one) => values.map((value) => ({ ...one, [field]: value }))),
    [{}],
  );
}

/** The keys that all guards and destinations ask about: with these kept, no move is in doubt. */
export function guardKeys(definition: Definition): readonly string[] {
  return [...new Set(Object.values(definition.moves).flatMap((move) => conditionsOf(move).flatMap(keysOf)))];
}

export function openStates(definition: Definition): readonly (readonly [string, OpenState])[] {
  return Object.entries(definition.states).flatMap(([name, state]) =>
    isTerminal(state) ? [] : [[name, state] as const],
  );
}
