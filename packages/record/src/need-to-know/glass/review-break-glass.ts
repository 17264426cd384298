import type { Caller } from '../../caller.ts';
import { type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { authorise } from '../authorise.ts';
import { checkReason, recordTie } from '../grant/record-tie.ts';
import { unseenMatter } from '../refusals.ts';

export interface ReviewBreakGlass {
  readonly matter: string;
  /** Seq of the entry by which the glass was broken. */
  readonly glass: number;
  readonly found: 'justified' | 'not-justified';
  readonly because: string;
}

interface Glass {
  readonly person: string;
  readonly found: string | null;
}

/** Says, as somebody other than who did it, whether the glass was rightly broken. If not, it is closed at once. */
export async function reviewBreakGlass(
  parts: Parts,
  caller: Caller,
  { matter, glass, found, because }: ReviewBreakGlass,
): Promise<Outcome<{ readonly seq: number }>> {
  const broken = await findGlass(parts, matter, glass);
  const mine = caller !== 'anyone' && broken?.person === caller.person;
  const authorised = await authorise(parts, caller, { action: 'review-break-glass', matter, mine });
  if (!authorised.ok) return authorised;
  if (broken === undefined) return refused({ ...unseenMatter, at: 'glass' });
  if (broken.found !== null) return refused(reviewedAlready);
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  const by = authorised.value.person;
  return recordTie(parts, { matter, kind: 'glass-reviewed', by, body: { glass, found, because } });
}

async function findGlass({ database }: Parts, matter: string, seq: number): Promise<Glass | undefined> {
  const { rows } = await database.query<Glass>(
    `select person, found from record.relation where seq = $1 and matter = $2 and relation = 'break-glass'`,
    [seq, matter],
  );
  return rows[0];
}

const reviewedAlready = {
  code: 'reviewed-already',
  at: 'glass',
  message: {
    en: 'This has been reviewed already; what was found stands.',
    cy: 'Mae hyn wedi’i adolygu eisoes; mae’r hyn a ganfuwyd yn sefyll.',
  },
} as const;
