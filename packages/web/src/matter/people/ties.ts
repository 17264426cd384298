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
}

type Change = (parts: Parts, caller: Caller, asked: Asked) => Promise<Outcome<unknown>>;

/** What may be recorded of what somebody is to a matter, by the last part of the address of its form. */
export const changes = {
  'add-member': (parts, caller, { matter, person }) => addMember(parts, caller, { matter, person }),
  'remove-member': (parts, caller, { matter, person }) => removeMember(parts, caller, { matter, person }),
  'name-affected': (parts, caller, { matter, person }) => nameAffected(parts, caller, { matter, person }),
  'withdraw-affected': (parts, caller, { matter, person }) =>
    withdrawAffected(parts, caller, { matter, person }),
  exclude: (parts, caller, asked) => exclude(parts, caller, asked),
  'end-exclusion': (parts, caller, asked) => endExclusion(parts, caller, asked),
} as const satisfies Readonly<Record<string, Change>>;

export type ChangeName = keyof typeof changes;

export function isChange(name: string): name is ChangeName {
  return Object.hasOwn(changes, name);
}

/** Those that ask for a reason. */
export const reasoned: ReadonlySet<ChangeName> = new Set(['exclude', 'end-exclusion']);
