import { dayInLondon } from '@candour/calendar';
import type { Json } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Reach } from '../need-to-know/facts/find-reach.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import type { Parts } from '../parts.ts';

type MatterOrder = 'changed' | 'opened' | 'due';

export interface ListMatters {
  readonly pathway?: string;
  readonly state?: string;
  readonly body?: string;
  readonly owner?: string;
  readonly parent?: string;
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly order: MatterOrder;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly value: string; readonly id: string };
  /** How far the caller sees, where it was read already. */
  readonly reach?: Reach | undefined;
}

/** A matter in a list. A restricted one that a breach has shown to all has no title for them: it may name somebody. */
export interface MatterSummary {
  readonly id: string;
  readonly pathway: string;
  readonly title: string | null;
  readonly body: string;
  readonly classification: 'public' | 'restricted';
  readonly state: string;
  readonly since: string;
  readonly isOpen: boolean;
  readonly owner: string | null;
  readonly axes: Json;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly nextDue: string | null;
  /** Recorded, or past its last day whether or not a sweep has recorded it. */
  readonly overdue: boolean;
  readonly head: number;
}

/** Column and direction of each order, all with the id to settle equals; a matter without a last day comes last. */
const orders: Readonly<Record<MatterOrder, { readonly by: string; readonly way: 'asc' | 'desc' }>> = {
  changed: { by: 'm.changed_at', way: 'desc' },
  opened: { by: 'm.opened_at', way: 'desc' },
  due: { by: `coalesce(m.next_due, '9999-12-31')`, way: 'asc' },
};

/** The matters that a caller may see and asked for, and where the next page begins. */
export async function listMatters(
  parts: Parts,
  caller: Caller,
  wanted: ListMatters,
): Promise<{ readonly matters: readonly MatterSummary[]; readonly next: ListMatters['after'] | null }> {
  const now = parts.clock().toISOString();
  const { by, way } = orders[wanted.order];
  const condition = conditionsOf(wanted, dayInLondon(now));
  const first = condition.values.length + 1;
  const seen = await findSight(parts.database, caller, { now, first, reach: wanted.reach });
  const { rows } = await parts.database.query<MatterSummary & { readonly sorted: string }>(
    `select m.id, m.pathway, case when ${seen.title} then m.title end as title, m.body, m.classification, m.state, m.since, m.is_open as "isOpen",
       m.owner, m.axes, m.opened_at as "openedAt", m.changed_at as "changedAt", m.next_due as "nextDue",
       (m.overdue or (m.is_open and m.next_due < $1)) as overdue, m.head, ${by} as sorted
     from record.matter m
     where ${[...condition.texts, seen.text].join(' and ')}
     order by ${by} ${way}, m.id limit ${wanted.limit + 1}`,
    [...condition.values, ...seen.values],
  );
  const page = rows.slice(0, wanted.limit);
  const last = page.at(-1);
  return {
    matters: page.map(({ sorted, ...matter }) => matter),
    next: rows.length > wanted.limit && last !== undefined ? { value: last.sorted, id: last.id } : null,
  };
}

function conditionsOf(wanted: ListMatters, today: string) {
  const values: unknown[] = [today];
  const texts = [`m.state <> 'erased'`];
  const where = (text: (place: string) => string, value: unknown) => {
    values.push(value);
    texts.push(text(`$${values.length}`));
  };
  const { pathway, state, body, owner, parent, open, overdue, after, order } = wanted;
  if (pathway !== undefined) where((place) => `m.pathway = ${place}`, pathway);
  if (state !== undefined) where((place) => `m.state = ${place}`, state);
  if (body !== undefined) where((place) => `m.body = ${place}`, body);
  if (owner !== undefined) where((place) => `m.owner = ${place}`, owner);
  if (parent !== undefined) where((place) => `m.parent = ${place}`, parent);
  if (open !== undefined) where((place) => `m.is_open = ${place}`, open);
  if (overdue !== undefined)
    where((place) => `(m.overdue or (m.is_open and m.next_due < $1)) = ${place}::boolean`, overdue);
  if (after !== undefined) {
    const { by, way } = orders[order];
    values.push(after.value, after.id);
    const [value, id] = [`$${values.length - 1}`, `$${values.length}`];
    texts.push(`(${by} ${way === 'asc' ? '>' : '<'} ${value} or (${by} = ${value} and m.id > ${id}))`);
  }
  return { texts, values };
}
