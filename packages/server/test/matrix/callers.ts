import { anyone, type CallerFacts, type MatterFacts, type Relation } from '@candour/access';

/** Somebody who asks, as the policies know them: what they are to the one restricted matter, and otherwise. */
export interface MatrixCaller {
  readonly name: string;
  readonly relations: readonly Relation[];
  /** A role of the pathway towards the matter’s body. */
  readonly holdsRole: boolean;
  readonly administrator: boolean;
  /** A token with these scopes in place of a session. */
  readonly scopes: readonly string[] | null;
  /** They put in the document. */
  readonly putIn: boolean;
}

function caller(name: string, facts: Partial<MatrixCaller> = {}): MatrixCaller {
  const nothing = { relations: [], holdsRole: false, administrator: false, scopes: null, putIn: false };
  return { name, ...nothing, ...facts };
}

const owner = { relations: ['owner'], holdsRole: true, putIn: true } as const;

export const callers: readonly MatrixCaller[] = [
  caller('anyone'),
  caller('stranger'),
  caller('role-holder', { holdsRole: true }),
  caller('owner', owner),
  caller('member', { relations: ['member'] }),
  caller('excluded member', { relations: ['member', 'excluded'] }),
  caller('excluded role-holder', { relations: ['excluded'], holdsRole: true }),
  caller('affected', { relations: ['affected'] }),
  caller('let in by break-glass', { relations: ['break-glass'], holdsRole: true }),
  caller('administrator', { administrator: true }),
  caller('owner’s token for documents', { ...owner, scopes: ['documents'] }),
  caller('owner’s token for reading', { ...owner, scopes: ['read'] }),
];

export function callerFacts({ name, administrator, scopes }: MatrixCaller, now: string): CallerFacts {
  if (name === 'anyone') return anyone;
  return { signedIn: true, administrator, scopes, confirmedAt: scopes === null ? now : null };
}

export function matterFacts({ relations, holdsRole }: MatrixCaller): MatterFacts {
  return {
    classification: 'restricted',
    visible: 'restricted',
    relations,
    holdsRole,
    holdsOversightRole: false,
  };
}
