import type { Database, Instant } from '@candour/ledger';
import { z } from 'zod';

const row = z
  .object({ size: z.coerce.number(), note: z.string(), enough: z.boolean(), asked_at: z.string() })
  .transform(({ asked_at, ...kept }) => ({ ...kept, askedAt: asked_at }));

/** The checkpoint that witnesses were last asked about, with the lines of those who signed it. */
export interface KeptCheckpoint {
  readonly size: number;
  readonly note: string;
  /** Whether those who signed are enough by the policy. */
  readonly enough: boolean;
  /** When the asking began. */
  readonly askedAt: Instant;
}

/** Undefined while nobody was ever asked. */
export async function findKeptCheckpoint(database: Database): Promise<KeptCheckpoint | undefined> {
  const { rows } = await database.query('select size, note, enough, asked_at from outgoing.checkpoint');
  return rows[0] === undefined ? undefined : row.parse(rows[0]);
}

export async function keepCheckpoint(database: Database, kept: KeptCheckpoint): Promise<void> {
  await database.query(
    `insert into outgoing.checkpoint (size, note, enough, asked_at) values ($1, $2, $3, $4)
     on conflict (is_latest) do update set size = excluded.size, note = excluded.note,
       enough = excluded.enough, asked_at = excluded.asked_at`,
    [kept.size, kept.note, kept.enough, kept.askedAt],
  );
}
