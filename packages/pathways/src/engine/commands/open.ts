import { type Definition, isTerminal } from '../../definition/definition.ts';
import { fillPosts } from '../../duties/posts.ts';
import { isLive, isPresent, listAppointed } from '../../duties/roster.ts';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { dutyHolder } from '../entry.ts';
import { getOf } from '../get-of.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';
import { readMoment } from './moment.ts';
import type { Outcome } from './situation.ts';

type Open = Extract<Command, { readonly do: 'open' }>;

/** Decides the opening of a matter: by anyone with a role towards the body, into the initial state, owned from then. */
export function open(definition: Definition, command: Open, context: Context): Outcome {
  const moment = readMoment(definition, command, context);
  const refusals = [
    ...checkOpener(definition, command, context),
    ...checkFirstOwner(definition, command, context),
    ...moment.refusals,
  ];
  if (refusals.length > 0) return refusals;
  const { body, parent } = command;
  const where = { roster: context.roster, body, at: context.now };
  const state = getOf(definition.states, definition.initial, 'state');
  if (isTerminal(state)) throw new Error(`The pathway ${definition.pathway} begins where it ends.`);
  const named = command.owner === undefined ? undefined : { role: state.owner, person: command.owner };
  const posts = fillPosts(definition, definition.initial, where, named);
  if (!posts) throw new Error(`The pathway ${definition.pathway} has nobody to answer where it begins.`);
  return {
    kind: 'matter-opened',
    actor: command.by,
    happenedAt: moment.happenedAt,
    body: {
      pathway: definition.pathway,
      version: definition.version,
      body,
      ...posts,
      ...(parent && { parent }),
      ...(moment.late && { late: moment.late }),
    },
  };
}

function checkOpener(
  definition: Definition,
  { by, body }: Open,
  { roster, now }: Context,
): readonly Refusal[] {
  const roles = [...Object.keys(definition.roles), dutyHolder];
  const known = roles.some((role) => listAppointed(roster, { role, body }, now).includes(by));
  return known && isPresent(roster, by, now) ? [] : [refuse('no-role-in-matter', { at: 'by' })];
}

function checkFirstOwner(
  definition: Definition,
  { owner, body }: Open,
  { roster, now }: Context,
): readonly Refusal[] {
  const state = getOf(definition.states, definition.initial, 'state');
  if (owner === undefined || isTerminal(state)) return [];
  if (isLive(roster, { role: state.owner, person: owner }, { body, at: now })) return [];
  const role = getOf(definition.roles, state.owner, 'role').title;
  return [refuse('owner-not-in-role', { at: 'owner', names: { role } })];
}
