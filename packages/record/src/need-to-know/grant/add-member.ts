import type { Caller } from '../../caller.ts';
import { isPerson, noSuchPerson } from '../../directory/appoint.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { isTied, recordTie, tiedAlready } from './record-tie.ts';

export interface AddMember {
  readonly matter: string;
  readonly person: string;
}

/** Lets somebody who works on a matter read all of it. */
export async function addMember(
  parts: Parts,
  caller: Caller,
  { matter, person }: AddMember,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  if (!(await isPerson(parts, person))) return refused(noSuchPerson);
  if (await isTied(parts, { matter, person }, 'member')) return refused(tiedAlready);
  return recordTie(parts, { matter, kind: 'member-added', by: authorised.value.person, body: { person } });
}
