import type { Entry, Json } from '../entry/entry.ts';
import type { Keystore } from '../keystore/keystore.ts';
import { openPart, SealFault } from '../seal/open.ts';
import { integerOf, parsePart, type SqlRow } from '../store/sql/row.ts';
import type { Database, SealedPart } from '../store/store.ts';
import type { Opened } from './open-entry.ts';

/** What a projection opens sealed parts with. */
export interface OpenMany {
  readonly database: Database;
  readonly keystore: Keystore;
}

/**
 * The sealed parts of many entries at once, each in their order, by seq: for projections, in the transaction of their
 * batch. A part that is not kept any more was erased; by which entry, `openEntry` says. Throws SealFault when a part
 * was changed.
 */
export async function openEntries(
  { database, keystore }: OpenMany,
  entries: readonly Entry[],
): Promise<ReadonlyMap<number, readonly (Opened | { readonly outcome: 'gone' })[]>> {
  const sealed = entries.filter((entry) => entry.sealed !== undefined);
  if (sealed.length === 0) return new Map();
  const { rows } = await database.query<SqlRow>(listPartsOfMany, [sealed.map(({ seq }) => seq)]);
  const parts = new Map(
    rows.map((row) => [`${integerOf(row, 'seq')}/${integerOf(row, 'part')}`, parsePart(row)]),
  );
  const keys = await findKeys(keystore, [...parts.values()]);
  return new Map(
    sealed.map((entry) => [
      entry.seq,
      (entry.sealed ?? []).map((commitment, part) => {
        const kept = parts.get(`${entry.seq}/${part}`);
        if (kept === undefined) return { outcome: 'gone' as const };
        const record = keys.get(kept.subject);
        if (record === undefined) return { outcome: 'no-key' as const };
        if (record.state === 'erased') return { outcome: 'erased' as const, by: record.entry };
        return { outcome: 'opened' as const, body: open(entry.seq, kept, { commitment, key: record.key }) };
      }),
    ]),
  );
}

function open(
  seq: number,
  part: SealedPart,
  { commitment, key }: { readonly commitment: string; readonly key: Uint8Array },
): Json {
  try {
    return openPart(part, commitment, key);
  } catch (cause) {
    if (!(cause instanceof SealFault)) throw cause;
    throw new SealFault(`entry ${seq}: ${cause.message}`, { cause });
  }
}

async function findKeys(keystore: Keystore, parts: readonly SealedPart[]) {
  const subjects = [...new Set(parts.map(({ subject }) => subject))];
  const found = await Promise.all(subjects.map((subject) => keystore.find(subject)));
  return new Map(subjects.map((subject, at) => [subject, found[at]]));
}

const listPartsOfMany =
  'select seq, part, subject, wrapped_key, iv, ciphertext from ledger.sealed_part where seq = any ($1::bigint[]) order by seq, part';
