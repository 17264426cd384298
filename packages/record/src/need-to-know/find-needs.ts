import { anyone, type Decision, type FieldClass, fieldClasses, type MatterFacts } from '@candour/access';
import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { factsOf } from './facts/facts-of.ts';
import { factsOfCaller } from './find-question.ts';

/** What a caller may know of a matter, and what lets them. */
export interface Need {
  readonly facts: MatterFacts;
  /** From `public` on. */
  readonly readable: readonly FieldClass[];
  /** The policies that let them read the most of it. */
  readonly because: readonly string[];
}

/** By the matter’s id; those are left out that are not there or may not be seen. */
export async function findNeeds(
  { database, access, clock }: Pick<Parts, 'access' | 'clock'> & { readonly database: Database },
  caller: Caller,
  matters: readonly string[],
): Promise<ReadonlyMap<string, Need>> {
  const now = clock().toISOString();
  const who = caller === 'anyone' ? anyone : factsOfCaller(caller);
  // Nobody is called nothing: whoever has not signed in is tied to no matter.
  const person = caller === 'anyone' ? '' : caller.person;
  const needs = new Map<string, Need>();
  for (const [id, matter] of await factsOf(database, { person, now }, matters)) {
    const asked = { caller: who, now, matter };
    const seen = access.decide({ ...asked, action: 'see-matter' });
    if (!seen.allowed) continue;
    const decisions = fieldClasses.map((of): readonly [FieldClass, Decision] => [
      of,
      access.decide({ ...asked, action: 'read-class', class: of }),
    ]);
    const allowed = decisions.filter(([, { allowed }]) => allowed);
    const because = allowed.at(-1)?.[1].because ?? seen.because;
    needs.set(id, { facts: matter, readable: allowed.map(([of]) => of), because });
  }
  return needs;
}
