import type { Outcome, Scope } from '@candour/record';
import type { PageContext } from '../http/pages.ts';

/** What somebody signed in may see and do with their own account. Tokens for programs may do none of it. */
export interface OwnAccount {
  show(c: PageContext): Promise<Outcome<ShownAccount>>;
  /** Whether they have proved lately enough who they are, for what asks for it. */
  isConfirmed(c: PageContext): boolean;
  renamePasskey(
    c: PageContext,
    passkey: { readonly id: string; readonly name: string },
  ): Promise<Outcome<null>>;
  removeWayIn(c: PageContext, way: WayIn): Promise<Outcome<null>>;
  /** Codes to be shown this once. */
  renewCodes(c: PageContext): Promise<Outcome<readonly string[]>>;
  endSession(c: PageContext, id: string): Promise<Outcome<null>>;
  endOtherSessions(c: PageContext): Promise<Outcome<number>>;
  /** A token with its secret, to be shown this once. */
  makeToken(c: PageContext, wanted: WantedToken): Promise<Outcome<ShownToken & { readonly secret: string }>>;
  revokeToken(c: PageContext, id: string): Promise<Outcome<null>>;
  /** An address to be shown this once; the one before stops. */
  makeFeed(c: PageContext): Promise<Outcome<{ readonly address: string }>>;
  revokeFeed(c: PageContext): Promise<Outcome<null>>;
}

export interface WayIn {
  readonly kind: 'credential' | 'identity';
  readonly id: string;
}

export interface ShownAccount {
  readonly name: string | null;
  readonly email: string | null;
  readonly passkeys: readonly ShownPasskey[];
  readonly identities: readonly ShownIdentity[];
  readonly codes: { readonly left: number; readonly createdAt: string | null };
  readonly sessions: readonly ShownSession[];
  readonly tokens: readonly ShownToken[];
}

interface Used {
  readonly id: string;
  /** A person; `terminal`, `recovery`; null where one added it oneself. */
  readonly invitedBy: string | null;
  readonly createdAt: string;
  readonly usedAt: string | null;
}

export interface ShownPasskey extends Used {
  readonly name: string;
  /** Kept by its maker on more than one device. */
  readonly backedUp: boolean;
}

interface ShownIdentity extends Used {
  /** Its id among the providers. */
  readonly provider: string;
}

export interface ShownSession {
  readonly id: string;
  readonly isThis: boolean;
  readonly device: string;
  /** By which credential or identity; `example` in the worked example. */
  readonly means: string;
  readonly createdAt: string;
  readonly seenAt: string;
}

export interface WantedToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly days: number;
}

export interface ShownToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
}
