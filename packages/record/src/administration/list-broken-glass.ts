import type { Caller } from '../caller.ts';
import { listUnreviewed } from '../need-to-know/glass/list-unreviewed.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** Somebody let themselves into a matter, and what a second person found of it. */
export interface BrokenGlass {
  readonly glass: number;
  readonly matter: string;
  /** Null where the matter is gone. */
  readonly pathway: string | null;
  readonly person: string;
  readonly since: string;
  readonly until: string;
  readonly reviewedBy: string | null;
  readonly found: 'justified' | 'not-justified' | null;
  /** For whoever may review it, who needs to know: why, in the words of who did it, and the last day for the review. */
  readonly mine: { readonly because: string; readonly due: string; readonly overdue: boolean } | null;
}

/** Every time glass was broken, what nobody has reviewed first, then the latest first. */
export async function listBrokenGlass(
  parts: Parts,
  caller: Caller,
): Promise<Outcome<readonly BrokenGlass[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { rows } = await parts.database.query<Omit<BrokenGlass, 'mine'>>(
    `select r.seq as glass, r.matter, m.pathway, r.person, r.since, r.until, r.reviewed_by as "reviewedBy", r.found
     from record.relation r left join record.matter m on m.id = r.matter
     where r.relation = 'break-glass' order by r.found is not null, r.since desc, r.seq limit 500`,
  );
  const reviewable = new Map((await listUnreviewed(parts, caller)).map((one) => [Number(one.glass), one]));
  return done(
    rows.map((row) => {
      const mine = reviewable.get(Number(row.glass));
      return {
        ...row,
        glass: Number(row.glass),
        mine: mine === undefined ? null : { because: mine.because, due: mine.due, overdue: mine.overdue },
      };
    }),
  );
}
