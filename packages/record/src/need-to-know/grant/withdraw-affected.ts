import type { Caller } from '../../caller.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { isTied, notTied, recordTie } from './record-tie.ts';

export interface WithdrawAffected {
  readonly matter: string;
  readonly person: string;
}

/** Says that somebody was named by mistake. */
export async function withdrawAffected(
  parts: Parts,
  caller: Caller,
  { matter, person }: WithdrawAffected,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  if (!(await isTied(parts, { matter, person }, 'affected'))) return refused(notTied);
  return recordTie(parts, {
    matter,
    kind: 'affected-withdrawn',
    by: authorised.value.person,
    body: { person },
  });
}
