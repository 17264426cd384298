import { type Definition, isTerminal } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import { clockKey, fieldsOf } from './keys.ts';
import { lists } from './run.ts';
import type { Case, Component, Step } from './step.ts';
import { conditionsOf, type Vocabulary } from './vocabulary.ts';

/** Something that can happen in a state, prepared once for all matters in it. */
export type Choice =
  | {
      readonly move: string;
      readonly fields: Case;
      /** What must hold: its guards, and that every act a field must name has been done. */
      readonly guards: readonly Claim[];
      readonly rows: readonly { readonly when?: Claim; readonly step: Step }[];
    }
  | { readonly armed: string; readonly step: Step }
  /** The bit of its relation. */
  | { readonly child: number; readonly step: Step };

interface Workshop {
  readonly definition: Definition;
  readonly words: Vocabulary;
  readonly components: readonly Component[];
  readonly fields: readonly string[];
}

export function choicesIn(state: string, workshop: Workshop): readonly Choice[] {
  const { definition } = workshop;
  const of = definition.states[state];
  if (!of || isTerminal(of)) return [];
  const moves = Object.keys(definition.moves).filter((name) => definition.moves[name]?.from.includes(state));
  return [
    ...moves.flatMap((move) => movesIn(state, move, workshop)),
    ...breachesIn(state, workshop),
    ...childrenIn(state, workshop),
  ];
}

const known = new WeakMap<Definition, Map<string, readonly Choice[]>>();

/** Questions differ in what they keep, and seldom in how far they tell the cases of a move apart. */
function movesIn(state: string, name: string, workshop: Workshop): readonly Choice[] {
  const { definition } = workshop;
  const before = known.get(definition) ?? new Map<string, readonly Choice[]>();
  known.set(definition, before);
  const told = fieldsTold(name, workshop);
  const key = [state, name, ...told].join(' ');
  const choices = before.get(key) ?? prepare(state, name, casesOf(name, told, workshop), definition);
  before.set(key, choices);
  return choices;
}

function prepare(
  state: string,
  name: string,
  cases: readonly Case[],
  { moves }: Definition,
): readonly Choice[] {
  const move = moves[name];
  if (!move) return [];
  const named = Object.values(move.fields ?? {}).flatMap((field): Claim[] =>
    field.type === 'act' && !field.optional && field.of !== undefined ? [{ did: field.of }] : [],
  );
  const guards = [...named, ...(move.guards ?? []).map(({ holds }) => holds)];
  const table = Array.isArray(move.to)
    ? move.to.map((row) => ('when' in row ? row : { to: row.otherwise }))
    : [{ to: move.to ?? state }];
  return cases.map((fields) => {
    const rows = table.map(({ to, ...when }, row) => ({
      ...when,
      step: { from: state, to, move: name, row, fields },
    }));
    return { move: name, fields, guards, rows };
  });
}

/** The fields of a move on whose values something turns. */
function fieldsTold(name: string, { definition, components, fields }: Workshop): readonly string[] {
  const move = definition.moves[name];
  if (!move) return [];
  const asked = [...conditionsOf(move).flatMap(fieldsOf), ...fields].filter(
    (field) => move.fields?.[field] !== undefined,
  );
  return [...new Set([...asked, ...components.flatMap((component) => component.reads?.(name) ?? [])])];
}

/** The ways to fill in these fields of a move, told apart no further than some condition can. */
function casesOf(name: string, told: readonly string[], { words }: Workshop): readonly Case[] {
  return told.reduce<readonly Case[]>(
    (cases, field) =>
      cases.flatMap((one) => words.domainOf(name, field).map((value) => ({ ...one, [field]: value }))),
    [{}],
  );
}

function breachesIn(state: string, { definition }: Workshop): readonly Choice[] {
  return Object.entries(definition.clocks).flatMap(([name, clock]) => {
    if (!lists(definition, state, name)) return [];
    const step = { from: state, to: clock.breach.to ?? state, fields: {}, breach: name };
    return [{ armed: clockKey(name), step }];
  });
}

/** A child may end at any time: its own pathway is proved on its own. */
function childrenIn(state: string, { words, components }: Workshop): readonly Choice[] {
  if (!components.some(({ key }) => key === 'children')) return [];
  return words.relations.map((childClosed, bit) => ({
    child: 1 << bit,
    step: { from: state, to: state, fields: {}, childClosed },
  }));
}
