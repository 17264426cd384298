import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parts } from '../../parts.ts';

/** Documents by the hash of their bytes as they are kept: the public ones, or all, restricted ones enclosed as ever. */
export async function exportDocuments(
  { database, blobs }: Pick<Parts, 'database' | 'blobs'>,
  folder: string,
  { onlyPublic }: { readonly onlyPublic: boolean },
): Promise<number> {
  const { rows } = await database.query<{ kept: string }>(
    `select distinct kept from record.document
     where sha256 is not null and ($1 = false or (classification = 'public' and not enclosed)) order by kept`,
    [onlyPublic],
  );
  await mkdir(folder, { recursive: true });
  for (const { kept } of rows) {
    const bytes = await blobs.find(kept);
    if (bytes === undefined)
      throw new Error(
        `The document ${kept} is on the record and its bytes are nowhere: find them before you export.`,
      );
    await writeFile(join(folder, kept), bytes, { flag: 'wx', flush: true });
  }
  return rows.length;
}
