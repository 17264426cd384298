import { join } from 'node:path';
import { type Database, publishLog, type Store, sha256 } from '@candour/ledger';
import { writeLines } from './line-file.ts';

interface LogExport {
  readonly store: Store;
  readonly folder: string;
  readonly size: number;
  readonly checkpoint: string;
}

/** The log as anybody may check it (tiles, entry bundles, checkpoint), and its entries once more, a line each. */
export async function exportLog({ store, folder, size, checkpoint }: LogExport): Promise<void> {
  await publishLog({ sha256, store, folder, checkpoint });
  await writeLines(join(folder, 'entries.jsonl'), entryLines(store, size));
}

/** Each leaf as it was hashed, byte for byte, behind its number. */
async function* entryLines(store: Store, size: number): AsyncGenerator<string> {
  const step = 1_000;
  for (let from = 0; from < size; from += step) {
    for (const { entry, leaf } of await store.entries(from, Math.min(from + step, size))) {
      yield `{"seq":${entry.seq},"entry":${Buffer.from(leaf).toString('utf8')}}`;
    }
  }
}

/** What stands beside the leaves: idempotency keys, and sealed parts as ciphertext. Inside a transaction. */
export async function exportBeside(database: Database, size: number, folder: string): Promise<void> {
  await writeLines(join(folder, 'keys.jsonl'), pages(database, listKeys, size));
  await writeLines(join(folder, 'sealed.jsonl'), pages(database, listParts, size));
}

async function* pages(database: Database, sql: string, size: number): AsyncGenerator<string> {
  const step = 1_000;
  for (let from = 0; from < size; from += step) {
    const { rows } = await database.query<{ line: string }>(sql, [from, Math.min(from + step, size)]);
    for (const { line } of rows) yield line;
  }
}

const listKeys = `
  select jsonb_build_object('seq', seq, 'key', key)::text as line
  from ledger.entry where seq >= $1 and seq < $2 and key is not null order by seq`;

const listParts = `
  select jsonb_build_object('seq', seq, 'part', part, 'subject', subject,
    'wrappedKey', encode(wrapped_key, 'hex'), 'iv', encode(iv, 'hex'), 'ciphertext', encode(ciphertext, 'hex'))::text as line
  from ledger.sealed_part where seq >= $1 and seq < $2 order by seq, part`;
