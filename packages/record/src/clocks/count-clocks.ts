import type { Caller, SignedIn } from '../caller.ts';
import { findHead, Kept, markOf } from '../kept.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { signInNeeded } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import {
  type ClockGroup,
  clockGroups,
  findClockConditions,
  type WhoseClocks,
  whoseClocks,
} from './clock-conditions.ts';
import { clockDayOf } from './clock-day.ts';

/** How many clocks, by whose they are and when they fall due; a clock may be mine and my body’s. */
export type ClockCounts = Readonly<Record<WhoseClocks, Readonly<Record<ClockGroup, number>>>>;

const readers = 500;
const kept = new Kept<ClockCounts>(readers);

/** The clocks that `listClocks` gives for each question, counted; again only when something changed for the caller. */
export async function countClocks(
  parts: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
): Promise<Outcome<ClockCounts>> {
  if (caller === 'anyone') return refused(signInNeeded);
  const mark = markOf(parts, await findHead(parts.database));
  const make = () => count(parts, caller, mark.now);
  const asking = { caller, question: 'clocks', ...mark, make };
  return done(await kept.find(parts.database, asking));
}

interface Row {
  readonly group: ClockGroup;
  readonly counts: Readonly<Record<WhoseClocks, number>>;
}

async function count({ database }: Pick<Parts, 'database'>, caller: SignedIn, now: string) {
  const { whose, group, typed, values } = await findClockConditions(database, caller, clockDayOf(now));
  const seen = await findSight(database, caller, { now, first: values.length + 1 });
  const counts = whoseClocks.map((one) => `'${one}', count(*) filter (where ${whose[one]})`);
  const { rows } = await database.query<Row>(
    `select ${group} as "group", json_build_object(${counts.join(', ')}) as counts
     from record.matter m join record.clock c on c.matter = m.id and c.stands <> 'stopped'
     where m.is_open and ${typed} and (${whoseClocks.map((one) => whose[one]).join(' or ')}) and ${seen.text}
     group by 1`,
    [...values, ...seen.values],
  );
  const of = (one: WhoseClocks, at: ClockGroup) => rows.find((row) => row.group === at)?.counts[one] ?? 0;
  return Object.fromEntries(
    whoseClocks.map((one) => [one, Object.fromEntries(clockGroups.map((at) => [at, of(one, at)]))]),
  ) as ClockCounts;
}
