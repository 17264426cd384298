import { type Standing as ClockStanding, explainDue, standingOf } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Words } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { listFolded } from './folded.ts';
import { findStanding, type Standing } from './read-matter.ts';

/** A clock of a matter with its arithmetic. */
export interface Due {
  readonly matter: string;
  readonly title: string | null;
  readonly pathway: string;
  readonly state: string;
  readonly body: string;
  readonly owner: string;
  readonly clock: string;
  readonly clockTitle: Words;
  readonly standing: ClockStanding;
  /** The day that counts; null while the clock stands still. */
  readonly due: string | null;
  readonly basis: string;
  /** What was counted from which day, by whose holidays, what was added, and how long is left. */
  readonly says: Words;
}

/** The clocks of a matter that run or have run out, each with its arithmetic, soonest first. */
export async function explainDues(parts: Parts, matter: string): Promise<readonly Due[]> {
  const standing = await findStanding(parts.database, matter);
  return standing === undefined ? [] : explainFolded(parts, standing);
}

/** As `explainDues`, of a matter that has been folded already. */
export function explainFolded(
  parts: Pick<Parts, 'clock' | 'calendar'>,
  { definition, matter, title }: Pick<Standing, 'definition' | 'matter' | 'title'>,
): readonly Due[] {
  const now = parts.clock().toISOString();
  const by = { definition, calendar: parts.calendar };
  const dues = Object.values(matter.clocks)
    .filter((arming) => !arming.stopped && definition.clocks[arming.clock] !== undefined)
    .map((arming) => {
      const { due, basis, says } = explainDue(arming, now, by);
      return {
        matter: matter.id,
        title,
        pathway: matter.pathway,
        state: matter.state,
        body: matter.body,
        owner: matter.owner.person,
        clock: arming.clock,
        clockTitle: definition.clocks[arming.clock]?.title ?? { en: arming.clock, cy: arming.clock },
        standing: standingOf(arming, now, by),
        due: due ?? null,
        basis: basis.kind,
        says,
      };
    });
  return dues.toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
}

export interface DueList {
  /** Only what falls due on or before this day. */
  readonly until?: string;
  readonly limit: number;
  /** Only what this person owns. */
  readonly owner?: string;
}

/** What is overdue and what falls due of all that a caller may see, in the order of the days, with its arithmetic. */
export async function listDue(
  parts: Parts,
  caller: Caller,
  { until = lastDay, limit, owner }: DueList,
): Promise<readonly Due[]> {
  const now = parts.clock().toISOString();
  const seen = await findSight(parts.database, caller, { now, first: 4 });
  const { rows } = await parts.database.query<DueRow>(
    `select m.id, m.head, case when ${seen.title} then m.title end as title from record.matter m
     where m.is_open and (m.overdue or m.next_due <= $1) and ($3::text is null or m.owner = $3) and ${seen.text}
     order by m.overdue desc, m.next_due nulls last, m.id limit $2`,
    [until, limit, owner ?? null, ...seen.values],
  );
  const folded = await listFolded(parts.database, rows);
  const dues = rows.flatMap(({ id, title }) => {
    const matter = folded.get(id);
    return matter === undefined ? [] : explainFolded(parts, { ...matter, title });
  });
  return dues.filter(({ due, standing }) => standing === 'overdue' || (due !== null && due <= until));
}

interface DueRow {
  readonly id: string;
  readonly head: number;
  readonly title: string | null;
}

const lastDay = '9999-12-31';
