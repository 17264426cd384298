import type { Caller, SignedIn } from '../caller.ts';
import { findHead, Kept, markOf } from '../kept.ts';
import { signInNeeded } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findAskedOf } from './asked-of.ts';
import { type Stage, stages } from './stage-of.ts';

/** How many matters there are at each stage, and how many of those are late. */
export type AskedCounts = Readonly<Record<Stage, { readonly all: number; readonly late: number }>>;

const readers = 500;
const kept = new Kept<AskedCounts>(readers);

/** What `listAsked` gives, all of it, counted; again only when something changed for the caller. */
export async function countAsked(
  parts: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
): Promise<Outcome<AskedCounts>> {
  if (caller === 'anyone') return refused(signInNeeded);
  const mark = markOf(parts, await findHead(parts.database));
  const make = () => count(parts, caller);
  const asking = { caller, question: 'asked', ...mark, make };
  return done(await kept.find(parts.database, asking));
}

interface Row {
  readonly stage: Stage;
  readonly count: number;
  readonly late: number;
}

async function count(parts: Pick<Parts, 'database' | 'clock'>, caller: SignedIn): Promise<AskedCounts> {
  const { tables, values } = await findAskedOf(parts, caller);
  const { rows } = await parts.database.query<Row>(
    `with ${tables}
     select stage, count(*)::int as count, (count(*) filter (where late))::int as late from asked group by stage`,
    values,
  );
  const of = (stage: Stage) => rows.find((row) => row.stage === stage);
  return Object.fromEntries(
    stages.map((stage) => [stage, { all: of(stage)?.count ?? 0, late: of(stage)?.late ?? 0 }]),
  ) as AskedCounts;
}
