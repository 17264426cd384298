import type { Database, Json } from '@candour/ledger';

export interface PublishedMatter {
  readonly id: string;
  readonly pathway: string;
  readonly title: string | null;
  readonly body: string;
  readonly bodyName: string;
  readonly state: string;
  readonly since: string;
  readonly isOpen: boolean;
  readonly axes: Json;
  readonly openedAt: string;
  readonly changedAt: string;
  readonly nextDue: string | null;
  readonly overdue: boolean;
}

export interface ListPublished {
  readonly pathway?: string;
  readonly body?: string;
  readonly state?: string;
  readonly overdue?: boolean;
  /** London’s day today: what is past its last day is overdue, recorded or not. */
  readonly today: string;
  readonly limit: number;
  readonly after?: { readonly value: string; readonly id: string };
}

/** Public matters, the last changed first, and where the next page begins. */
export async function listPublishedMatters(
  database: Database,
  { pathway, body, state, overdue, today, limit, after }: ListPublished,
): Promise<{ readonly matters: readonly PublishedMatter[]; readonly next: ListPublished['after'] | null }> {
  const { rows } = await database.query<PublishedMatter>(listMatters, [
    today,
    pathway ?? null,
    body ?? null,
    state ?? null,
    overdue ?? null,
    after?.value ?? null,
    after?.id ?? null,
    limit + 1,
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    matters: page,
    next: rows.length > limit && last !== undefined ? { value: last.changedAt, id: last.id } : null,
  };
}

/** What the body is called, for whoever reads a list without another. */
export const bodyName = 'coalesce((select b.name from published.body b where b.id = body), body)';

const isOverdue = '(overdue or (is_open and coalesce(next_due < $1, false)))';

const listMatters = `
  select id, pathway, title, body, ${bodyName} as "bodyName", state, since, is_open as "isOpen", axes, opened_at as "openedAt",
    changed_at as "changedAt", next_due as "nextDue", ${isOverdue} as overdue
  from published.matter
  where ($2::text is null or pathway = $2) and ($3::text is null or body = $3) and ($4::text is null or state = $4)
    and ($5::boolean is null or ${isOverdue} = $5)
    and ($6::text is null or changed_at < $6 or (changed_at = $6 and id > $7))
  order by changed_at desc, id limit $8`;
