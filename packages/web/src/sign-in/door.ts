import type { Outcome, Words } from '@candour/record';
import type { PageContext } from '../http/pages.ts';

/** What the server does at the door for the pages that stand there: cookies and secrets are its own. */
export interface Door {
  /** Where one may sign in with an account held elsewhere. */
  readonly providers: readonly Provider[];
  /** Whom anybody at this machine may be: in the worked example alone, null in every other record. */
  readonly cast: Cast | null;
  /** Begins to sign in elsewhere; resolves to the address that the browser must be sent to. */
  goElsewhere(c: PageContext, going: Going): Promise<Outcome<string>>;
  /** Whom an invitation is for; it stays as it is. */
  findInvited(c: PageContext, secret: string): Promise<Outcome<{ readonly name: string | null }>>;
  /** Takes a recovery code for an invitation to add a new way to sign in. */
  recover(c: PageContext, code: string): Promise<Outcome<Invitation>>;
  /** Ends the session of whoever asks; without one, nothing. */
  signOut(c: PageContext): Promise<void>;
  /** The sentence of a refusal that another page has brought somebody here with; undefined for a code it does not know. */
  explain(code: string): Words | undefined;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
}

export interface Going {
  readonly provider: string;
  readonly purpose: 'sign-in' | 'register' | 'confirm';
  /** A path of ours to come back to. */
  readonly to: string;
  /** The secret of the invitation by which an account is added; without one, the session that asks must be confirmed. */
  readonly invitation?: string;
}

export interface Invitation {
  readonly secret: string;
  readonly expiresAt: string;
}

export interface CastMember {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly offices: readonly Office[];
}

interface Office {
  readonly role: string;
  readonly title: Words;
  readonly body: string | null;
}

export interface Cast {
  list(c: PageContext): Promise<readonly CastMember[]>;
  /** Opens a session as one of them, just confirmed. */
  enter(c: PageContext, person: string): Promise<Outcome<null>>;
}
