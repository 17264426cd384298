import type { Database } from '@candour/ledger';

/** What must not be erased until somebody releases it, and why. */
export interface Hold {
  /** Seq of the entry that placed it. */
  readonly hold: number;
  /** One matter, open or ended; null where it is of a body. */
  readonly matter: string | null;
  /** All that is of one body, `*` for everything; null where it is of a matter. */
  readonly body: string | null;
  readonly because: string;
  readonly placedBy: string;
  readonly placedAt: string;
  readonly released: { readonly by: string; readonly at: string; readonly because: string } | null;
}

interface Row extends Omit<Hold, 'released'> {
  readonly releasedBy: string | null;
  readonly releasedAt: string | null;
  readonly releasedBecause: string | null;
}

/** Those for which a condition over `record.hold h` is true, the latest first. */
export async function selectHolds(
  database: Database,
  {
    where,
    values,
    limit = 1000,
  }: {
    readonly where: string;
    readonly values: readonly unknown[];
    readonly limit?: number;
  },
): Promise<readonly Hold[]> {
  const { rows } = await database.query<Row>(
    `select seq as hold, matter, body, because, placed_by as "placedBy", placed_at as "placedAt",
       released_by as "releasedBy", released_at as "releasedAt", released_because as "releasedBecause"
     from record.hold h where ${where} order by seq desc limit ${limit}`,
    values,
  );
  return rows.map(({ releasedBy, releasedAt, releasedBecause, ...hold }) => ({
    ...hold,
    hold: Number(hold.hold),
    released:
      releasedBy === null || releasedAt === null
        ? null
        : { by: releasedBy, at: releasedAt, because: releasedBecause ?? '' },
  }));
}
