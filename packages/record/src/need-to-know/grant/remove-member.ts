import type { Caller } from '../../caller.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { isTied, notTied, recordTie } from './record-tie.ts';

export interface RemoveMember {
  readonly matter: string;
  readonly person: string;
}

/** Takes a member off a matter: what they read stays read, and is in the log of readings. */
export async function removeMember(
  parts: Parts,
  caller: Caller,
  { matter, person }: RemoveMember,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  if (!(await isTied(parts, { matter, person }, 'member'))) return refused(notTied);
  return recordTie(parts, { matter, kind: 'member-removed', by: authorised.value.person, body: { person } });
}
