import type { Caller, SignedIn } from '../caller.ts';
import { signInNeeded, tokenTooNarrow } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** Who is who is read by whoever has signed in: one hands over to, delegates to and names people. */
export function mayReadDirectory(caller: Caller): Outcome<SignedIn> {
  if (caller === 'anyone') return refused(signInNeeded);
  return caller.scopes === null || caller.scopes.includes('read') ? done(caller) : refused(tokenTooNarrow);
}
