import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Names } from '../directory/find-names.ts';
import { nameKept } from '../directory/name-kept.ts';
import { findHead, Kept, type Mark, markOf } from '../kept.ts';
import { type ListMatters, listMatters, type MatterSummary } from '../matter/list-matters.ts';
import { findReach, type Reach } from '../need-to-know/facts/find-reach.ts';
import { usuallyNamed } from '../need-to-know/facts/find-sight.ts';
import type { Parts } from '../parts.ts';
import { listPathwayTitles, type PathwayTitles } from '../pathway/pathway-titles.ts';
import { countAsOf } from './count-listed-matters.ts';
import type { MatterCounts, NarrowedMatters } from './facet-counts.ts';

export interface SeeMatters {
  readonly narrowed: NarrowedMatters;
  readonly order: ListMatters['order'];
  readonly limit: number;
  readonly after?: ListMatters['after'];
}

/** A matter, and since when it is late: the last day that was missed first. */
export interface SeenMatter extends MatterSummary {
  readonly lateSince: string | null;
}

/** A page of matters with all that is said beside it. */
export interface SeenMatters {
  readonly matters: readonly SeenMatter[];
  readonly next: ListMatters['after'] | null;
  readonly counts: MatterCounts;
  readonly titles: ReadonlyMap<string, PathwayTitles>;
  readonly names: Names;
}

const pages = new Kept<SeenMatters>(500);
const reaches = new Kept<Reach>(100);
const titled = new Kept<ReadonlyMap<string, PathwayTitles>>(1);

/**
 * The matters that a caller may see, with the counts, titles and names that a page of them shows. While nothing is
 * added to the record it asks one statement, for its last entry, and a page that was seen before is the very same.
 */
export async function seeMatters(parts: Parts, caller: Caller, wanted: SeeMatters): Promise<SeenMatters> {
  const mark = markOf(parts, await findHead(parts.database));
  const question = JSON.stringify([wanted.narrowed, wanted.order, wanted.limit, wanted.after ?? null]);
  const make = () => see(parts, caller, { ...wanted, mark });
  return pages.find(parts.database, { caller, question, ...mark, make });
}

async function see(
  parts: Parts,
  caller: Caller,
  { narrowed, order, limit, after, mark }: SeeMatters & { readonly mark: Mark },
): Promise<SeenMatters> {
  const { database } = parts;
  const reach = await findKeptReach(database, caller, mark);
  const { matters, next } = await listMatters(parts, caller, {
    ...wantedOf(narrowed),
    ...{ order, limit, reach },
    ...(after !== undefined && { after }),
  });
  const counts = await countAsOf(parts, caller, { narrowed, mark, reach });
  const make = () => listPathwayTitles(database);
  const titles = await titled.find(database, { caller: 'anyone', question: 'titles', ...mark, make });
  const shown = [...matters.flatMap(({ body, owner }) => [body, owner ?? body]), ...idsOf(counts)];
  const names = await nameKept(parts, caller, { ids: shown, head: mark.head });
  return { matters: await withLateness(database, matters, mark.day), next, counts, titles, names };
}

async function findKeptReach(database: Database, caller: Caller, mark: Mark): Promise<Reach | undefined> {
  if (caller === 'anyone') return undefined;
  const make = () => findReach(database, { person: caller.person, now: mark.now }, usuallyNamed);
  return reaches.find(database, { caller, question: 'reach', ...mark, make });
}

function wantedOf(narrowed: NarrowedMatters): Partial<ListMatters> {
  return Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== undefined));
}

function idsOf({ facets }: MatterCounts): readonly string[] {
  return [...facets.body, ...facets.owner].map(({ value }) => value);
}

/** Only where something is late is it asked since when. */
async function withLateness(
  database: Database,
  matters: readonly MatterSummary[],
  today: string,
): Promise<readonly SeenMatter[]> {
  const late = matters.filter(({ overdue }) => overdue).map(({ id }) => id);
  const { rows } =
    late.length === 0
      ? { rows: [] }
      : await database.query<{ readonly matter: string; readonly since: string | null }>(selectLate, [
          JSON.stringify(late),
          today,
        ]);
  const since = new Map(rows.map((row) => [row.matter, row.since]));
  return matters.map((matter) => ({ ...matter, lateSince: since.get(matter.id) ?? null }));
}

const selectLate = `
  select c.matter, min(c.due) as since from record.clock c
  where c.matter in (select jsonb_array_elements_text($1::jsonb))
    and (c.stands = 'breached' or (c.stands = 'running' and c.due < $2))
  group by c.matter`;
