import { type Definition, isTerminal } from '../definition/definition.ts';
import type { Roster } from '../engine/context.ts';
import { dutyHolder, type Holder, type Instant } from '../engine/entry.ts';
import { getOf } from '../engine/get-of.ts';
import { findHolder } from './roster.ts';

/** Who is there to answer: a roster, a body and an instant. */
export interface Where {
  readonly roster: Roster;
  readonly body: string;
  readonly at: Instant;
}

/** Owner and deputy of a matter. */
export interface Posts {
  readonly owner: Holder;
  readonly deputy: Holder;
}

/**
 * The first who is there: in the role, else in the deputy's, else the body's duty holder. Throws when the body has no
 * duty holder either, for then a matter would be nobody's.
 */
export function coverRole(role: string, deputy: string, where: Where): Holder {
  return find(role, where) ?? find(deputy, where) ?? getDutyHolder(where);
}

/** Who stands behind an owner: in the deputy's role, else the duty holder; another person than the owner if there is one. */
export function chooseDeputy(deputy: string, owner: Holder, where: Where): Holder {
  return find(deputy, where, owner.person) ?? find(dutyHolder, where, owner.person) ?? getDutyHolder(where);
}

/** The posts of a state as its definition fills them; none in a terminal state. */
export function fillPosts(
  definition: Definition,
  state: string,
  where: Where,
  kept?: Holder,
): Posts | undefined {
  const entered = getOf(definition.states, state, 'state');
  if (isTerminal(entered)) return undefined;
  const owner = kept?.role === entered.owner ? kept : coverRole(entered.owner, entered.deputy, where);
  return { owner, deputy: chooseDeputy(entered.deputy, owner, where) };
}

function getDutyHolder(where: Where): Holder {
  const holder = find(dutyHolder, where);
  if (!holder)
    throw new Error(
      `The body ${where.body} has no duty holder at ${where.at}: appoint one, or its matters can be left to nobody.`,
    );
  return holder;
}

function find(role: string, { roster, body, at }: Where, not?: string): Holder | undefined {
  return findHolder(roster, { role, body }, { at, not });
}
