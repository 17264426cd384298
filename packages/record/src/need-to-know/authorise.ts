// INTERIM, for whoever owns this folder: only sign-in is checked. Keep the signature; decide by facts and policies.
import type { Caller, SignedIn } from '../caller.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';

/** What a caller asks to do, and to what. */
export interface Asked {
  readonly action: string;
  readonly matter?: string;
  readonly body?: string;
}

/** Who they are, if they may; a matter that they may not see is refused as if it were not there. */
export async function authorise(_parts: Parts, caller: Caller, _asked: Asked): Promise<Outcome<SignedIn>> {
  return caller === 'anyone' ? refused(signInNeeded) : done(caller);
}

const signInNeeded = {
  code: 'sign-in-needed',
  message: { en: 'Sign in to do this.', cy: 'Mewngofnodwch i wneud hyn.' },
} as const;
