import type { Instant } from '@candour/ledger';

/** What a token may be used for; a session may be used for all. */
export const scopes = ['read', 'write', 'documents', 'import', 'export', 'administer'] as const;
export type Scope = (typeof scopes)[number];

/** A person who has signed in, or a token that acts for one. */
export interface SignedIn {
  readonly person: string;
  readonly administrator: boolean;
  /** When they last confirmed who they are, for acts that ask for it afresh; null for tokens. */
  readonly confirmedAt: Instant | null;
  /** Null: a session, not narrowed. */
  readonly scopes: readonly Scope[] | null;
  /** Names the request in the log of readings. */
  readonly request?: string;
}

/** Whoever asks: `anyone` has not signed in and sees what is published. */
export type Caller = SignedIn | 'anyone';
