import type { Database, Random } from '@candour/ledger';
import type { SessionLimits } from '@candour/record/account';

/** Where people may sign in with an account they have elsewhere (OpenID Connect). */
export interface OidcProvider {
  /** In addresses: small letters, digits, hyphens. */
  readonly id: string;
  /** For people: “Sign in with …”. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Levels of assurance (`acr`) one of which the provider must say it reached; none asked for if left out. */
  readonly acr?: readonly string[];
}

export interface SignInConfig {
  /** The one address people use. `https`, or plain `http` on this machine alone. */
  readonly origin: string;
  /** The domain that passkeys are bound to: the origin’s host, or a parent domain of it. */
  readonly rpId: string;
  /** What authenticators show: the name of this record. */
  readonly name: string;
  readonly oidc: readonly OidcProvider[];
  readonly limits: SessionLimits;
  /** Sign-ins that one network may begin in a minute. */
  readonly perMinute: number;
}

/** What sign-in works with. Time and chance come in here and nowhere else. */
export interface SignInParts {
  readonly database: Database;
  readonly clock: () => Date;
  readonly random: Random;
  readonly report: (event: SignInEvent) => void;
  readonly config: SignInConfig;
}

/** Something that happened to an account, for the log of whoever answers for its safety. It holds no secret. */
export interface SignInEvent {
  readonly what:
    | 'signed-in'
    | 'sign-in-refused'
    | 'counter-fell-back'
    | 'confirmed'
    | 'signed-out'
    | 'signed-out-everywhere'
    | 'way-in-added'
    | 'way-in-removed'
    | 'recovery-code-used'
    | 'recovery-codes-made'
    | 'invitation-made'
    | 'token-made'
    | 'token-revoked'
    | 'attempts-limited';
  /** Null where nobody knows yet whose account it is. */
  readonly person: string | null;
  readonly request: string | null;
  readonly because?: string;
}
