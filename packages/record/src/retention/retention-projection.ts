import type { Database } from '@candour/ledger';
import { z } from 'zod';
import type { OpenedEntry, Projection } from '../projection/projection.ts';
import { retentionBases } from './retention-rule.ts';

const bodies = {
  'retention-rule-stated': z.object({
    pathway: z.string(),
    body: z.string(),
    keeps: z.union([
      z.enum(['for-ever', 'no-rule']),
      z.object({ amount: z.int(), unit: z.enum(['month', 'year']) }),
    ]),
    basis: z.object({ kind: z.enum(retentionBases), says: z.string() }),
    since: z.string(),
  }),
  'hold-placed': z.object({ body: z.string().optional(), because: z.string() }),
  'hold-released': z.object({ hold: z.int(), because: z.string() }),
} as const;

type Kind = keyof typeof bodies;

/** How long what has ended is kept, and what must not be erased meanwhile. */
export const retentionProjection: Projection = {
  name: 'retention',
  tables: ['record.retention_rule', 'record.hold'],
  async project(database, entries) {
    for (const entry of entries) {
      // The reason of a hold is erased with the matter that it was of, once it no longer keeps it.
      if (isOurs(entry.kind) && entry.body !== null) await appliers[entry.kind](database, entry);
    }
  },
  async purge(database, subject) {
    await database.query('delete from record.hold where matter = $1', [subject]);
  },
};

function isOurs(kind: string): kind is Kind {
  return Object.hasOwn(bodies, kind);
}

type Apply = (database: Database, entry: OpenedEntry) => Promise<unknown>;

const appliers: { readonly [K in Kind]: Apply } = {
  'retention-rule-stated': (database, { seq, actor, recordedAt, body }) => {
    const { pathway, body: of, keeps, basis, since } = bodies['retention-rule-stated'].parse(body);
    const period = typeof keeps === 'string' ? undefined : keeps;
    return database.query(
      `insert into record.retention_rule (seq, pathway, body, keeps, amount, unit, basis, says, since, stated_by, stated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[seq, pathway, of, typeof keeps === 'string' ? keeps : 'period'],
        ...[period?.amount ?? null, period?.unit ?? null],
        ...[basis.kind, basis.says, since, actor, recordedAt],
      ],
    );
  },
  'hold-placed': (database, { seq, matter, actor, recordedAt, body }) => {
    const { body: of, because } = bodies['hold-placed'].parse(body);
    return database.query(
      'insert into record.hold (seq, matter, body, because, placed_by, placed_at) values ($1, $2, $3, $4, $5, $6)',
      [seq, of === undefined ? matter : null, of ?? null, because, actor, recordedAt],
    );
  },
  'hold-released': (database, { actor, recordedAt, body }) => {
    const { hold, because } = bodies['hold-released'].parse(body);
    return database.query(
      `update record.hold set released_by = $2, released_at = $3, released_because = $4
       where seq = $1 and released_at is null`,
      [hold, actor, recordedAt, because],
    );
  },
};
