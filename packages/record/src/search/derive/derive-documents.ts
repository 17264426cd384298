import type { FieldClass } from '@candour/access';
import type { Database } from '@candour/ledger';
import type { Searchable } from '../rows/searchable.ts';

interface Row {
  readonly id: string;
  readonly kind: 'document' | 'statement';
  readonly classification: 'public' | 'restricted';
  readonly day: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly matter: string | null;
  readonly pathway: string | null;
  readonly version: number | null;
  readonly body: string | null;
  readonly visible: FieldClass | null;
  readonly is_open: boolean | null;
}

/**
 * Documents by their title and name, and what was said in them. A restricted one is read by those who may read all of
 * its matter; one that belongs to no matter is found by nobody, whoever put it in excepted elsewhere, in their own list.
 */
export async function deriveDocuments(
  database: Database,
  ids: readonly string[],
): Promise<readonly Searchable[]> {
  const { rows } = await database.query<Row>(selectDocuments, [JSON.stringify(ids)]);
  return rows.map(({ id, title, text, is_open, visible, ...row }) => ({
    ...row,
    item: id,
    state: null,
    visible: visible ?? 'restricted',
    isOpen: is_open ?? false,
    texts: [{ class: row.classification, title: title ?? '', text: text ?? '' }],
  }));
}

const selectDocuments = `
  with asked as (select jsonb_array_elements_text($1::jsonb) as id),
  found as (
    select d.id, 'document' as kind, d.classification, coalesce(left(d.published_at, 10), left(d.recorded_at, 10)) as day,
      coalesce(d.title, d.filename) as title, case when d.title is not null then d.filename end as text, d.matter
    from record.document d join asked on asked.id = d.id where d.sha256 is not null
    union all
    select i.id, 'statement', i.classification, coalesce(left(d.published_at, 10), left(d.recorded_at, 10)),
      concat_ws(', ', i.speaker, i.office), i.words, d.matter
    from record.statement i join record.document d on d.id = i.document join asked on asked.id in (i.id, d.id))
  select distinct found.*, m.pathway, m.version, m.body, m.visible, m.classification = 'public' as is_open
  from found left join record.matter m on m.id = found.matter order by id`;
