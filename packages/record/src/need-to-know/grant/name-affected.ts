import type { Caller } from '../../caller.ts';
import type { Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkUntied, recordTie } from './record-tie.ts';

export interface NameAffected {
  readonly matter: string;
  readonly person: string;
  /** The same key again records nothing more, and answers the same. */
  readonly key?: string | undefined;
}

/** Says that a matter happened to somebody, or that they speak for whom it happened to: from now on they see it. */
export async function nameAffected(
  parts: Parts,
  caller: Caller,
  { matter, person, key }: NameAffected,
): Promise<Outcome<{ readonly seq: number }>> {
  const authorised = await authorise(parts, caller, { action: 'grant-membership', matter });
  if (!authorised.ok) return authorised;
  return recordTie(parts, {
    ...{ matter, kind: 'affected-named', by: authorised.value.person, body: { person }, key },
    check: () => checkUntied(parts, { matter, person }, 'affected'),
  });
}
