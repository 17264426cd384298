import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';

/**
 * Whether deciding what was read in documents is a caller’s work: they put one in, or hold a post towards every body.
 * Policies let more people decide; whoever was promised something is not to be told that proposals wait for them.
 */
export async function putsInDocuments(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
): Promise<boolean> {
  if (caller === 'anyone') return false;
  const { rows } = await database.query<{ readonly does: boolean }>(
    `select exists (select from record.document where recorded_by = $1)
       or exists (select from record.appointment
         where person = $1 and body = '*' and since <= $2 and (until is null or until > $2)) as does`,
    [caller.person, clock().toISOString()],
  );
  return rows[0]?.does ?? false;
}
