import {
  addMember,
  type Caller,
  endExclusion,
  exclude,
  nameAffected,
  type Outcome,
  type Parts,
  removeMember,
  withdrawAffected,
} from '@candour/record';

interface Asked {
  readonly matter: string;
  readonly person: string;
  readonly because: string;
  readonly key?: string;
}

type Change = (parts: Parts, caller: Caller, asked: Asked) => Promise<Outcome<unknown>>;

/** What may be recorded of what somebody is to a matter, by the last part of the address of its form. */
export const changes = {
  'add-member': addMember,
  'remove-member': removeMember,
  'name-affected': nameAffected,
  'withdraw-affected': withdrawAffected,
  exclude,
  'end-exclusion': endExclusion,
} as const satisfies Readonly<Record<string, Change>>;

export type ChangeName = keyof typeof changes;

export function isChange(name: string): name is ChangeName {
  return Object.hasOwn(changes, name);
}

/** Those that ask for a reason. */
export const reasoned: ReadonlySet<ChangeName> = new Set(['exclude', 'end-exclusion']);
