import type { Database } from '@candour/ledger';
import type { Projection } from '../projection/projection.ts';
import { readDefinition } from './recorded-text.ts';

/** Definitions in force: of one version recorded again, the last. */
export const pathwayProjection: Projection = {
  name: 'pathways',
  tables: ['record.pathway'],
  async project(database, entries) {
    for (const { kind, seq, recordedAt, body } of entries) {
      if (kind === 'pathway-recorded')
        await keep(database, { ...readDefinition(body), recorded_at: recordedAt, seq });
    }
  },
};

async function keep(database: Database, row: object): Promise<void> {
  await database.query(
    `insert into record.pathway (pathway, version, hash, text, recorded_at, seq)
     select pathway, version, hash, text, recorded_at, seq
     from jsonb_to_record($1::jsonb) as row (pathway text, version integer, hash text, text text, recorded_at text, seq bigint)
     on conflict (pathway, version) do update set hash = excluded.hash, text = excluded.text,
       recorded_at = excluded.recorded_at, seq = excluded.seq`,
    [JSON.stringify(row)],
  );
}
