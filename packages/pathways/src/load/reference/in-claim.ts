import type { Definition } from '../../definition/definition.ts';
import type { Field } from '../../definition/move.ts';
import type { Claim } from '../../definition/obligation.ts';
import type { Path } from '../place.ts';
import { type Reference, refer, referEach, referField } from './reference.ts';

/** Where a condition or claim stands. */
export interface Setting {
  readonly definition: Definition;
  readonly path: Path;
  /** The moves that may be the one being made; without any, `field` has nothing to ask. */
  readonly making: readonly string[];
}

type Value = string | number | boolean;

/** What a condition, or the wider claim of an obligation, names. */
export function inClaim(claim: Claim, setting: Setting): readonly Reference[] {
  const { definition, path } = setting;
  if ('all' in claim) return claim.all.flatMap((each, at) => inClaim(each, within(setting, 'all', at)));
  if ('any' in claim) return claim.any.flatMap((each, at) => inClaim(each, within(setting, 'any', at)));
  if ('not' in claim) return inClaim(claim.not, within(setting, 'not'));
  if ('did' in claim) {
    return [
      ...refer(definition, 'move', claim.did, [...path, 'did']),
      ...refer(definition, 'move', claim.since, [...path, 'since']),
    ];
  }
  if ('every' in claim) {
    return [
      ...refer(definition, 'move', claim.every, [...path, 'every']),
      ...referEach(definition, 'move', { names: claim.has, path: [...path, 'has'] }),
      ...referField(definition, claim.has, { field: claim.by, path: [...path, 'by'] }),
    ];
  }
  if ('newer' in claim) {
    return [
      ...refer(definition, 'move', claim.newer, [...path, 'newer']),
      ...refer(definition, 'move', claim.than, [...path, 'than']),
    ];
  }
  if ('field' in claim) return inField(claim, setting);
  return inMatter(claim, setting);
}

function inField(
  claim: Extract<Claim, { field: string }>,
  { definition, path, making }: Setting,
): readonly Reference[] {
  const last = 'last' in claim ? claim.last : undefined;
  const moves = last === undefined ? making : [last];
  const field = { field: claim.field, path: [...path, 'field'] };
  const fields = moves
    .map((move) => own(own(definition.moves, move)?.fields, claim.field))
    .filter((each) => each !== undefined);
  return [
    ...refer(definition, 'move', last, [...path, 'last']),
    ...(moves.length === 0
      ? [{ path: field.path, kind: 'field here, where no move is being made', name: claim.field, among: [] }]
      : referField(definition, moves, field)),
    ...fields.flatMap((each) => inValues(each, claim.is, [...path, 'is'])),
  ];
}

/** The values asked for are such as the field can hold. */
function inValues(field: Field, is: Value | readonly Value[], path: Path): readonly Reference[] {
  const among =
    field.type === 'choice'
      ? (field.choices ?? []).map(({ value }) => value)
      : field.type === 'yes-no'
        ? ['true', 'false']
        : null;
  if (among === null) return [];
  return [is].flat().map((value) => ({
    path,
    kind: field.type === 'choice' ? 'choice of that field' : 'value of a yes-no field',
    // The text "true" is not the truth value, and must not pass for it.
    name: field.type === 'yes-no' && typeof value !== 'boolean' ? `"${value}"` : String(value),
    among,
  }));
}

function inMatter(claim: Claim, { definition, path }: Setting): readonly Reference[] {
  if ('axis' in claim) {
    const values = Object.keys(own(definition.axes, claim.axis)?.values ?? {});
    const known = own(definition.axes, claim.axis) !== undefined;
    return [
      ...refer(definition, 'axis', claim.axis, [...path, 'axis']),
      ...(known ? [claim.is].flat() : []).map((value) => ({
        path: [...path, 'is'],
        kind: `value of the axis ${claim.axis}`,
        name: value,
        among: values,
      })),
    ];
  }
  if ('state' in claim)
    return referEach(definition, 'state', { names: claim.state, path: [...path, 'state'] });
  if ('owner' in claim)
    return referEach(definition, 'role', { names: claim.owner, path: [...path, 'owner'] });
  if ('armed' in claim) return refer(definition, 'clock', claim.armed, [...path, 'armed']);
  if ('spawned' in claim) return relation(definition, claim.spawned, [...path, 'spawned']);
  if ('children' in claim && claim.relation !== undefined) {
    return relation(definition, claim.relation, [...path, 'relation']);
  }
  return [];
}

function relation(definition: Definition, name: string, path: Path): readonly Reference[] {
  const among = Object.values(definition.moves).flatMap((move) =>
    (move.spawns ?? []).map((each) => each.relation),
  );
  return [{ path, kind: 'relation of a matter that a move spawns', name, among: [...new Set(among)] }];
}

const within = (setting: Setting, ...keys: Path): Setting => ({
  ...setting,
  path: [...setting.path, ...keys],
});

/** Of the definition itself: `constructor` is a name that every object seems to have. */
export function own<Value>(
  record: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
