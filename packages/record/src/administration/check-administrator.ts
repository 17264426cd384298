import type { Caller } from '../caller.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';

/** An administrator, as far as reading goes. */
export interface Administrator {
  readonly person: string;
  /** Whether they have lately confirmed who they are, as whatever changes the record asks of them. */
  readonly confirmed: boolean;
}

/**
 * Whether somebody may read how the record is kept. It shows them no matter: names of matters, days and counts, nothing
 * of what stands in them. Asks the database nothing.
 */
export async function checkAdministrator(parts: Parts, caller: Caller): Promise<Outcome<Administrator>> {
  const reads = await authorise(parts, caller, { action: 'read-whole-audit' });
  if (!reads.ok) return reads;
  const acts = await authorise(parts, caller, { action: 'administer' });
  return done({ person: reads.value.person, confirmed: acts.ok });
}
