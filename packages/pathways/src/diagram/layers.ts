import type { Definition } from '../definition/definition.ts';
import { isTerminal } from '../definition/definition.ts';
import type { Move } from '../definition/move.ts';

/** Every state that the move may lead to. */
export function destinations({ to }: Move): readonly string[] {
  if (to === undefined) return [];
  if (typeof to === 'string') return [to];
  return [...new Set(to.map((row) => ('otherwise' in row ? row.otherwise : row.to)))];
}

/** Where one may get to from each state, by a move or by a breach. */
function successors(definition: Definition): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(definition.states).map(([name, state]) => {
      const moves = Object.values(definition.moves).filter(({ from }) => from.includes(name));
      const breaches = isTerminal(state)
        ? []
        : state.clocks.flatMap((clock) => definition.clocks[clock]?.breach.to ?? []);
      const next = [...moves.flatMap(destinations), ...breaches].filter((each) => each !== name);
      return [name, [...new Set(next)]];
    }),
  );
}

/**
 * States in columns: each to the right of every state that leads to it, ways back left out. A state that nothing leads
 * to stands in the first.
 */
export function layers(definition: Definition): readonly (readonly string[])[] {
  const next = successors(definition);
  const forward = withoutWaysBack(next, definition.initial);
  const depth = new Map<string, number>();
  const depthOf = (name: string): number => {
    const known = depth.get(name);
    if (known !== undefined) return known;
    const before = [...forward].filter(([, to]) => to.includes(name)).map(([from]) => depthOf(from));
    const found = before.length === 0 ? 0 : Math.max(...before) + 1;
    depth.set(name, found);
    return found;
  };
  const names = [...next.keys()];
  const count = Math.max(...names.map(depthOf)) + 1;
  const columns = Array.from({ length: count }, (_, at) => names.filter((name) => depthOf(name) === at));
  return untangled(columns, forward);
}

/** Leaves out each step that leads back to a state on the way there: what remains has no circle. */
function withoutWaysBack(
  next: ReadonlyMap<string, readonly string[]>,
  initial: string,
): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, string[]>();
  const onTheWay = new Set<string>();
  const visit = (name: string): void => {
    const steps: string[] = [];
    kept.set(name, steps);
    onTheWay.add(name);
    for (const to of next.get(name) ?? []) {
      if (onTheWay.has(to)) continue;
      steps.push(to);
      if (!kept.has(to)) visit(to);
    }
    onTheWay.delete(name);
  };
  for (const name of [initial, ...next.keys()]) if (!kept.has(name)) visit(name);
  return kept;
}

/** Within a column, in the order of the states that lead there: fewer lines cross. */
function untangled(
  columns: readonly (readonly string[])[],
  forward: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const done: (readonly string[])[] = [];
  for (const column of columns) {
    const before = done.at(-1) ?? [];
    const middle = (name: string) => {
      const places = before.flatMap((from, at) => (forward.get(from)?.includes(name) ? [at] : []));
      return places.length === 0 ? before.length : places.reduce((sum, at) => sum + at, 0) / places.length;
    };
    done.push(column.toSorted((one, other) => middle(one) - middle(other)));
  }
  return done;
}
