import type { Clock } from '../../definition/clock.ts';
import { type Definition, isTerminal } from '../../definition/definition.ts';
import type { Obligation } from '../../definition/obligation.ts';
import type { Path } from '../place.ts';
import { inClaim, own } from './in-claim.ts';
import { inMove } from './in-move.ts';
import { type Reference, refer, referEach, referField } from './reference.ts';

/** Every place where the definition names a part of itself. */
export function referencesIn(definition: Definition): readonly Reference[] {
  return [
    ...refer(definition, 'state', definition.initial, ['initial']),
    ...inSeparations(definition),
    ...inAxes(definition),
    ...inStates(definition),
    ...Object.entries(definition.clocks).flatMap(([name, clock]) =>
      inClock(definition, clock, ['clocks', name]),
    ),
    ...Object.entries(definition.moves).flatMap(([name, move]) => inMove(definition, { name, move })),
    ...Object.entries(definition.proves ?? {}).flatMap(([name, obligation]) =>
      inObligation(definition, obligation, ['proves', name]),
    ),
  ];
}

function inSeparations(definition: Definition): readonly Reference[] {
  const among = [...new Set(Object.values(definition.moves).flatMap(({ duty }) => duty ?? []))];
  return (definition.separate ?? []).flatMap(({ duties }, at) =>
    duties.map((name, which) => ({
      path: ['separate', at, 'duties', which],
      kind: 'duty of any move',
      name,
      among,
    })),
  );
}

function inAxes(definition: Definition): readonly Reference[] {
  return Object.entries(definition.axes ?? {}).map(([axis, { initial, values }]) => ({
    path: ['axes', axis, 'initial'],
    kind: `value of the axis ${axis}`,
    name: initial,
    among: Object.keys(values),
  }));
}

function inStates(definition: Definition): readonly Reference[] {
  return Object.entries(definition.states).flatMap(([name, state]) => {
    if (isTerminal(state)) return [];
    const path = ['states', name];
    return [
      ...refer(definition, 'role', state.owner, [...path, 'owner']),
      ...refer(definition, 'role', state.deputy, [...path, 'deputy']),
      ...refer(definition, 'role', state.awaits, [...path, 'awaits']),
      ...referEach(definition, 'clock', { names: state.clocks, path: [...path, 'clocks'] }),
    ];
  });
}

function inClock(definition: Definition, { runs, from, ...clock }: Clock, path: Path): readonly Reference[] {
  const start = from === 'entry' ? undefined : from;
  const move = start && 'move' in start ? start.move : undefined;
  // A clock that starts on entry asks about the move that led there, which may be any.
  const making = move === undefined ? Object.keys(definition.moves) : [move];
  return [
    ...refer(definition, 'move', move, [...path, 'from', 'move']),
    ...(start && 'breach' in start
      ? refer(definition, 'clock', start.breach, [...path, 'from', 'breach'])
      : []),
    ...(start && 'field' in start
      ? referField(definition, [start.move], { field: start.field, path: [...path, 'from', 'field'] })
      : []),
    ...referEach(definition, 'state', { names: clock.pausesIn, path: [...path, 'pausesIn'] }),
    ...referEach(definition, 'role', { names: clock.extend?.by, path: [...path, 'extend', 'by'] }),
    ...refer(definition, 'state', clock.breach.to, [...path, 'breach', 'to']),
    ...refer(definition, 'role', clock.breach.owner, [...path, 'breach', 'owner']),
    ...(Array.isArray(runs) ? runs : []).flatMap((row, at) =>
      row.when === undefined
        ? []
        : inClaim(row.when, {
            definition,
            path: [...path, 'runs', at, 'when'],
            making: having(definition, making, row.when),
          }),
    ),
  ];
}

/** Of several moves that may have been made, those with the field that is asked about. */
function having(definition: Definition, moves: readonly string[], asked: object): readonly string[] {
  if (!('field' in asked) || moves.length === 1) return moves;
  const able = moves.filter(
    (move) => own(own(definition.moves, move)?.fields, String(asked.field)) !== undefined,
  );
  return able.length > 0 ? able : moves.slice(0, 1);
}

function inObligation(definition: Definition, obligation: Obligation, path: Path): readonly Reference[] {
  const each = (kind: 'move' | 'state' | 'clock', key: string, names: readonly string[] | undefined) =>
    referEach(definition, kind, { names, path: [...path, key] });
  if ('apart' in obligation) return each('move', 'apart', obligation.apart);
  if ('can' in obligation) {
    return [
      ...refer(definition, 'move', obligation.can, [...path, 'can']),
      ...each('state', 'in', obligation.in),
    ];
  }
  const holds = (making: readonly string[]) =>
    inClaim(obligation.holds, { definition, path: [...path, 'holds'], making });
  if ('before' in obligation)
    return [...each('move', 'before', obligation.before), ...holds(obligation.before)];
  if ('after' in obligation) return [...each('move', 'after', obligation.after), ...holds(obligation.after)];
  if ('entering' in obligation) return [...each('state', 'entering', obligation.entering), ...holds([])];
  if ('while' in obligation) return [...each('state', 'while', obligation.while), ...holds([])];
  return [...each('clock', 'breach', obligation.breach), ...holds([])];
}
