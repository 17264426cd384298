import type { Move } from '../../definition/move.ts';
import type { ActDone, FieldValues } from '../entry.ts';
import type { Matter } from '../matter.ts';
import { holds } from './holds.ts';

/** The state a move leads to: the first row that holds, or the row for everything else; undefined for an act alone. */
export function findDestination({ to }: Move, matter: Matter, fields: FieldValues): string | undefined {
  if (to === undefined || typeof to === 'string') return to;
  for (const row of to) {
    if ('otherwise' in row) return row.otherwise;
    if (holds(row.when, matter, fields)) return row.to;
  }
  throw new Error('A decision table has no row for this case; its last row must be otherwise.');
}

/** The axes a move sets, each to its name or to the value of a field that was filled in. */
export function settleAxes({ sets }: Move, fields: FieldValues): Pick<ActDone, 'sets'> {
  const axes = Object.entries(sets ?? {}).flatMap(([axis, value]) => {
    const settled = typeof value === 'string' ? value : fields[value.field];
    return settled === undefined ? [] : [[axis, String(settled)]];
  });
  return axes.length === 0 ? {} : { sets: Object.fromEntries(axes) };
}

/** The matters that come into being with a move: one for each value of a field, or one. */
export function spawnsOf({ spawns = [] }: Move, fields: FieldValues): Pick<ActDone, 'spawns'> {
  const spawned = spawns.flatMap(({ pathway, relation, each }) => {
    const values = each === undefined ? undefined : fields[each];
    if (each === undefined) return [{ pathway, relation }];
    const list: readonly unknown[] = Array.isArray(values) ? values : values === undefined ? [] : [values];
    return list.map((value) => ({
      pathway,
      relation,
      value: typeof value === 'number' ? value : String(value),
    }));
  });
  return spawned.length === 0 ? {} : { spawns: spawned };
}
