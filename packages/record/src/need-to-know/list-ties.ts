import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { authorise } from './authorise.ts';

/** What ties, or tied, a person to a matter beside holding it. */
export interface Tie {
  /** The number of the entry that recorded it. */
  readonly seq: number;
  readonly person: string;
  readonly relation: 'member' | 'affected' | 'excluded' | 'break-glass';
  readonly since: string;
  readonly until: string | null;
  /** Of break-glass: who reviewed it, and what they found. */
  readonly reviewedBy: string | null;
  readonly found: string | null;
}

/** Who was let in, named or kept out, and when: for those who answer for the matter or oversee it. */
export async function listTies(
  parts: Parts,
  caller: Caller,
  matter: string,
): Promise<Outcome<readonly Tie[]>> {
  const authorised = await authorise(parts, caller, { action: 'read-audit', matter });
  if (!authorised.ok) return authorised;
  const { rows } = await parts.database.query<Tie>(
    `select seq, person, relation, since, until, reviewed_by as "reviewedBy", found
     from record.relation where matter = $1 order by seq`,
    [matter],
  );
  return done(rows);
}
