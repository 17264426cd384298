import type { Database } from '@candour/ledger';
import type { Searchable } from '../rows/searchable.ts';

interface Row {
  readonly id: string;
  readonly kind: 'recommendation' | 'commitment';
  readonly classification: 'public' | 'restricted';
  readonly day: string;
  readonly title: string;
  readonly text: string;
  readonly status: string | null;
  readonly body: string | null;
}

/**
 * Recommendations and commitments as a source reports them: by their words, themes, and whom they name. What was sealed
 * belongs to no matter, and is found by nobody until it is followed.
 */
export async function deriveImported(
  database: Database,
  ids: readonly string[],
): Promise<readonly Searchable[]> {
  const { rows } = await database.query<Row>(selectImported, [JSON.stringify(ids)]);
  return rows.map(({ id, title, text, status, ...row }) => ({
    ...row,
    ...belongsToNone,
    item: id,
    state: status,
    texts: [{ class: row.classification, title, text }],
  }));
}

/** Bodies by their names. */
export async function deriveBodies(
  database: Database,
  ids: readonly string[],
): Promise<readonly Searchable[]> {
  const { rows } = await database.query<{ id: string; name: string; aliases: string; day: string }>(
    selectBodies,
    [JSON.stringify(ids)],
  );
  return rows.map(({ id, name, aliases, day }) => ({
    ...belongsToNone,
    item: id,
    kind: 'body',
    classification: 'public',
    state: null,
    body: id,
    day,
    texts: [{ class: 'public', title: name, text: aliases }],
  }));
}

const belongsToNone = {
  matter: null,
  pathway: null,
  version: null,
  visible: 'restricted',
  isOpen: false,
} as const;

const selectImported = `
  select i.id, i.kind, i.classification, coalesce(i.made_from, '') as day,
    concat_ws(' ', i.number, coalesce(i.title, i.source ->> 'title')) as title,
    concat_ws(E'\\n', i.words, i.made_by, (select string_agg(n.name, ' · ' order by n.place) from record.imported_name n where n.item = i.id),
      nullif(array_to_string(i.themes, ' · '), ''), i.source ->> 'reference') as text,
    i.reported ->> 'status' as status,
    (select n.body from record.imported_name n where n.item = i.id and n.body is not null order by n.place limit 1) as body
  from record.imported i where i.id in (select jsonb_array_elements_text($1::jsonb)) order by i.id`;

const selectBodies = `
  select b.id, b.name, array_to_string(b.aliases, ' · ') as aliases, left(e.recorded_at, 10) as day
  from record.body b join record.entry e on e.seq = b.seq
  where b.id in (select jsonb_array_elements_text($1::jsonb)) order by b.id`;
