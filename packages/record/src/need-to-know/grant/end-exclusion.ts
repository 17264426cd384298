import type { Caller } from '../../caller.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkReason, checkTied, recordTie } from './record-tie.ts';

export interface EndExclusion {
  readonly matter: string;
  readonly person: string;
  readonly because: string;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/** Lets somebody near a matter again, as far as they need to know it. Nobody does it for themselves. */
export async function endExclusion(
  parts: Parts,
  caller: Caller,
  { matter, person, because, key }: EndExclusion,
): Promise<Outcome<{ readonly seq: number }>> {
  const mine = caller !== 'anyone' && caller.person === person;
  const authorised = await authorise(parts, caller, { action: 'end-exclusion', matter, mine });
  if (!authorised.ok) return authorised;
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  const by = authorised.value.person;
  return recordTie(parts, {
    ...{ matter, kind: 'exclusion-ended', by, body: { person, because }, key },
    check: () => checkTied(parts, { matter, person }, 'excluded'),
  });
}
