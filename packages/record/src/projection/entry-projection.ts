import type { Database, HappenedAt } from '@candour/ledger';
import type { OpenedEntry, Projection } from './projection.ts';

/** Every entry, opened: what timelines are read from, and what matters are folded from. */
export const entryProjection: Projection = {
  name: 'entries',
  tables: ['record.entry'],
  async project(database, entries) {
    await insertEntries(database, entries.map(rowOf));
  },
};

function rowOf({
  seq,
  matter,
  kind,
  actor,
  happenedAt,
  recordedAt,
  corrects,
  classification,
  body,
}: OpenedEntry) {
  const [happened_at, happened_by] = boundsOf(happenedAt);
  return {
    seq,
    matter,
    kind,
    actor,
    happened_at,
    happened_by,
    recorded_at: recordedAt,
    corrects: corrects?.entry ?? null,
    classification,
    body,
    // Of an entry that the engine made, the projection of matters says which fields its pathway names public.
    published: classification === 'public' ? body : null,
  };
}

/** An unknown end is as early, or as late, as can be, so that both ends compare as texts. */
function boundsOf(happenedAt: HappenedAt): readonly [string, string] {
  if (typeof happenedAt === 'string') return [happenedAt, happenedAt];
  return [happenedAt.earliest ?? '', happenedAt.latest ?? '9999-12-31T23:59:59.999Z'];
}

async function insertEntries(database: Database, rows: readonly object[]): Promise<void> {
  await database.query(
    `insert into record.entry (seq, matter, kind, actor, happened_at, happened_by, recorded_at, corrects, classification, body, published)
     select seq, matter, kind, actor, happened_at, happened_by, recorded_at, corrects, classification, nullif(body, 'null'),
       nullif(published, 'null')
     from jsonb_to_recordset($1::jsonb) as row (seq bigint, matter text, kind text, actor text, happened_at text,
       happened_by text, recorded_at text, corrects bigint, classification text, body jsonb, published jsonb)`,
    [JSON.stringify(rows)],
  );
}
