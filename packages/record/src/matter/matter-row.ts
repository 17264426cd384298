import { type Arming, type Definition, isTerminal, type Matter } from '@candour/pathways';

/** The row of a matter, but for what entries beside the engine's say of it. */
export function matterRow(definition: Definition, matter: Matter) {
  const state = definition.states[matter.state];
  const isOpen = state !== undefined && !isTerminal(state);
  const clocks = Object.values(matter.clocks).map((arming) => clockRow(matter.id, arming));
  const due = clocks.flatMap((clock) =>
    clock.stands === 'running' && clock.due !== null ? [clock.due] : [],
  );
  const last = matter.history.at(-1);
  return {
    matter: {
      id: matter.id,
      pathway: matter.pathway,
      version: matter.version,
      body: matter.body,
      visible: matter.visible,
      parent: matter.parent?.matter ?? null,
      state: matter.state,
      since: matter.since,
      is_open: isOpen,
      office: matter.office,
      owner_role: isOpen ? matter.owner.role : null,
      owner: isOpen ? matter.owner.person : null,
      deputy_role: isOpen ? matter.deputy.role : null,
      deputy: isOpen ? matter.deputy.person : null,
      axes: matter.axes,
      opened_at: matter.openedAt,
      changed_at: last?.recordedAt ?? matter.openedAt,
      next_due: isOpen ? (due.toSorted()[0] ?? null) : null,
      overdue: isOpen && clocks.some(({ stands }) => stands === 'breached'),
    },
    clocks,
    holders: isOpen ? holderRows(matter) : [],
  };
}

/** What people were told: the last days that entries state, never counted anew, so that a rebuild gives the same. */
function clockRow(matter: string, arming: Arming) {
  return {
    matter,
    clock: arming.clock,
    arming: arming.arming,
    stands: standsOf(arming),
    due: arming.told?.due ?? null,
    basis: arming.basis.kind,
    calendar: arming.told?.calendar ?? '',
    breached_at: arming.breachedAt ?? null,
  };
}

function standsOf({ breachedAt, stopped, pauses }: Arming): 'running' | 'paused' | 'stopped' | 'breached' {
  if (stopped) return 'stopped';
  if (breachedAt !== undefined) return 'breached';
  const last = pauses.at(-1);
  return last !== undefined && last.to === undefined ? 'paused' : 'running';
}

function holderRows({ id, owner, deputy, offer, delegations }: Matter) {
  const held = { matter: id, until: null, seq: 0 };
  return [
    { ...held, post: 'owner', ...owner },
    { ...held, post: 'deputy', ...deputy },
    ...(offer === undefined ? [] : [{ ...held, post: 'offered', ...offer.to, seq: offer.seq }]),
    ...delegations.map(({ seq, to, until }) => ({
      matter: id,
      post: 'delegate',
      person: to,
      role: null,
      until: until ?? null,
      seq,
    })),
  ];
}
