import type { Database } from '@candour/ledger';
import { z } from 'zod';
import type { OpenedEntry, Projection } from '../../projection/projection.ts';

const named = z.object({
  raw: z.string(),
  body: z.string().nullable(),
  method: z.enum(['name', 'alias', 'none']),
});
const days = z.object({ earliest: z.string(), latest: z.string() }).nullable();

const said = z.object({
  text: z.string().nullable(),
  number: z.string().nullable(),
  title: z.string().nullable(),
  madeOn: days,
  themes: z.array(z.string()).default([]),
  // From the ledger, which holds nothing but JSON.
  source: z.unknown(),
  reported: z.unknown(),
  imported: z.object({ file: z.string(), line: z.int(), mapping: z.string() }),
});
const recommendation = said.extend({ madeBy: z.string().nullable(), addressees: z.array(named) });
const commitment = said.extend({ madeBy: named.nullable() });
const made = z.object({
  kind: z.string(),
  file: z.object({ name: z.string(), sha256: z.string() }),
  mapping: z.object({ name: z.string() }),
  counts: z.unknown(),
});

/** What was imported, and the imports themselves. Whose content was erased is not there any more. */
export const importProjection: Projection = {
  name: 'imports',
  tables: ['record.imported', 'record.imported_name', 'record.import'],
  async project(database, entries) {
    const items = entries.flatMap(itemOf);
    if (items.length > 0) await insertItems(database, items);
    for (const entry of entries) {
      if (entry.kind === 'import-made') await insertImport(database, entry);
    }
  },
  async purge(database, subject) {
    await database.query('delete from record.imported_name where item = $1', [subject]);
    await database.query('delete from record.imported where id = $1', [subject]);
  },
};

function itemOf({ matter, seq, kind, classification, body }: OpenedEntry) {
  if (body === null) return [];
  if (kind === 'recommendation-imported') {
    const { addressees, ...item } = recommendation.parse(body);
    return [{ ...rowOf(item), id: matter, seq, kind: 'recommendation', classification, names: addressees }];
  }
  if (kind !== 'commitment-imported') return [];
  const { madeBy, ...item } = commitment.parse(body);
  const names = madeBy === null ? [] : [madeBy];
  const row = rowOf({ ...item, madeBy: madeBy?.raw ?? null });
  return [{ ...row, id: matter, seq, kind: 'commitment', classification, names }];
}

function rowOf(item: Omit<z.infer<typeof recommendation>, 'addressees'>) {
  const { text, number, title, madeBy, madeOn, themes, source, reported, imported } = item;
  return {
    ...{ number, title, words: text, made_by: madeBy, themes, source, reported },
    made_from: madeOn?.earliest ?? null,
    made_until: madeOn?.latest ?? null,
    ...imported,
  };
}

async function insertItems(database: Database, items: readonly object[]): Promise<void> {
  await database.query(
    `with given as (
       select * from jsonb_to_recordset($1::jsonb) as row (id text, seq bigint, kind text, classification text, number text,
         title text, words text, made_by text, made_from text, made_until text, themes text[], source jsonb,
         reported jsonb, file text, line integer, mapping text, names jsonb)),
     item as (
       insert into record.imported (id, seq, kind, classification, number, title, words, made_by, made_from, made_until,
         themes, source, reported, file, line, mapping)
       select id, seq, kind, classification, number, title, words, made_by, made_from, made_until, themes, source,
         nullif(reported, 'null'), file, line, mapping from given)
     insert into record.imported_name (item, place, name, body, method)
     select id, place - 1, name ->> 'raw', name ->> 'body', name ->> 'method'
     from given, jsonb_array_elements(names) with ordinality as listed (name, place)`,
    [JSON.stringify(items)],
  );
}

async function insertImport(
  database: Database,
  { seq, actor, recordedAt, body }: OpenedEntry,
): Promise<void> {
  const { kind, file, mapping, counts } = made.parse(body);
  await database.query(
    `insert into record.import (seq, kind, filename, file, mapping, counts, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8)`,
    [seq, kind, file.name, file.sha256, mapping.name, JSON.stringify(counts), actor, recordedAt],
  );
}
