import type { Caller } from '../../caller.ts';
import type { Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkTied, recordTie } from './record-tie.ts';

export interface WithdrawAffected {
  readonly matter: string;
  readonly person: string;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/** Says that somebody was named by mistake. */
export async function withdrawAffected(
  parts: Parts,
  caller: Caller,
  { matter, person, key }: WithdrawAffected,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  return recordTie(parts, {
    ...{ matter, kind: 'affected-withdrawn', by: authorised.value.person, body: { person }, key },
    check: () => checkTied(parts, { matter, person }, 'affected'),
  });
}
