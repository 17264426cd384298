import type { Database, Instant, Json } from '@candour/ledger';
import type { When } from './matter-as-of.ts';

/** One entry of a matter's timeline, on both axes. Which of its fields a reader may see is for need-to-know to say. */
export interface TimelineEntry {
  readonly seq: number;
  readonly kind: string;
  readonly actor: string;
  /** A window has two different ends; an unknown one is null. */
  readonly happenedAt: { readonly earliest: Instant | null; readonly latest: Instant | null };
  readonly recordedAt: Instant;
  readonly corrects: number | null;
  readonly classification: 'public' | 'restricted';
  readonly body: Json;
}

interface Row {
  readonly seq: number;
  readonly kind: string;
  readonly actor: string;
  readonly happened_at: string;
  readonly happened_by: string;
  readonly recorded_at: string;
  readonly corrects: number | null;
  readonly classification: 'public' | 'restricted';
  readonly body: Json;
}

/** The entries of a matter in the order of the log: those that had happened, as known by an instant. */
export async function listTimeline(
  database: Database,
  matter: string,
  { happenedBy, recordedBy }: When = {},
): Promise<readonly TimelineEntry[]> {
  const { rows } = await database.query<Row>(
    `select seq, kind, actor, happened_at, happened_by, recorded_at, corrects, classification, body
     from record.entry
     where matter = $1 and recorded_at <= $2 and happened_at <= $3 order by seq`,
    [matter, recordedBy ?? lastInstant, happenedBy ?? lastInstant],
  );
  return rows.map(({ happened_at, happened_by, recorded_at, ...row }) => ({
    ...row,
    happenedAt: {
      earliest: happened_at === '' ? null : happened_at,
      latest: happened_by === lastInstant ? null : happened_by,
    },
    recordedAt: recorded_at,
  }));
}

const lastInstant = '9999-12-31T23:59:59.999Z';
