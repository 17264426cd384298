import type { Entry, Envelope } from '../../entry/entry.ts';
import type { Head, SealedPart, Stored } from '../store.ts';

/** A row as a driver gives it: bytea as Uint8Array, int8 as number. Everything is checked before it is believed. */
export type SqlRow = Readonly<Record<string, unknown>>;

export function parseStored(row: SqlRow): Stored {
  const leaf = bytesOf(row, 'leaf');
  const hash = bytesOf(row, 'hash');
  if (hash.length !== 32) throw unlike(row, 'hash', '32 bytes');
  return { entry: parseEntry(row), leaf, hash };
}

/**
 * The envelope is read from the leaf, never from columns beside it: what is shown is what was hashed. Its form was
 * checked before it was appended, and whether its bytes are still those is the verifier's to say.
 */
export function parseEntry(row: SqlRow): Entry {
  const seq = integerOf(row, 'seq');
  const leaf = bytesOf(row, 'leaf');
  const text = Buffer.from(leaf.buffer, leaf.byteOffset, leaf.byteLength).toString('utf8');
  const envelope = readJson(text, seq);
  if (envelope.v !== 1 || typeof envelope.matter !== 'string' || typeof envelope.recordedAt !== 'string') {
    throw new Error(`The leaf of entry ${seq} in the database is not an envelope of version 1.`);
  }
  return { seq, ...envelope };
}

function readJson(text: string, seq: number): Envelope {
  try {
    return JSON.parse(text) as Envelope;
  } catch (cause) {
    throw new Error(`The leaf of entry ${seq} in the database is not JSON: it is not what was appended.`, {
      cause,
    });
  }
}

export function parseHead(row: SqlRow): Head | null {
  if (row['size'] === null) return null;
  const joined = bytesOf(row, 'frontier');
  if (joined.length % 32 !== 0) throw unlike(row, 'frontier', 'hashes of 32 bytes');
  const frontier = Array.from({ length: joined.length / 32 }, (_, at) =>
    joined.subarray(at * 32, at * 32 + 32),
  );
  const recordedAt =
    row['recorded_ms'] === null ? null : new Date(integerOf(row, 'recorded_ms')).toISOString();
  return { size: integerOf(row, 'size'), frontier, checkpoint: textOf(row, 'checkpoint'), recordedAt };
}

export function parsePart(row: SqlRow): SealedPart {
  return {
    subject: textOf(row, 'subject'),
    part: integerOf(row, 'part'),
    wrappedKey: bytesOf(row, 'wrapped_key'),
    iv: bytesOf(row, 'iv'),
    ciphertext: bytesOf(row, 'ciphertext'),
  };
}

export function parsePlace(row: SqlRow): { readonly seq: number; readonly part: number } {
  return { seq: integerOf(row, 'seq'), part: integerOf(row, 'part') };
}

export function integerOf(row: SqlRow, name: string): number {
  const value = row[name];
  const number = typeof value === 'bigint' || typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number))
    throw unlike(row, name, 'a whole number below 2^53');
  return number;
}

export function textOf(row: SqlRow, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw unlike(row, name, 'text');
  return value;
}

export function bytesOf(row: SqlRow, name: string): Uint8Array {
  const value = row[name];
  if (!(value instanceof Uint8Array)) throw unlike(row, name, 'bytes');
  return value;
}

function unlike(row: SqlRow, name: string, wanted: string): Error {
  return new Error(`The database gave ${typeof row[name]} where "${name}" is ${wanted}.`);
}

/** An int8 as the server prints it. */
export function parseInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number))
    throw new Error(`${value} is beyond 2^53; cast it to text in the query.`);
  return number;
}
