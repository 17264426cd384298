import { type Definition, isTerminal } from '../../src/definition/definition.ts';

/** A definition with one part taken out, under the name of what is gone. */
export interface Mutant {
  readonly kind: string;
  /** The path of what was deleted. */
  readonly path: Path;
  readonly gone: unknown;
  readonly definition: unknown;
}

type Path = readonly (string | number)[];
type Part = Pick<Mutant, 'kind' | 'path'>;

/** Every part whose loss should not go unnoticed, each as the path to it; what the pathway promises is left alone. */
function* partsOf(definition: Definition): Iterable<Part> {
  for (const role of Object.keys(definition.roles)) yield { kind: 'role', path: ['roles', role] };
  for (const at of (definition.separate ?? []).keys()) yield { kind: 'separation', path: ['separate', at] };
  for (const name of Object.keys(definition.states)) yield* partsOfState(definition, name);
  for (const name of Object.keys(definition.clocks)) yield* partsOfClock(definition, name);
  for (const name of Object.keys(definition.moves)) yield* partsOfMove(definition, name);
}

function* partsOfState({ states }: Definition, name: string): Iterable<Part> {
  const state = states[name];
  if (!state || isTerminal(state)) return;
  const path = ['states', name];
  yield { kind: 'owner', path: [...path, 'owner'] };
  yield { kind: 'deputy', path: [...path, 'deputy'] };
  for (const at of state.clocks.keys()) yield { kind: 'listed clock', path: [...path, 'clocks', at] };
}

function* partsOfClock({ clocks }: Definition, name: string): Iterable<Part> {
  const clock = clocks[name];
  const path = ['clocks', name];
  yield { kind: 'clock', path };
  for (const effect of ['to', 'owner', 'visible'] as const)
    if (clock?.breach[effect] !== undefined)
      yield { kind: 'breach effect', path: [...path, 'breach', effect] };
  for (const cap of clock?.extend ? ['times', 'atMost'] : [])
    yield { kind: 'extension cap', path: [...path, 'extend', cap] };
  if (clock?.repeats) yield { kind: 'repeats', path: [...path, 'repeats'] };
  for (const at of (clock?.pausesIn ?? []).keys()) yield { kind: 'pause', path: [...path, 'pausesIn', at] };
}

function* partsOfMove({ moves }: Definition, name: string): Iterable<Part> {
  const move = moves[name];
  const path = ['moves', name];
  yield { kind: 'move', path };
  for (const at of (move?.guards ?? []).keys()) yield { kind: 'guard', path: [...path, 'guards', at] };
  for (const at of (move?.spawns ?? []).keys()) yield { kind: 'spawn', path: [...path, 'spawns', at] };
  for (const at of Array.isArray(move?.to) ? move.to.keys() : [])
    yield { kind: 'table row', path: [...path, 'to', at] };
  for (const axis of Object.keys(move?.sets ?? {})) yield { kind: 'setting', path: [...path, 'sets', axis] };
  if (move?.duty !== undefined) yield { kind: 'duty', path: [...path, 'duty'] };
}

export function* mutantsOf(definition: Definition): Iterable<Mutant> {
  for (const { kind, path } of partsOf(definition)) {
    const copy: unknown = structuredClone(definition);
    const gone = remove(copy, path);
    if (kind === 'table row') flatten(copy, path);
    yield { kind, path, gone, definition: copy };
  }
}

function remove(from: unknown, path: Path): unknown {
  const within = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], from);
  const last = path.at(-1) as string;
  const gone = (within as Record<string, unknown>)[last];
  if (Array.isArray(within)) within.splice(Number(last), 1);
  else delete (within as Record<string, unknown>)[last];
  return gone;
}

/** A table of one row is no table: where it leads is all that is left. */
function flatten(from: unknown, [, move]: Path): void {
  const of = (from as Definition).moves[String(move)] as { to: unknown };
  const [row, more] = of.to as readonly { readonly to?: string; readonly otherwise?: string }[];
  if (row && !more) of.to = row.to ?? row.otherwise;
}

/** `clocks.reply-due.breach.owner`; of a list by what was said there, which stays when its place changes. */
export function nameOf({ path, gone }: Mutant): string {
  return [...path.slice(0, -1), typeof path.at(-1) === 'number' ? labelOf(gone) : path.at(-1)].join('.');
}

/** A guard by its code, a separation by its duties, a child by its relation, a row by where it leads. */
function labelOf(gone: unknown): string {
  if (typeof gone === 'string') return gone;
  const { code, duties, relation, to, otherwise } = gone as Record<string, string | readonly string[]>;
  return [code ?? duties ?? relation ?? to ?? otherwise].flat().join(' and ');
}
