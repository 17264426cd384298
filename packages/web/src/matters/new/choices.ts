import { type Definition, isTerminal } from '@candour/pathways';
import { listAppointments, listBodies, type NamedBody, type Parts, type SignedIn } from '@candour/record';
import { choosePeople } from '../../choosing/choose-people.ts';
import type { Choosing } from '../../design/chooser.tsx';
import type { Filled } from '../../http/form.ts';
import type { View } from '../../view/view.ts';

/** What the form lets one choose from. */
export interface Choices {
  readonly definition: Definition;
  /** Those that the caller holds a role towards. */
  readonly bodies: readonly NamedBody[];
  /** Who may own it first, each with the bodies they may own it for. */
  readonly owners: Choosing;
  /** The role that owns it first. */
  readonly ownerRole: string;
}

interface Opening {
  readonly definition: Definition;
  readonly filled: Filled;
}

/** Bodies and people of the directory, as they are appointed now. */
export async function findChoices(
  parts: Parts,
  { view, caller }: { readonly view: View; readonly caller: SignedIn },
  { definition, filled }: Opening,
): Promise<Choices> {
  const now = parts.clock().toISOString();
  const appointments = await listAppointments(parts, caller, { person: caller.person });
  const live = (appointments.ok ? appointments.value : []).filter(
    ({ since, until }) => since <= now && (until === null || until > now),
  );
  const mine = new Set(live.map(({ body }) => body));
  const all = await listBodies(parts);
  const initial = definition.states[definition.initial];
  const ownerRole = initial === undefined || isTerminal(initial) ? '' : initial.owner;
  const holding = { roles: [ownerRole] };
  const owners = await choosePeople(parts, view, { filled, name: 'owner', holding });
  return {
    definition,
    bodies: mine.has('*') ? all : all.filter(({ id }) => mine.has(id)),
    owners,
    ownerRole,
  };
}
