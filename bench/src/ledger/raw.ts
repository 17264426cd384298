import { encodeArray, makeRaw, type RawRow } from './rows.ts';

/** One connection: sends a statement and waits until it is committed. */
export type Send = (sql: string, values: readonly unknown[]) => Promise<unknown>;

/** The ledger's own table without its trigger: the same columns, the same primary key, the same two indexes. */
export const createRawTable = 'create table raw_entry (like ledger.entry including all)';

const sample = Array.from({ length: 1000 }, (_, n) => makeRaw(n));
let seq = 0;

/** One row, one transaction. */
export async function insertOne(send: Send): Promise<number> {
  const { matter, recordedAt, leaf, hash } = sample[seq % sample.length] as RawRow;
  await send(
    'insert into raw_entry (seq, matter, recorded_at, key, leaf, hash) values ($1, $2, $3, null, $4, $5)',
    [String(seq++), matter, recordedAt, leaf, hash],
  );
  return 1;
}

const [int8, text, bytea] = [20, 25, 17];
const columns = {
  matter: encodeArray(
    text,
    sample.map((row) => Buffer.from(row.matter)),
  ),
  leaf: encodeArray(
    bytea,
    sample.map((row) => row.leaf),
  ),
  hash: encodeArray(
    bytea,
    sample.map((row) => row.hash),
  ),
};

/** A thousand rows, one transaction, in the quickest form found: arrays in binary, built before the clock starts. */
export async function insertThousand(send: Send): Promise<number> {
  const seqs = encodeArray(
    int8,
    sample.map(() => {
      const value = Buffer.alloc(8);
      value.writeBigInt64BE(BigInt(seq++));
      return value;
    }),
  );
  await send(
    `insert into raw_entry (seq, matter, recorded_at, key, leaf, hash)
      select s, m, $5::timestamptz, null, l, h from unnest($1::bigint[], $2::text[], $3::bytea[], $4::bytea[]) as t (s, m, l, h)`,
    [seqs, columns.matter, columns.leaf, columns.hash, sample[0]?.recordedAt],
  );
  return sample.length;
}
