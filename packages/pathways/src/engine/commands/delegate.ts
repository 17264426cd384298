import { checkActor } from '../../duties/capacity.ts';
import { listAppointed } from '../../duties/roster.ts';
import type { Command } from '../command.ts';
import { dutyHolder } from '../entry.ts';
import { refuse } from '../refuse.ts';
import { checkReason } from './moment.ts';
import type { Outcome, Situation } from './situation.ts';

type Of<Do extends Command['do']> = Extract<Command, { readonly do: Do }>;

/** Lets another act on this matter in one's name. The duties count for both, and it cannot be passed on. */
export function delegate(situation: Situation, command: Of<'delegate'>): Outcome {
  const { by, to, until, because, onBehalfOf } = command;
  const { now } = situation.context;
  const refusals = [
    ...checkActor(situation, command),
    ...(onBehalfOf === undefined ? [] : [refuse('cannot-delegate-on', { at: 'onBehalfOf' })]),
    ...(hasRole(situation, by) ? [] : [refuse('no-role-in-matter', { at: 'by' })]),
    ...(hasRole(situation, to) ? [] : [refuse('delegate-unknown', { at: 'to' })]),
    ...(by === to ? [refuse('delegation-to-self', { at: 'to' })] : []),
    ...(until !== undefined && until <= now ? [refuse('delegation-over', { at: 'until' })] : []),
    ...checkReason(because),
  ];
  if (refusals.length > 0) return refusals;
  return {
    kind: 'duty-delegated',
    actor: by,
    happenedAt: now,
    body: { from: by, to, ...(until !== undefined && { until }), because },
  };
}

/** Ends a delegation, by whoever gave it or has it. */
export function endDelegation(situation: Situation, command: Of<'end-delegation'>): Outcome {
  const { by, because, delegation } = command;
  const found = situation.matter.delegations.find(({ seq }) => seq === delegation);
  const theirs = found !== undefined && (found.from === by || found.to === by);
  const refusals = [
    ...(theirs ? [] : [refuse('no-such-delegation', { at: 'delegation' })]),
    ...checkReason(because),
  ];
  if (refusals.length > 0) return refusals;
  return {
    kind: 'delegation-ended',
    actor: by,
    happenedAt: situation.context.now,
    body: { delegation, because },
  };
}

function hasRole({ definition, matter, context }: Situation, person: string): boolean {
  return [...Object.keys(definition.roles), dutyHolder].some((role) =>
    listAppointed(context.roster, { role, body: matter.body }, context.now).includes(person),
  );
}
