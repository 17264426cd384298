import { isTerminal } from '../../definition/definition.ts';
import type { Claim } from '../../definition/obligation.ts';
import { clockKey, fieldsOf } from './keys.ts';
import type { Model } from './model.ts';
import { lists } from './run.ts';
import type { Case, Step } from './step.ts';
import { conditionsOf } from './vocabulary.ts';

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

type Workshop = Pick<Model, 'definition' | 'words' | 'components' | 'fields'>;

export function choicesIn(state: string, workshop: Workshop): readonly Choice[] {
  const { definition } = workshop;
  const of = definition.states[state];
  if (!of || isTerminal(of)) return [];
  const moves = Object.keys(definition.moves).filter((name) => definition.moves[name]?.from.includes(state));
  return [
    ...moves.flatMap((move) => casesOf(move, state, workshop)),
    ...breachesIn(state, workshop),
    ...childrenIn(state, workshop),
  ];
}

function casesOf(name: string, state: string, workshop: Workshop): readonly Choice[] {
  const move = workshop.definition.moves[name];
  if (!move) return [];
  const named = Object.values(move.fields ?? {}).flatMap((field): Claim[] =>
    field.type === 'act' && !field.optional && field.of !== undefined ? [{ did: field.of }] : [],
  );
  const guards = [...named, ...(move.guards ?? []).map(({ holds }) => holds)];
  const table = Array.isArray(move.to)
    ? move.to.map((row) => ('when' in row ? row : { to: row.otherwise }))
    : [{ to: move.to ?? state }];
  return fieldCases(name, workshop).map((fields) => {
    const rows = table.map(({ to, ...when }, row) => ({
      ...when,
      step: { from: state, to, move: name, row, fields },
    }));
    return { move: name, fields, guards, rows };
  });
}

/** The ways to fill in a move, told apart no further than something turns on them. */
function fieldCases(name: string, { definition, words, components, fields }: Workshop): readonly Case[] {
  const move = definition.moves[name];
  if (!move) return [];
  const asked = [...conditionsOf(move).flatMap(fieldsOf), ...fields].filter(
    (field) => move.fields?.[field] !== undefined,
  );
  const read = components.flatMap((component) => component.reads?.(name) ?? []);
  return [...new Set([...asked, ...read])].reduce<readonly Case[]>(
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
