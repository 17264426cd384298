import type { Database } from '@candour/ledger';
import { rootOf } from '../words/english.ts';
import { isWelsh } from '../words/is-welsh.ts';
import { welshStem } from '../words/welsh.ts';
import { facetsOf } from './facets-id.ts';
import { isShown, readingsOf, type Searchable } from './searchable.ts';
import { type GoneWord, sweepFacets, sweepWords } from './sweep.ts';
import { vectorsOf } from './vector.ts';

/** Puts each in the place of what stood for it: all its rows, the words it has, and the values it is counted by. */
export async function putSearchables(database: Database, searchables: readonly Searchable[]): Promise<void> {
  if (searchables.length === 0) return;
  const valued = searchables.map((searchable) => ({ searchable, facets: facetsOf(searchable) }));
  const facets = new Map(valued.map((one) => [one.facets.id, one.facets] as const));
  const rows = valued.flatMap(rowsOf);
  const words = wordsOf(rows);
  const gone = await deleteRows(
    database,
    searchables.map(({ item }) => item),
  );
  await database.query(insertFacets, [JSON.stringify([...facets.values()])]);
  const printed = JSON.stringify(rows.map(({ all: _, ...row }) => row));
  await database.query(insertRows, [printed]);
  await database.query(insertTexts, [printed]);
  await putWords(database, [...words.values()]);
  await sweepWords(
    database,
    gone.words.filter(({ word, shown, welsh }) => !isKept(words.get(keyOf(word, shown)), welsh)),
  );
  await sweepFacets(database, gone.facets);
}

/** Takes items out, with every word that nothing else has. */
export async function takeOutSearchables(database: Database, items: readonly string[]): Promise<void> {
  const gone = await deleteRows(database, items);
  await sweepWords(database, gone.words);
  await sweepFacets(database, gone.facets);
}

interface Valued {
  readonly searchable: Searchable;
  readonly facets: ReturnType<typeof facetsOf>;
}

function rowsOf({ searchable, facets: { id } }: Valued) {
  const { item, matter, day } = searchable;
  return readingsOf(searchable).map(({ least, most, title, text }) => {
    const { all, words, lead } = vectorsOf(title, text);
    const shown = least === 0 && isShown(searchable);
    return {
      item,
      least,
      most,
      matter,
      shown,
      facets: id,
      day,
      welsh: isWelsh(all),
      words,
      lead,
      title,
      text,
      all,
    };
  });
}

interface WordRow {
  readonly word: string;
  readonly shown: boolean;
  readonly welsh: boolean;
}

function wordsOf(rows: readonly ReturnType<typeof rowsOf>[number][]): ReadonlyMap<string, WordRow> {
  const words = new Map<string, WordRow>();
  for (const { all, shown, welsh } of rows) {
    for (const word of all) {
      const key = keyOf(word, shown);
      const known = words.get(key);
      if (known === undefined || (welsh && !known.welsh)) words.set(key, { word, shown, welsh });
    }
  }
  return words;
}

/** Most words are known already: only of the others is the family worked out. */
async function putWords(database: Database, words: readonly WordRow[]): Promise<void> {
  const { rows } = await database.query<WordRow>(selectUnknown, [JSON.stringify(words)]);
  if (rows.length === 0) return;
  const unknown = rows.map((row) => ({ ...row, root: rootOf(row.word), stem: welshStem(row.word) }));
  await database.query(insertWords, [JSON.stringify(unknown)]);
}

function keyOf(word: string, shown: boolean): string {
  return `${word} ${shown}`;
}

/** A word of the new rows stays; that it is Welsh, only if it stands in a Welsh one of them. */
function isKept(now: WordRow | undefined, welsh: boolean): boolean {
  return now !== undefined && (now.welsh || !welsh);
}

async function deleteRows(database: Database, items: readonly string[]): Promise<Gone> {
  const parameter = [JSON.stringify(items)];
  const { rows } = await database.query<Gone>(deleteSearchables, parameter);
  const [gone] = rows;
  if (gone === undefined || gone.facets.length === 0) return nothing;
  await database.query(deleteTexts, parameter);
  return gone;
}

interface Gone {
  readonly words: readonly GoneWord[];
  readonly facets: readonly string[];
}
const nothing: Gone = { words: [], facets: [] };

const deleteSearchables = `
  with gone as (
    delete from record.searchable where item = any(array(select jsonb_array_elements_text($1::jsonb)))
    returning shown, welsh, facets, words),
  words as (
    select word, shown, bool_or(welsh) as welsh
    from gone cross join lateral unnest(tsvector_to_array(words)) as word group by word, shown)
  select coalesce((select jsonb_agg(words) from words), '[]') as words,
    coalesce((select jsonb_agg(distinct facets::text) from gone), '[]') as facets`;

const deleteTexts =
  'delete from record.searchable_text where item = any(array(select jsonb_array_elements_text($1::jsonb)))';

const insertFacets = `
  insert into record.search_facets (id, kind, pathway, version, state, body, year, classification, visible,
    is_open, shown)
  select id, kind, pathway, version, state, body, year, classification, visible, is_open, shown
  from jsonb_to_recordset($1::jsonb) as row (id bigint, kind text, pathway text, version integer, state text,
    body text, year integer, classification text, visible text, is_open boolean, shown boolean)
  on conflict (id) do nothing`;

const insertRows = `
  insert into record.searchable (item, least, most, matter, shown, facets, day, welsh, words, lead)
  select item, least, most, matter, shown, facets, day, welsh, words::tsvector, lead::tsvector
  from jsonb_to_recordset($1::jsonb) as row (item text, least smallint, most smallint, matter text, shown boolean,
    facets bigint, day text, welsh boolean, words text, lead text)`;

const insertTexts = `
  insert into record.searchable_text (item, least, shown, title, text)
  select item, least, shown, title, text
  from jsonb_to_recordset($1::jsonb) as row (item text, least smallint, shown boolean, title text, text text)`;

const selectUnknown = `
  select row.word, row.shown, row.welsh
  from jsonb_to_recordset($1::jsonb) as row (word text, shown boolean, welsh boolean)
  where not exists (select from record.search_word known
    where known.word = row.word and known.shown = row.shown and (known.welsh or not row.welsh))`;

const insertWords = `
  insert into record.search_word as known (word, shown, root, stem, welsh)
  select word, shown, root, stem, welsh
  from jsonb_to_recordset($1::jsonb) as row (word text, shown boolean, root text, stem text, welsh boolean)
  on conflict (word, shown) do update set welsh = true where excluded.welsh and not known.welsh`;
