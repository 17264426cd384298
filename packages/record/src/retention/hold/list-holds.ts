import { checkAdministrator } from '../../administration/check-administrator.ts';
import type { Caller } from '../../caller.ts';
import { findSight } from '../../need-to-know/facts/find-sight.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { type Hold, selectHolds } from './hold.ts';

/** A hold, with what its matter is called for whoever may see it. */
export interface ListedHold extends Hold {
  readonly title: string | null;
  readonly pathway: string | null;
}

/** Every hold, those that were not released first, then the latest first. */
export async function listHolds(parts: Parts, caller: Caller): Promise<Outcome<readonly ListedHold[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { database } = parts;
  const open = await selectHolds(database, { where: 'released_at is null', values: [] });
  const released = await selectHolds(database, { where: 'released_at is not null', values: [] });
  const holds = [...open, ...released];
  const titles = await findTitles(
    parts,
    caller,
    holds.flatMap(({ matter }) => matter ?? []),
  );
  return done(
    holds.map((hold) => {
      const { title = null, pathway = null } = titles.get(hold.matter ?? '') ?? {};
      return { ...hold, title, pathway };
    }),
  );
}

interface Titled {
  readonly id: string;
  readonly title: string | null;
  readonly pathway: string;
}

async function findTitles({ database, clock }: Parts, caller: Caller, matters: readonly string[]) {
  if (matters.length === 0) return new Map<string, Titled>();
  const seen = await findSight(database, caller, { now: clock().toISOString(), first: 2 });
  const { rows } = await database.query<Titled>(
    `select m.id, m.pathway, case when ${seen.text} and ${seen.title} then m.title end as title
     from record.matter m where m.id in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(matters), ...seen.values],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
