import type { FieldClass } from '@candour/access';
import type { Database } from '@candour/ledger';
import type { Searchable, SearchableKind, SearchableText } from '../rows/searchable.ts';
import { textsOfEntries } from './texts-of-entries.ts';

interface MatterRow {
  readonly id: string;
  readonly pathway: string;
  readonly version: number;
  readonly body: string;
  readonly state: string;
  readonly classification: 'public' | 'restricted';
  readonly visible: FieldClass;
  readonly title: string | null;
  readonly day: string;
}

interface ItemRow {
  readonly matter: string;
  readonly classification: 'public' | 'restricted';
  readonly words: string;
  readonly more: string | null;
}

/** Matters by what they are called, what was filled in and written in them, and the words that they came from. */
export async function deriveMatters(
  database: Database,
  ids: readonly string[],
): Promise<readonly Searchable[]> {
  const parameter = [JSON.stringify(ids)];
  const { rows: matters } = await database.query<MatterRow>(selectMatters, parameter);
  if (matters.length === 0) return [];
  const { rows: items } = await database.query<ItemRow>(selectItems, parameter);
  const written = await textsOfEntries(database, matters);
  return matters.map(({ id, title, ...matter }) => ({
    ...matter,
    item: id,
    matter: id,
    kind: kindOf(matter.pathway),
    isOpen: matter.classification === 'public',
    texts: [
      { class: matter.classification, ...(title !== null && { title }) },
      ...items.filter((item) => item.matter === id).map(textOfItem),
      ...(written.get(id) ?? []),
    ].map((text) => (matter.classification === 'restricted' ? withheldFromAll(text) : text)),
  }));
}

/** A matter under one of these pathways is what it is about. */
function kindOf(pathway: string): SearchableKind {
  return pathway === 'recommendation' || pathway === 'commitment' ? pathway : 'matter';
}

function textOfItem({ classification, words, more }: ItemRow): SearchableText {
  return { class: classification, text: [words, more].filter(Boolean).join('\n') };
}

/** Of a restricted matter that its lateness has shown, the public learn that it is there, and read nothing. */
function withheldFromAll(text: SearchableText): SearchableText {
  return text.class === 'public' ? { ...text, class: 'affected' } : text;
}

const selectMatters = `
  select id, pathway, version, body, state, classification, visible, title, left(opened_at, 10) as day
  from record.matter where id in (select jsonb_array_elements_text($1::jsonb)) and state <> 'erased' order by id`;

const selectItems = `
  select matter, classification, words, concat_ws(' · ', number, made_by, addressee) as more, seq
  from record.recommendation where matter in (select jsonb_array_elements_text($1::jsonb))
  union all
  select matter, classification, words, concat_ws(' · ', promiser, office, promised_to, condition) as more, seq
  from record.commitment where matter in (select jsonb_array_elements_text($1::jsonb))
  order by seq`;
