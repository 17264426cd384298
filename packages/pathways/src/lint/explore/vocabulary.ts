import type { Definition } from '../../definition/definition.ts';
import type { Claim, Obligation } from '../../definition/obligation.ts';
import { leavesOf } from './keys.ts';
import { other } from './step.ts';

type Value = string | number | boolean;

/** The finite set of words that the conditions of a definition use: no more of a field can matter than they tell apart. */
export interface Vocabulary {
  readonly roles: readonly string[];
  readonly relations: readonly string[];
  readonly axisValues: (axis: string) => readonly string[];
  /** The values of a move’s field that some condition names, or that an axis takes. */
  readonly valuesOf: (move: string, field: string) => readonly Value[];
  /** All that the field can hold, told apart no further than that; `null` when it may be left empty, or is due without a last day. */
  readonly domainOf: (move: string, field: string) => readonly (Value | null)[];
}

const known = new WeakMap<Definition, Vocabulary>();

export function vocabulary(definition: Definition): Vocabulary {
  const words = known.get(definition) ?? read(definition);
  known.set(definition, words);
  return words;
}

function read(definition: Definition): Vocabulary {
  const named = namedValues(definition);
  const valuesOf = (move: string, field: string) => [...(named.get(`${move} ${field}`) ?? [])];
  return {
    roles: Object.keys(definition.roles),
    relations: [
      ...new Set(
        Object.values(definition.moves).flatMap((move) => (move.spawns ?? []).map((one) => one.relation)),
      ),
    ],
    axisValues: (axis) => Object.keys(definition.axes?.[axis]?.values ?? {}),
    valuesOf,
    domainOf: (move, field) => {
      const of = definition.moves[move]?.fields?.[field];
      const values = valuesOf(move, field);
      const all: readonly Value[] | undefined =
        of?.type === 'yes-no' ? [true, false] : of?.choices?.map(({ value }) => value);
      const possible = all ? values.filter((value) => all.includes(value)) : values;
      const more = all === undefined || all.some((value) => !values.includes(value));
      return [...possible, ...(more ? [other] : []), ...(of?.optional || of?.type === 'due' ? [null] : [])];
    },
  };
}

function namedValues(definition: Definition): ReadonlyMap<string, Set<Value>> {
  const named = new Map<string, Set<Value>>();
  const note = (move: string, field: string, values: readonly Value[]) => {
    const key = `${move} ${field}`;
    const set = named.get(key) ?? new Set<Value>();
    for (const value of values) set.add(value);
    named.set(key, set);
  };
  const noteClaim = (claim: Claim, moves: readonly string[]) => {
    for (const leaf of leavesOf(claim)) {
      if ('last' in leaf) note(leaf.last, leaf.field, [leaf.is].flat());
      else if ('field' in leaf) for (const move of moves) note(move, leaf.field, [leaf.is].flat());
    }
  };
  for (const [name, move] of Object.entries(definition.moves)) {
    for (const claim of conditionsOf(move)) noteClaim(claim, [name]);
    for (const [axis, setting] of Object.entries(move.sets ?? {}))
      if (typeof setting === 'object')
        note(name, setting.field, Object.keys(definition.axes?.[axis]?.values ?? {}));
  }
  for (const clock of Object.values(definition.clocks))
    if (Array.isArray(clock.runs)) for (const row of clock.runs) if (row.when) noteClaim(row.when, []);
  for (const one of Object.values(definition.proves ?? {}))
    if ('holds' in one) noteClaim(one.holds, movesAsked(definition, one));
  return named;
}

/** The conditions that a move puts to the record and to its own fields. */
export function conditionsOf(move: Definition['moves'][string]): readonly Claim[] {
  const rows = Array.isArray(move.to) ? move.to.flatMap((row) => ('when' in row ? [row.when] : [])) : [];
  return [...(move.guards ?? []).map((guard) => guard.holds), ...rows];
}

/** The moves whose fields an obligation can ask about. */
function movesAsked(definition: Definition, obligation: Obligation): readonly string[] {
  if ('before' in obligation) return obligation.before;
  if ('after' in obligation) return obligation.after;
  return 'entering' in obligation ? Object.keys(definition.moves) : [];
}
