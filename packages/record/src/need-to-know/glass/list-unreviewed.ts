import { addWorkingDays, dayInLondon, endOfDay, type HolidayTable, type PlainDate } from '@candour/calendar';
import type { Instant } from '@candour/ledger';
import type { Caller, SignedIn } from '../../caller.ts';
import type { Parts } from '../../parts.ts';
import { factsOf } from '../facts/facts-of.ts';
import { factsOfCaller } from '../find-question.ts';

/** Glass that was broken and that nobody has reviewed. */
export interface Unreviewed {
  readonly glass: number;
  readonly matter: string;
  readonly person: string;
  readonly since: Instant;
  readonly until: Instant;
  /** Why, in the words of who broke it. */
  readonly because: string;
  /** The last day for the review, two working days after, and whether it is past. */
  readonly due: PlainDate;
  readonly overdue: boolean;
}

const workingDays = 2;

type Row = Omit<Unreviewed, 'due' | 'overdue'>;

/** What a caller may review, the longest standing first: never their own. */
export async function listUnreviewed(parts: Parts, caller: Caller): Promise<readonly Unreviewed[]> {
  if (caller === 'anyone') return [];
  const now = parts.clock().toISOString();
  const { rows } = await parts.database.query<Row>(unreviewed);
  const reviewable = await listReviewable(parts, caller, { rows, now });
  return reviewable.map((row) => {
    const due = reviewDue(row.since, parts.calendar);
    return { ...row, due, overdue: endOfDay(due) <= now };
  });
}

/** Two working days after the day on which it was broken, in England and Wales. */
function reviewDue(since: Instant, table: HolidayTable): PlainDate {
  return addWorkingDays(dayInLondon(since), workingDays, { rule: 'england-wales', table });
}

async function listReviewable(
  { access, database }: Parts,
  caller: SignedIn,
  { rows, now }: { readonly rows: readonly Row[]; readonly now: Instant },
): Promise<readonly Row[]> {
  const facts = await factsOf(
    database,
    { person: caller.person, now },
    rows.map(({ matter }) => matter),
  );
  return rows.filter(({ matter: id, person }) => {
    const matter = facts.get(id);
    if (matter === undefined) return false;
    const mine = person === caller.person;
    return access.decide({ action: 'review-break-glass', caller: factsOfCaller(caller), now, matter, mine })
      .allowed;
  });
}

const unreviewed = `
select r.seq as glass, r.matter, r.person, r.since, r.until, coalesce(e.body ->> 'because', '') as because
from record.relation r join record.entry e on e.seq = r.seq
where r.relation = 'break-glass' and r.found is null
order by r.since, r.seq`;
