import { dayInLondon } from '@candour/calendar';
import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Parts } from '../parts.ts';
import { countFacets, type MatterCounts, type MatterGroup, type NarrowedMatters } from './facet-counts.ts';
import { findHead, Kept } from './kept.ts';

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
  const now = parts.clock().toISOString();
  const day = dayInLondon(now);
  const head = await findHead(parts.database);
  const make = async () => ({ groups: await listGroups(parts, caller, { now, day }), counted: new Map() });
  const grouped = await kept.find(parts.database, { caller, question: 'matters', head, day, now, make });
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
  { database }: Pick<Parts, 'database'>,
  caller: Caller,
  { now, day }: { readonly now: string; readonly day: string },
): Promise<readonly MatterGroup[]> {
  const seen = await findSight(database, caller, { now, first: 2 });
  const { rows } = await database.query<MatterGroup>(
    `select m.pathway, m.state, m.body, m.owner, m.is_open as open,
       (m.overdue or (m.is_open and coalesce(m.next_due < $1, false))) as overdue, count(*)::integer as count
     from record.matter m where m.state <> 'erased' and ${seen.text}
     group by 1, 2, 3, 4, 5, 6`,
    [day, ...seen.values],
  );
  return rows;
}
