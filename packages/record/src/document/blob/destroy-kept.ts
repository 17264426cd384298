import type { Parts } from '../../parts.ts';

/**
 * Deletes what is kept of a restricted document that is erased; of a public one, which all have read, the bytes stay.
 * Without its key nobody could open them; a cipher’s strength in fifty years is not something to rest on.
 */
export async function destroyKept(
  { database, blobs }: Pick<Parts, 'database' | 'blobs'>,
  subject: string,
): Promise<void> {
  const { rows } = await database.query<{ kept: string }>(
    'select kept from record.document where id = $1 and enclosed',
    [subject],
  );
  for (const { kept } of rows) await blobs.destroy(kept);
}
