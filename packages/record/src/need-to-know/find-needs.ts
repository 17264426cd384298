import {
  anyone,
  type CallerFacts,
  type Decision,
  type FieldClass,
  fieldClasses,
  type MatterFacts,
} from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { type FoundMatter, findMatters } from './facts/facts-of.ts';
import { factsOfCaller } from './find-question.ts';

/** What a caller may know of a matter, and what lets them. */
export interface Need extends Known {
  /** The matter as it stands. */
  readonly found: Omit<FoundMatter, 'facts'>;
}

interface Known {
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
  for (const [id, { facts, ...found }] of await findMatters(database, { person, now }, matters)) {
    const known = needOf(access, { caller: who, now, matter: facts });
    if (known !== undefined) needs.set(id, { ...known, found });
  }
  return needs;
}

interface Asking {
  readonly caller: CallerFacts;
  readonly now: Instant;
  readonly matter: MatterFacts;
}

/** Undefined for whoever may not see the matter. */
export function needOf(access: Parts['access'], asked: Asking): Known | undefined {
  const seen = access.decide({ ...asked, action: 'see-matter' });
  if (!seen.allowed) return undefined;
  const decisions = fieldClasses.map((of): readonly [FieldClass, Decision] => [
    of,
    access.decide({ ...asked, action: 'read-class', class: of }),
  ]);
  const allowed = decisions.filter(([, { allowed: may }]) => may);
  const because = allowed.at(-1)?.[1].because ?? seen.because;
  return { facts: asked.matter, readable: allowed.map(([of]) => of), because };
}
