import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { findHead, Kept, type Mark, markOf } from '../kept.ts';
import type { Reach } from '../need-to-know/facts/find-reach.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Parts } from '../parts.ts';
import { countFacets, type MatterCounts, type MatterGroup, type NarrowedMatters } from './facet-counts.ts';

/** What a reader sees, in groups, and what was counted of it. */
interface Grouped {
  readonly groups: readonly MatterGroup[];
  readonly counted: Map<string, MatterCounts>;
}

const readers = 200;
const questionsEach = 50;
const kept = new Kept<Grouped>(readers);

/**
 * How many matters a caller may see, by everything a list of them can be narrowed by: exactly those that `listMatters`
 * gives. They are counted when an entry was added, a day began, or the caller came to see more or less; otherwise what
 * was counted is given again.
 */
export async function countListedMatters(
  parts: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  narrowed: NarrowedMatters,
): Promise<MatterCounts> {
  const mark = markOf(parts, await findHead(parts.database));
  return countAsOf(parts, caller, { narrowed, mark });
}

interface Counting {
  readonly narrowed: NarrowedMatters;
  readonly mark: Mark;
  readonly reach?: Reach | undefined;
}

/** The same where the last entry is known already. */
export async function countAsOf(
  { database }: Pick<Parts, 'database'>,
  caller: Caller,
  { narrowed, mark, reach }: Counting,
): Promise<MatterCounts> {
  const make = async () => ({
    groups: await listGroups(database, caller, { ...mark, reach }),
    counted: new Map<string, MatterCounts>(),
  });
  const grouped = await kept.find(database, { caller, question: 'matters', ...mark, make });
  return countOnce(grouped, narrowed);
}

function countOnce({ groups, counted }: Grouped, narrowed: NarrowedMatters): MatterCounts {
  const question = JSON.stringify(Object.entries(narrowed).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const counts = counted.get(question) ?? countFacets(groups, narrowed);
  counted.delete(question);
  counted.set(question, counts);
  const [oldest] = counted.keys();
  if (counted.size > questionsEach && oldest !== undefined) counted.delete(oldest);
  return counts;
}

async function listGroups(
  database: Database,
  caller: Caller,
  { now, day, reach }: Mark & Pick<Counting, 'reach'>,
): Promise<readonly MatterGroup[]> {
  const seen = await findSight(database, caller, { now, first: 2, reach });
  const { rows } = await database.query<MatterGroup>(
    `select m.pathway, m.state, m.body, m.owner, m.is_open as open,
       (m.overdue or (m.is_open and coalesce(m.next_due < $1, false))) as overdue, count(*)::integer as count
     from record.matter m where m.state <> 'erased' and ${seen.text}
     group by 1, 2, 3, 4, 5, 6`,
    [day, ...seen.values],
  );
  return rows;
}
