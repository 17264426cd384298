import { isTerminal, type OpenState } from '../../definition/definition.ts';
import { checkActor } from '../../duties/capacity.ts';
import { chooseDeputy } from '../../duties/posts.ts';
import { isLive } from '../../duties/roster.ts';
import type { Command } from '../command.ts';
import { getOf } from '../get-of.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';
import { checkReason } from './moment.ts';
import type { Outcome, Situation } from './situation.ts';

type Of<Do extends Command['do']> = Extract<Command, { readonly do: Do }>;

/** Offers the matter to another in the role that answers now, so that no hand-over undoes a breach. It stays with the owner until that person accepts. */
export function handOver(situation: Situation, command: Of<'hand-over'>): Outcome {
  const { matter, context } = situation;
  const state = findOpenState(situation);
  if (!state) return [refuse('matter-closed')];
  const isOwner = (command.onBehalfOf ?? command.by) === matter.owner.person;
  const refusals = [
    ...checkActor(situation, command),
    ...(isOwner ? [] : [refuse('not-the-owner', { at: 'by' })]),
    ...checkReceiver(situation, command.to),
    ...checkReason(command.because),
  ];
  if (refusals.length > 0) return refusals;
  return {
    kind: 'hand-over-offered',
    actor: command.by,
    happenedAt: context.now,
    body: { to: { role: matter.office, person: command.to }, because: command.because },
  };
}

/** Takes what was offered: owner from this moment. */
export function acceptHandOver(situation: Situation, command: Of<'accept-hand-over'>): Outcome {
  const { matter, context } = situation;
  const state = findOpenState(situation);
  if (!state) return [refuse('matter-closed')];
  const refusals = [...checkActor(situation, command), ...checkOffered(situation, command)];
  const owner = matter.offer?.to;
  if (refusals.length > 0 || !owner) return refusals;
  const unfit = checkReceiver(situation, owner.person);
  if (unfit.length > 0) return unfit;
  const where = { roster: context.roster, body: matter.body, at: context.now };
  const deputy = chooseDeputy(state.deputy, owner, where);
  return { kind: 'hand-over-accepted', actor: command.by, happenedAt: context.now, body: { owner, deputy } };
}

/** Leaves what was offered with its owner. */
export function declineHandOver(situation: Situation, command: Of<'decline-hand-over'>): Outcome {
  const refusals = [
    ...checkActor(situation, command),
    ...checkOffered(situation, command),
    ...checkReason(command.because),
  ];
  if (refusals.length > 0) return refusals;
  const { by, because } = command;
  return {
    kind: 'hand-over-declined',
    actor: by,
    happenedAt: situation.context.now,
    body: { because },
  };
}

function findOpenState({ definition, matter }: Situation): OpenState | undefined {
  const state = getOf(definition.states, matter.state, 'state');
  return isTerminal(state) ? undefined : state;
}

function checkReceiver({ definition, matter, context }: Situation, person: string): readonly Refusal[] {
  if (person === matter.owner.person) return [refuse('already-the-owner', { at: 'to' })];
  const where = { body: matter.body, at: context.now };
  if (isLive(context.roster, { role: matter.office, person }, where)) return [];
  const role = getOf(definition.roles, matter.office, 'role').title;
  return [refuse('receiver-not-in-role', { at: 'to', names: { role } })];
}

// Accepting is a person's own act: nobody can take a matter on for someone else.
function checkOffered({ matter }: Situation, { by, onBehalfOf }: Command): readonly Refusal[] {
  const offered = onBehalfOf === undefined && matter.offer?.to.person === by;
  return offered ? [] : [refuse('nothing-offered', { at: 'by' })];
}
