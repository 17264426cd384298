import type { Caller } from '../../caller.ts';
import type { Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkUntied, recordTie } from './record-tie.ts';

export interface AddMember {
  readonly matter: string;
  readonly person: string;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/** Lets somebody who works on a matter read all of it. */
export async function addMember(
  parts: Parts,
  caller: Caller,
  { matter, person, key }: AddMember,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  return recordTie(parts, {
    ...{ matter, kind: 'member-added', by: authorised.value.person, body: { person }, key },
    check: () => checkUntied(parts, { matter, person }, 'member'),
  });
}
