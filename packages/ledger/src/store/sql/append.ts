import type { Batch, Committed, Head, Row } from '../store.ts';
import { encodeBytea, encodeInt4, encodeInt8, encodeText, encodeTimestamptz } from './binary-array.ts';
import type { SqlRow } from './row.ts';
import { integerOf, textOf } from './row.ts';
import type { Statement } from './statement.ts';

/** All of a batch in one round trip, and one transaction by itself. */
export const appendBatch: Statement = {
  name: 'append_batch',
  sql: `select outcome, epoch, holder, size from ledger.append_batch(
    $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
};

export function appendValues({ epoch, expectedSize, rows, tiles, head }: Batch): readonly unknown[] {
  return [
    String(epoch),
    String(expectedSize),
    encodeText(rows.map((row) => row.envelope.matter)),
    encodeTimestamptz(rows.map((row) => row.envelope.recordedAt)),
    encodeText(rows.map((row) => row.key)),
    encodeBytea(rows.map((row) => row.leaf)),
    encodeBytea(rows.map((row) => row.hash)),
    joinFrontier(head),
    head.checkpoint,
    ...(tiles.length === 0
      ? [null, null, null]
      : [
          encodeInt4(tiles.map((tile) => tile.level)),
          encodeInt8(tiles.map((tile) => tile.index)),
          encodeBytea(tiles.map((tile) => tile.bytes)),
        ]),
    ...partValues(rows),
  ];
}

function partValues(rows: readonly Row[]): readonly unknown[] {
  if (rows.every((row) => row.parts.length === 0)) return [null, null, null, null, null, null];
  const parts = rows.flatMap(({ seq, parts }) => parts.map((part) => ({ seq, ...part })));
  return [
    encodeInt8(parts.map((part) => part.seq)),
    encodeInt4(parts.map((part) => part.part)),
    encodeText(parts.map((part) => part.subject)),
    encodeBytea(parts.map((part) => part.wrappedKey)),
    encodeBytea(parts.map((part) => part.iv)),
    encodeBytea(parts.map((part) => part.ciphertext)),
  ];
}

export function joinFrontier({ frontier }: Head): Uint8Array {
  return Buffer.concat(frontier);
}

export function parseCommitted(row: SqlRow | undefined): Committed {
  switch (row?.['outcome']) {
    case 'committed':
      return { outcome: 'committed' };
    case 'fenced':
      return { outcome: 'fenced', epoch: integerOf(row, 'epoch'), holder: textOf(row, 'holder') };
    case 'moved':
      return { outcome: 'moved', size: integerOf(row, 'size') };
    default:
      throw new Error(`ledger.append_batch answered ${String(row?.['outcome'])}, which is no outcome.`);
  }
}

/** The database refused because an idempotency key is taken: by an earlier batch, or twice in this one. */
export function isKeyTaken(fault: unknown): boolean {
  const { code, constraint } = fault as { code?: unknown; constraint?: unknown };
  return code === '23505' && constraint === 'entry_key';
}

/** Which of the batch's keys are taken, given those that the log already holds. */
export function listTakenKeys({ rows }: Batch, known: { has(key: string): boolean }): readonly string[] {
  const seen = new Set<string>();
  const taken = new Set<string>();
  for (const { key } of rows) {
    if (key === null) continue;
    if (seen.has(key) || known.has(key)) taken.add(key);
    seen.add(key);
  }
  return [...taken];
}
