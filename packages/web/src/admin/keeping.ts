import type { Caller, Outcome } from '@candour/record';

/** What the server does for administrators: links and secrets are its own, and so is what it does by itself. */
export interface Keeping {
  /** Lets a person add one way to sign in, once; the link is shown this once. Earlier links of theirs end. */
  invite(caller: Caller, person: string): Promise<Outcome<Invited>>;
  /** Ends all sessions, tokens and invitations of a person. */
  signOut(caller: Caller, person: string): Promise<Outcome<null>>;
  /** When a job of the server last ended well in this process; null before, and where others do the jobs. */
  lastRun(job: string): Date | null;
  readonly webhooks: WebhookKeeping;
}

export interface Invited {
  readonly link: string;
  readonly expiresAt: string;
}

/** Programs that are told of entries. A secret is shown this once. */
interface WebhookKeeping {
  register(
    caller: Caller,
    asked: { readonly url: string; readonly kinds: readonly string[] | null },
  ): Promise<Outcome<WithSecret>>;
  changeSecret(caller: Caller, id: string): Promise<Outcome<WithSecret>>;
  withdraw(caller: Caller, id: string): Promise<Outcome<unknown>>;
  resume(caller: Caller, id: string): Promise<Outcome<unknown>>;
}

export interface WithSecret {
  readonly id: string;
  readonly secret: string;
}
