import type { Caller } from '../../caller.ts';
import { isPerson, noSuchPerson } from '../../directory/appoint.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { isTied, recordTie, tiedAlready } from './record-tie.ts';

export interface NameAffected {
  readonly matter: string;
  readonly person: string;
}

/** Says that a matter happened to somebody, or that they speak for whom it happened to: from now on they see it. */
export async function nameAffected(
  parts: Parts,
  caller: Caller,
  { matter, person }: NameAffected,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  if (!(await isPerson(parts, person))) return refused(noSuchPerson);
  if (await isTied(parts, { matter, person }, 'affected')) return refused(tiedAlready);
  return recordTie(parts, { matter, kind: 'affected-named', by: authorised.value.person, body: { person } });
}
