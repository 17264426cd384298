import type { Database, Json } from '@candour/ledger';
import { bodyName, type PublishedMatter } from './list-matters.ts';

export interface PublishedClock {
  readonly clock: string;
  readonly stands: string;
  readonly due: string | null;
  readonly basis: string;
  readonly calendar: string;
  readonly breachedAt: string | null;
}

export interface PublishedEntry {
  readonly seq: number;
  readonly kind: string;
  readonly happenedAt: string;
  readonly happenedBy: string;
  readonly recordedAt: string;
  readonly corrects: number | null;
  readonly body: Json;
}

export interface PublishedWhole extends PublishedMatter {
  readonly clocks: readonly PublishedClock[];
  readonly timeline: readonly PublishedEntry[];
}

/** A public matter with its clocks and what all may read of its entries; undefined when none is public under that id. */
export function findPublishedMatter(
  database: Database,
  id: string,
  { today, recordedBy = lastInstant }: { readonly today: string; readonly recordedBy?: string },
): Promise<PublishedWhole | undefined> {
  return database.transaction(async (inside) => {
    const matter = (await inside.query<PublishedMatter>(findMatter, [id, today])).rows[0];
    if (matter === undefined) return undefined;
    const clocks = await inside.query<PublishedClock>(listClocks, [id]);
    const timeline = await inside.query<PublishedEntry>(listEntries, [id, recordedBy]);
    return { ...matter, clocks: clocks.rows, timeline: timeline.rows };
  });
}

const lastInstant = '9999-12-31T23:59:59.999Z';

const findMatter = `
  select id, pathway, title, body, ${bodyName} as "bodyName", state, since, is_open as "isOpen", axes, opened_at as "openedAt",
    changed_at as "changedAt", next_due as "nextDue",
    (overdue or (is_open and coalesce(next_due < $2, false))) as overdue
  from published.matter where id = $1`;

const listClocks = `
  select clock, stands, due, basis, calendar, breached_at as "breachedAt" from published.clock where matter = $1
  order by due nulls last, clock`;

const listEntries = `
  select seq, kind, happened_at as "happenedAt", happened_by as "happenedBy", recorded_at as "recordedAt", corrects, body
  from published.entry where matter = $1 and recorded_at <= $2 order by seq`;
