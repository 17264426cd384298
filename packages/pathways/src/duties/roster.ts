import type { Absence, Appointment, Roster } from '../engine/context.ts';
import { dutyHolder, type Holder, type Instant } from '../engine/entry.ts';

interface Term {
  readonly from: Instant;
  readonly until?: Instant;
}

interface Index {
  readonly absences: ReadonlyMap<string, readonly Absence[]>;
  readonly appointments: ReadonlyMap<string, readonly Appointment[]>;
}

// A sweep asks the same roster about a hundred thousand matters.
const indexes = new WeakMap<Roster, Index>();

/** Whether a person can act at an instant. */
export function isPresent(roster: Roster, person: string, at: Instant): boolean {
  return !(indexOf(roster).absences.get(person) ?? []).some((absence) => covers(absence, at));
}

/** The people appointed to a role towards a body at an instant, present or not, in order of precedence. */
export function listAppointed(roster: Roster, { role, body }: Post, at: Instant): readonly string[] {
  const appointments = indexOf(roster).appointments.get(`${body} ${role}`) ?? [];
  return appointments.filter((appointment) => covers(appointment, at)).map(({ person }) => person);
}

/** A role towards the matters of a body. */
export interface Post {
  readonly role: string;
  readonly body: string;
}

/** The first who is appointed to a role and present, other than one person. */
export function findHolder(
  roster: Roster,
  post: Post,
  { at, not }: { readonly at: Instant; readonly not?: string | undefined },
): Holder | undefined {
  const person = listAppointed(roster, post, at).find(
    (candidate) => candidate !== not && isPresent(roster, candidate, at),
  );
  return person === undefined ? undefined : { role: post.role, person };
}

/** Whether a person is appointed to their role and present. */
export function isLive(roster: Roster, holder: Holder, { body, at }: { body: string; at: Instant }): boolean {
  return (
    isPresent(roster, holder.person, at) &&
    listAppointed(roster, { role: holder.role, body }, at).includes(holder.person)
  );
}

/**
 * The first instant from `since` on at which a holder was not there: absent, or no longer appointed. Undefined when
 * nothing in the roster ends it.
 */
export function findLoss(
  roster: Roster,
  holder: Holder,
  { body, since }: { readonly body: string; readonly since: Instant },
): { readonly at: Instant; readonly because: 'absent' | 'not-in-role' } | undefined {
  const index = indexOf(roster);
  const away = (index.absences.get(holder.person) ?? [])
    .filter(({ until }) => until === undefined || until > since)
    .map(({ from }) => (from > since ? from : since))
    .reduce<Instant | undefined>(
      (first, from) => (first !== undefined && first <= from ? first : from),
      undefined,
    );
  const appointments = index.appointments.get(`${body} ${holder.role}`) ?? [];
  const ended = endOfTerms(
    appointments.filter(({ person }) => person === holder.person),
    since,
  );
  if (away !== undefined && (ended === undefined || away <= ended)) return { at: away, because: 'absent' };
  return ended === undefined ? undefined : { at: ended, because: 'not-in-role' };
}

/** The end of the unbroken time that some terms cover from an instant on; undefined when it has none. */
function endOfTerms(terms: readonly Term[], since: Instant): Instant | undefined {
  let end = since;
  for (;;) {
    const term = terms.find((one) => covers(one, end));
    if (!term) return end;
    if (term.until === undefined) return undefined;
    end = term.until;
  }
}

function covers({ from, until }: Term, at: Instant): boolean {
  return from <= at && (until === undefined || at < until);
}

function indexOf(roster: Roster): Index {
  const known = indexes.get(roster);
  if (known) return known;
  const duty = roster.dutyHolders.map((term) => ({ ...term, role: dutyHolder }));
  const index = {
    absences: groupBy(roster.absences, ({ person }) => person),
    appointments: groupBy([...roster.appointments, ...duty], ({ body, role }) => `${body} ${role}`),
  };
  indexes.set(roster, index);
  return index;
}

function groupBy<Of>(all: readonly Of[], keyOf: (one: Of) => string): ReadonlyMap<string, readonly Of[]> {
  const groups = new Map<string, Of[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
