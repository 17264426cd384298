import { type Definition, isTerminal } from '../../definition/definition.ts';
import type { Move } from '../../definition/move.ts';
import { checkActor, findCapacity } from '../../duties/capacity.ts';
import { chooseDeputy, fillPosts, type Posts } from '../../duties/posts.ts';
import { isLive } from '../../duties/roster.ts';
import { checkSeparation } from '../../duties/separation.ts';
import type { Command } from '../command.ts';
import type { FieldValues, Holder } from '../entry.ts';
import { getOf } from '../get-of.ts';
import type { Matter } from '../matter.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';
import { findDestination, settleAxes, spawnsOf } from './destination.ts';
import { checkFields, filledIn } from './fields.ts';
import { holds } from './holds.ts';
import { readMoment } from './moment.ts';
import type { Outcome, Situation } from './situation.ts';

type MakeMove = Extract<Command, { readonly do: 'move' }>;

/** Decides a move: from its state, by its roles, with its fields and guards, by someone whom no duty bars, in time. */
export function makeMove(situation: Situation, command: MakeMove): Outcome {
  const { definition, matter, context } = situation;
  const move = Object.hasOwn(definition.moves, command.move) ? definition.moves[command.move] : undefined;
  if (!move) return [refuse('no-such-move', { at: 'move', names: { name: command.move } })];
  const fields = filledIn(command.fields ?? {});
  const role = findCapacity(situation, command, move.by);
  const moment = readMoment(definition, command, context);
  const to = findDestination(move, matter, fields);
  const refusals = [
    ...checkFrom(situation, move),
    ...checkActor(situation, command),
    ...(role === undefined ? [refuse('role-not-allowed', { at: 'by' })] : []),
    ...checkFields(move.fields ?? {}, fields, matter.acts),
    ...checkGuards(move, matter, fields),
    ...checkSeparation(definition, matter, { actor: command, duty: move.duty }),
    ...moment.refusals,
    ...(moment.happenedAt < matter.openedAt ? [refuse('happened-before-opening', { at: 'happenedAt' })] : []),
    ...checkOwner(situation, to, command.owner),
  ];
  if (refusals.length > 0 || role === undefined) return refusals;
  const { onBehalfOf } = command;
  return {
    kind: 'act-done',
    actor: command.by,
    happenedAt: moment.happenedAt,
    body: {
      move: command.move,
      fields,
      role,
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      ...(to !== undefined && { to, ...postsIn(situation, to, command.owner) }),
      ...settleAxes(move, fields),
      ...(moment.late && { late: moment.late }),
      ...spawnsOf(move, fields),
    },
  };
}

/** Every guard that does not hold, in its own words. */
export function checkGuards(move: Move, matter: Matter, fields: FieldValues): readonly Refusal[] {
  return (move.guards ?? [])
    .filter(({ holds: condition }) => !holds(condition, matter, fields))
    .map(({ code, says }) => ({ code, message: says }));
}

function checkFrom({ definition, matter }: Situation, move: Move): readonly Refusal[] {
  if (move.from.includes(matter.state)) return [];
  const state = getOf(definition.states, matter.state, 'state');
  if (isTerminal(state)) return [refuse('matter-closed')];
  return [refuse('not-from-this-state', { names: { name: move.title, state: state.title } })];
}

function checkOwner(
  situation: Situation,
  to: string | undefined,
  person: string | undefined,
): readonly Refusal[] {
  if (person === undefined) return [];
  const { definition, matter, context } = situation;
  const state = getOf(definition.states, to ?? matter.state, 'state');
  if (to === undefined || isTerminal(state)) return [refuse('owner-not-in-role', { at: 'owner' })];
  const role = to === matter.state ? matter.office : state.owner;
  if (isLive(context.roster, { role, person }, { body: matter.body, at: context.now })) return [];
  return [refuse('owner-not-in-role', { at: 'owner', names: { role: titleOf(definition, role) } })];
}

function titleOf(definition: Definition, role: string): { readonly en: string; readonly cy: string } {
  return getOf(definition.roles, role, 'role').title;
}

function postsIn(
  { definition, matter, context }: Situation,
  to: string,
  person: string | undefined,
): Posts | undefined {
  const state = getOf(definition.states, to, 'state');
  const where = { roster: context.roster, body: matter.body, at: context.now };
  if (isTerminal(state)) return undefined;
  if (to !== matter.state)
    return fillPosts(
      definition,
      to,
      where,
      person === undefined ? matter.owner : { role: state.owner, person },
    );
  if (person === undefined) return undefined;
  // The office stays as it is: a move that leads nowhere does not undo a breach.
  const owner: Holder = { role: matter.office, person };
  return { owner, deputy: chooseDeputy(state.deputy, owner, where) };
}
