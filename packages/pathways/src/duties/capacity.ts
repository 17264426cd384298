import { type Definition, isTerminal } from '../definition/definition.ts';
import type { Context } from '../engine/context.ts';
import { getOf } from '../engine/get-of.ts';
import type { Matter } from '../engine/matter.ts';
import type { Refusal } from '../engine/refusal.ts';
import { findDelegation } from './delegation.ts';
import { isPresent, listAppointed } from './roster.ts';

/** Who acts, and for whom. */
export interface Actor {
  readonly by: string;
  readonly onBehalfOf?: string | undefined;
}

interface On {
  readonly definition: Definition;
  readonly matter: Matter;
  readonly context: Context;
}

/** Whether someone can act at all: present, and delegated to by whomever they act for. */
export function checkActor({ matter, context }: On, { by, onBehalfOf }: Actor): readonly Refusal[] {
  const refusals: Refusal[] = [];
  if (!isPresent(context.roster, by, context.now)) refusals.push(absent);
  const delegated =
    onBehalfOf === undefined || findDelegation(matter, { from: onBehalfOf, to: by }, context.now);
  if (!delegated) refusals.push(notDelegated);
  return refusals;
}

/**
 * The first of some roles in which someone may act: one they (or the person they act for) are appointed to, or the
 * role of the present state's owner when the matter is theirs, so that whoever stands in can do what must be done.
 * What was delegated cannot be delegated on.
 */
export function findCapacity(on: On, actor: Actor, roles: readonly string[]): string | undefined {
  const { definition, matter, context } = on;
  const person = actor.onBehalfOf ?? actor.by;
  const state = getOf(definition.states, matter.state, 'state');
  return roles.find(
    (role) =>
      listAppointed(context.roster, { role, body: matter.body }, context.now).includes(person) ||
      (!isTerminal(state) && state.owner === role && matter.owner.person === person),
  );
}

const absent: Refusal = {
  code: 'person-absent',
  at: 'by',
  message: {
    en: 'This person is recorded as absent or disabled and cannot act now; someone present must do it.',
    cy: 'Cofnodir bod y person hwn yn absennol neu wedi’i analluogi ac ni all weithredu nawr; rhaid i rywun sy’n bresennol ei wneud.',
  },
};

const notDelegated: Refusal = {
  code: 'not-delegated',
  at: 'onBehalfOf',
  message: {
    en: 'Nobody has delegated this to the person who acts; ask for a delegation first, or act in your own name.',
    cy: 'Nid yw hyn wedi’i ddirprwyo i’r person sy’n gweithredu; gofynnwch am ddirprwyaeth yn gyntaf, neu gweithredwch yn eich enw eich hun.',
  },
};
