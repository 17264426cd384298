import type { Caller } from '../../caller.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkReason, checkUntied, recordTie } from './record-tie.ts';

export interface Exclude {
  readonly matter: string;
  readonly person: string;
  readonly because: string;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/**
 * Keeps somebody from a matter for a conflict of interest, whatever else they are to it. People may say it of
 * themselves. Whoever held the matter holds it no more from the next look of the sweep on.
 */
export async function exclude(
  parts: Parts,
  caller: Caller,
  { matter, person, because, key }: Exclude,
): Promise<Outcome<{ readonly seq: number }>> {
  const mine = caller !== 'anyone' && caller.person === person;
  const authorised = await authorise(parts, caller, { action: 'exclude', matter, mine });
  if (!authorised.ok) return authorised;
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  const by = authorised.value.person;
  return recordTie(parts, {
    ...{ matter, kind: 'exclusion-recorded', by, body: { person, because }, key },
    check: () => checkUntied(parts, { matter, person }, 'excluded'),
  });
}
