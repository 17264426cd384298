import { type Definition, isTerminal } from '@candour/pathways';
import {
  findNames,
  listAppointments,
  listBodies,
  type NamedBody,
  type Parts,
  type SignedIn,
} from '@candour/record';

/** What the form lets one choose from. */
export interface Choices {
  readonly definition: Definition;
  /** Those that the caller holds a role towards. */
  readonly bodies: readonly NamedBody[];
  /** Who may own it first, and for which bodies. */
  readonly owners: readonly { readonly person: string; readonly name: string; readonly bodies: string }[];
  /** The role that owns it first. */
  readonly ownerRole: string;
}

/** Bodies and people of the directory, as they are appointed now. */
export async function findChoices(parts: Parts, caller: SignedIn, definition: Definition): Promise<Choices> {
  const now = parts.clock().toISOString();
  const all = await listBodies(parts);
  const appointments = await listAppointments(parts, caller, {});
  const live = (appointments.ok ? appointments.value : []).filter(
    ({ since, until }) => since <= now && (until === null || until > now),
  );
  const mine = new Set(live.filter(({ person }) => person === caller.person).map(({ body }) => body));
  const initial = definition.states[definition.initial];
  const ownerRole = initial === undefined || isTerminal(initial) ? '' : initial.owner;
  const terms = live.filter(({ role }) => role === ownerRole);
  const names = await namesOf(parts, caller, new Set(terms.map(({ person }) => person)));
  const bodyName = (id: string) => all.find((body) => body.id === id)?.name ?? '';
  const owners = [...names].map(([person, name]) => ({
    person,
    name,
    bodies: terms
      .filter((term) => term.person === person)
      .map(({ body }) => (body === '*' ? '' : bodyName(body)))
      .filter((name) => name !== '')
      .join(', '),
  }));
  const bodies = mine.has('*') ? all : all.filter(({ id }) => mine.has(id));
  return { definition, bodies, owners, ownerRole };
}

async function namesOf(parts: Parts, caller: SignedIn, people: ReadonlySet<string>) {
  const names = await findNames(parts, caller, people);
  const named = [...people].map((person) => [person, names.find(person)] as const);
  return new Map(named.flatMap(([person, name]) => (name === undefined ? [] : [[person, name] as const])));
}
