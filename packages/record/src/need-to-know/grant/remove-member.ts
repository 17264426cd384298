import type { Caller } from '../../caller.ts';
import type { Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkTied, recordTie } from './record-tie.ts';

export interface RemoveMember {
  readonly matter: string;
  readonly person: string;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/** Takes a member off a matter: what they read stays read, and is in the log of readings. */
export async function removeMember(
  parts: Parts,
  caller: Caller,
  { matter, person, key }: RemoveMember,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  return recordTie(parts, {
    ...{ matter, kind: 'member-removed', by: authorised.value.person, body: { person }, key },
    check: () => checkTied(parts, { matter, person }, 'member'),
  });
}
