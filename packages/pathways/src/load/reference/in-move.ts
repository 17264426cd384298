import type { Definition } from '../../definition/definition.ts';
import type { Move } from '../../definition/move.ts';
import type { Path } from '../place.ts';
import { inClaim, own } from './in-claim.ts';
import { type Reference, refer, referEach, referField } from './reference.ts';

interface Named {
  readonly name: string;
  readonly move: Move;
}

/** What a move names. */
export function inMove(definition: Definition, { name, move }: Named): readonly Reference[] {
  const path = ['moves', name];
  return [
    ...referEach(definition, 'state', { names: move.from, path: [...path, 'from'] }),
    ...referEach(definition, 'role', { names: move.by, path: [...path, 'by'] }),
    ...inDestination(definition, { name, move }),
    ...Object.entries(move.fields ?? {}).flatMap(([field, { of }]) =>
      refer(definition, 'move', of, [...path, 'fields', field, 'of']),
    ),
    ...(move.guards ?? []).flatMap(({ holds }, at) =>
      inClaim(holds, { definition, path: [...path, 'guards', at, 'holds'], making: [name] }),
    ),
    ...inSets(definition, { name, move }),
    ...(move.spawns ?? []).flatMap(({ each }, at) =>
      referField(definition, [name], { field: each, path: [...path, 'spawns', at, 'each'] }),
    ),
  ];
}

function inDestination(definition: Definition, { name, move: { to } }: Named): readonly Reference[] {
  const path: Path = ['moves', name, 'to'];
  if (to === undefined || typeof to === 'string') return refer(definition, 'state', to, path);
  return to.flatMap((row, at) => {
    if ('otherwise' in row) return refer(definition, 'state', row.otherwise, [...path, at, 'otherwise']);
    return [
      ...refer(definition, 'state', row.to, [...path, at, 'to']),
      ...inClaim(row.when, { definition, path: [...path, at, 'when'], making: [name] }),
    ];
  });
}

/** The axis, and each value that it may be given. */
function inSets(definition: Definition, { name, move }: Named): readonly Reference[] {
  return Object.entries(move.sets ?? {}).flatMap(([axis, to]) => {
    const path: Path = ['moves', name, 'sets', axis];
    const kind = `value of the axis ${axis}`;
    const among = Object.keys(own(definition.axes, axis)?.values ?? {});
    const axisItself = refer(definition, 'axis', axis, path);
    if (own(definition.axes, axis) === undefined) return axisItself;
    if (typeof to === 'string') return [...axisItself, { path, kind, name: to, among }];
    const choices = own(move.fields, to.field)?.choices ?? [];
    return [
      ...axisItself,
      ...referField(definition, [name], { field: to.field, path: [...path, 'field'] }),
      ...choices.map(({ value }) => ({ path: [...path, 'field'], kind, name: value, among })),
    ];
  });
}
