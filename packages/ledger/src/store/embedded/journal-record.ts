import { crc32 } from 'node:zlib';
import type { Envelope } from '../../entry/entry.ts';
import { sha256 } from '../../node/sha256.ts';
import type { Batch, Head, Row, Tile } from '../store.ts';

/** What a journal holds, in order: where a segment begins, the log's creation, its batches. docs/formats/journal.md. */
export type JournalRecord =
  | { readonly kind: 'begin'; readonly head: Head | null }
  | { readonly kind: 'create'; readonly head: Head }
  | { readonly kind: 'batch'; readonly batch: Omit<Batch, 'epoch'>; readonly projected: boolean };

/** The head that a record leaves behind. */
export function headAfter(record: JournalRecord): Head | null {
  return record.kind === 'batch' ? record.batch.head : record.head;
}

const magic = Buffer.from('CJR1');
/** The magic, the length of the content, and its CRC-32, each of four bytes. */
const frameHeader = 12;
const leafPrefix = Uint8Array.of(0);

/** As bytes on disk: the frame's header, the length of the JSON, the JSON, then leaves and tiles as they are. */
export function printRecord(record: JournalRecord): Buffer {
  const bytes = record.kind === 'batch' ? listBytes(record.batch) : [];
  const json = Buffer.from(JSON.stringify(describeRecord(record)));
  const length = bytes.reduce((sum, one) => sum + one.length, 4 + json.length);
  const frame = Buffer.allocUnsafe(frameHeader + length);
  frame.writeUInt32BE(json.length, frameHeader);
  frame.set(json, frameHeader + 4);
  let at = frameHeader + 4 + json.length;
  for (const one of bytes) {
    frame.set(one, at);
    at += one.length;
  }
  frame.set(magic);
  frame.writeUInt32BE(length, 4);
  frame.writeUInt32BE(crc32(frame.subarray(frameHeader), length), 8);
  return frame;
}

/** The record at `at` and where the next one begins; null where there is no whole, undamaged record. */
export function readRecord(
  file: Buffer,
  at: number,
): { readonly record: JournalRecord; readonly next: number } | null {
  if (at + frameHeader > file.length || !file.subarray(at, at + 4).equals(magic)) return null;
  const length = file.readUInt32BE(at + 4);
  const from = at + frameHeader;
  if (length < 4 || from + length > file.length) return null;
  const content = file.subarray(from, from + length);
  // The length is part of what is summed: a record cannot be cut or stretched unseen.
  if (file.readUInt32BE(at + 8) !== crc32(content, length)) return null;
  const json = content.readUInt32BE(0);
  const described = JSON.parse(content.toString('utf8', 4, 4 + json)) as Described;
  return { record: restoreRecord(described, content.subarray(4 + json)), next: from + length };
}

/** Where, from `at` on, another whole record begins: what lies before it was damaged, not cut short. */
export function findRecord(file: Buffer, at: number): number | null {
  for (let found = file.indexOf(magic, at); found !== -1; found = file.indexOf(magic, found + 1)) {
    if (readRecord(file, found) !== null) return found;
  }
  return null;
}

interface DescribedHead {
  readonly size: number;
  readonly frontier: readonly string[];
  readonly checkpoint: string;
  readonly recordedAt: string | null;
}

interface DescribedPart {
  readonly subject: string;
  readonly part: number;
  readonly wrappedKey: string;
  readonly iv: string;
  readonly ciphertext: string;
}

interface Described {
  readonly kind: JournalRecord['kind'];
  readonly head: DescribedHead | null;
  readonly from?: number;
  readonly projected?: boolean;
  /** Bytes of each leaf. */
  readonly leaves?: readonly number[];
  readonly keys?: readonly (string | null)[];
  readonly parts?: readonly (readonly DescribedPart[])[];
  readonly tiles?: readonly { readonly level: number; readonly index: number; readonly size: number }[];
}

function describeRecord(record: JournalRecord): Described {
  if (record.kind !== 'batch') return { kind: record.kind, head: record.head && describeHead(record.head) };
  const { head, expectedSize, rows, tiles } = record.batch;
  return {
    kind: 'batch',
    head: describeHead(head),
    from: expectedSize,
    projected: record.projected,
    leaves: rows.map((row) => row.leaf.length),
    ...(rows.some((row) => row.key !== null) && { keys: rows.map((row) => row.key) }),
    ...(rows.some((row) => row.parts.length > 0) && { parts: rows.map(describeParts) }),
    ...(tiles.length > 0 && {
      tiles: tiles.map(({ level, index, bytes }) => ({ level, index, size: bytes.length })),
    }),
  };
}

function describeHead({ size, frontier, checkpoint, recordedAt }: Head): DescribedHead {
  return { size, frontier: frontier.map(toBase64), checkpoint, recordedAt };
}

function describeParts({ parts }: Row): readonly DescribedPart[] {
  return parts.map(({ subject, part, wrappedKey, iv, ciphertext }) => ({
    subject,
    part,
    wrappedKey: toBase64(wrappedKey),
    iv: toBase64(iv),
    ciphertext: toBase64(ciphertext),
  }));
}

function listBytes({ rows, tiles }: Omit<Batch, 'epoch'>): readonly Uint8Array[] {
  return [...rows.map((row) => row.leaf), ...tiles.map((tile) => tile.bytes)];
}

function restoreRecord(described: Described, bytes: Buffer): JournalRecord {
  const head = described.head && restoreHead(described.head);
  if (described.kind === 'begin') return { kind: 'begin', head };
  if (head === null) throw new Error(`A journal record of kind ${described.kind} has no head.`);
  if (described.kind === 'create') return { kind: 'create', head };
  const { from = 0, projected = false } = described;
  const cut = cutter(bytes);
  const rows = (described.leaves ?? []).map((length, at) =>
    restoreRow({ seq: from + at, leaf: cut(length) }, described, at),
  );
  const tiles: readonly Tile[] = (described.tiles ?? []).map(({ level, index, size }) => ({
    level,
    index,
    bytes: cut(size),
  }));
  return { kind: 'batch', batch: { expectedSize: from, rows, tiles, head }, projected };
}

function restoreRow(
  { seq, leaf }: { seq: number; leaf: Buffer },
  { keys, parts }: Described,
  at: number,
): Row {
  return {
    seq,
    leaf,
    envelope: JSON.parse(leaf.toString('utf8')) as Envelope,
    hash: sha256(leafPrefix, leaf),
    key: keys?.[at] ?? null,
    parts: (parts?.[at] ?? []).map(({ wrappedKey, iv, ciphertext, ...part }) => ({
      ...part,
      wrappedKey: fromBase64(wrappedKey),
      iv: fromBase64(iv),
      ciphertext: fromBase64(ciphertext),
    })),
  };
}

function restoreHead({ frontier, ...head }: DescribedHead): Head {
  return { ...head, frontier: frontier.map(fromBase64) };
}

function cutter(bytes: Buffer): (length: number) => Buffer {
  let at = 0;
  return (length) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}
