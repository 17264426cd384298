import type { Definition } from '../../src/definition/definition.ts';

/** A definition with one part taken out, under the name of what is gone. */
export interface Mutant {
  readonly kind: string;
  /** The path of what was deleted. */
  readonly path: readonly (string | number)[];
  readonly definition: unknown;
}

/** Every part whose loss should not go unnoticed, each as the path to it. */
function* partsOf(definition: Definition): Iterable<{ kind: string; path: readonly (string | number)[] }> {
  for (const role of Object.keys(definition.roles)) yield { kind: 'role', path: ['roles', role] };
  for (const at of (definition.separate ?? []).keys()) yield { kind: 'separation', path: ['separate', at] };
  for (const [name, state] of Object.entries(definition.states)) {
    if ('terminal' in state) continue;
    yield { kind: 'owner', path: ['states', name, 'owner'] };
    yield { kind: 'deputy', path: ['states', name, 'deputy'] };
    for (const at of state.clocks.keys())
      yield { kind: 'listed clock', path: ['states', name, 'clocks', at] };
  }
  for (const [name, { breach, extend }] of Object.entries(definition.clocks)) {
    yield { kind: 'clock', path: ['clocks', name] };
    for (const effect of ['to', 'owner', 'visible'] as const)
      if (breach[effect] !== undefined)
        yield { kind: 'breach effect', path: ['clocks', name, 'breach', effect] };
    if (extend)
      for (const cap of ['times', 'atMost'])
        yield { kind: 'extension cap', path: ['clocks', name, 'extend', cap] };
  }
  for (const [name, move] of Object.entries(definition.moves)) {
    yield { kind: 'move', path: ['moves', name] };
    for (const at of (move.guards ?? []).keys()) yield { kind: 'guard', path: ['moves', name, 'guards', at] };
    for (const at of (move.spawns ?? []).keys()) yield { kind: 'spawn', path: ['moves', name, 'spawns', at] };
    for (const at of Array.isArray(move.to) ? move.to.keys() : [])
      yield { kind: 'table row', path: ['moves', name, 'to', at] };
    if (move.duty !== undefined) yield { kind: 'duty', path: ['moves', name, 'duty'] };
  }
}

export function* mutantsOf(definition: Definition): Iterable<Mutant> {
  for (const { kind, path } of partsOf(definition)) {
    const copy: unknown = structuredClone(definition);
    remove(copy, path);
    yield { kind, path, definition: copy };
  }
}

function remove(from: unknown, path: readonly (string | number)[]): void {
  const within = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], from);
  const last = path.at(-1) as string | number;
  if (Array.isArray(within)) within.splice(Number(last), 1);
  else delete (within as Record<string, unknown>)[last];
}
