import { dayInLondon } from '@candour/calendar';
import { explainDue, type Standing, standingOf } from '@candour/pathways';
import type { Words } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findStanding } from './read-matter.ts';

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
  readonly standing: Standing;
  /** The day that counts; null while the clock stands still. */
  readonly due: string | null;
  readonly basis: string;
  /** What was counted from which day, by whose holidays, what was added, and how long is left. */
  readonly says: Words;
}

/** The clocks of a matter that run or have run out, each with its arithmetic, soonest first. */
export async function explainDues(parts: Parts, matter: string): Promise<readonly Due[]> {
  const standing = await findStanding(parts.database, matter);
  if (standing === undefined) return [];
  const now = parts.clock().toISOString();
  const { definition, matter: folded, title } = standing;
  const by = { definition, calendar: parts.calendar };
  const dues = Object.values(folded.clocks)
    .filter((arming) => !arming.stopped && definition.clocks[arming.clock] !== undefined)
    .map((arming) => {
      const { due, basis, says } = explainDue(arming, now, by);
      return {
        matter,
        title,
        pathway: folded.pathway,
        state: folded.state,
        body: folded.body,
        owner: folded.owner.person,
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
  /** A condition over `record.matter m`, with its values from `$first` on: who may see what. */
  readonly seen: { readonly sql: string; readonly values: readonly unknown[] };
  /** Only matters whose earliest last day is on or before this day. */
  readonly until?: string;
  readonly limit: number;
}

/** What is overdue and what falls due, in the order of the days, each with its arithmetic. */
export async function listDue(parts: Parts, { seen, until, limit }: DueList): Promise<readonly Due[]> {
  const at = seen.values.length;
  const { rows } = await parts.database.query<{ id: string }>(
    `select m.id from record.matter m
     where m.is_open and (m.overdue or m.next_due <= $${at + 1}) and (${seen.sql})
     order by m.overdue desc, m.next_due nulls last, m.id limit $${at + 2}`,
    [...seen.values, until ?? '9999-12-31', limit],
  );
  const dues = [];
  for (const { id } of rows) dues.push(...(await explainDues(parts, id)));
  const today = dayInLondon(parts.clock().toISOString());
  return dues.filter(
    ({ due, standing }) => standing === 'overdue' || due === null || due <= (until ?? due) || due < today,
  );
}
