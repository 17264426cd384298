/** Type numbers of PostgreSQL's own catalogue; they never change. */
export const oid = { bytea: 17, int8: 20, int4: 23, text: 25, date: 1082, timestamptz: 1184 } as const;

/** How one element is written: its length in bytes, and the bytes into `target` at `at`. */
interface Element<T> {
  readonly type: number;
  size(value: T): number;
  write(target: Buffer, at: number, value: T): void;
}

const bytea: Element<Uint8Array> = {
  type: oid.bytea,
  size: (value) => value.length,
  write: (target, at, value) => target.set(value, at),
};

const text: Element<string> = {
  type: oid.text,
  size: (value) => Buffer.byteLength(value),
  write: (target, at, value) => target.write(value, at),
};

const int8: Element<number> = {
  type: oid.int8,
  size: () => 8,
  write: (target, at, value) => target.writeBigInt64BE(BigInt(value), at),
};

const int4: Element<number> = {
  type: oid.int4,
  size: () => 4,
  write: (target, at, value) => target.writeInt32BE(value, at),
};

const secondsTo2000 = 946_684_800;

/** Microseconds from 2000-01-01, as the server keeps them; an ISO 8601 instant has whole milliseconds. */
const timestamptz: Element<string> = {
  type: oid.timestamptz,
  size: () => 8,
  write: (target, at, value) => target.writeBigInt64BE(microsecondsOf(value), at),
};

/** The entries of a batch mostly share one instant. */
let last = { instant: '', microseconds: 0n };

function microsecondsOf(instant: string): bigint {
  if (instant !== last.instant) {
    last = { instant, microseconds: BigInt(Date.parse(instant) - secondsTo2000 * 1000) * 1000n };
  }
  return last.microseconds;
}

/**
 * A one-dimensional array in PostgreSQL's binary format, for a parameter sent as bytes. As text, each bytea would
 * be printed in hexadecimal twice over and read back: most of the time a large batch takes.
 */
function encode<T>(element: Element<T>, values: readonly (T | null)[]): Buffer {
  const header = 20;
  let bytes = header;
  let nulls = 0;
  for (const value of values) {
    if (value === null) nulls = 1;
    bytes += 4 + (value === null ? 0 : element.size(value));
  }
  const target = Buffer.allocUnsafe(bytes);
  target.writeInt32BE(1, 0);
  target.writeInt32BE(nulls, 4);
  target.writeInt32BE(element.type, 8);
  target.writeInt32BE(values.length, 12);
  target.writeInt32BE(1, 16);
  let at = header;
  for (const value of values) {
    const size = value === null ? -1 : element.size(value);
    target.writeInt32BE(size, at);
    at += 4;
    if (value === null) continue;
    element.write(target, at, value);
    at += size;
  }
  return target;
}

export const encodeBytea = (values: readonly (Uint8Array | null)[]): Buffer => encode(bytea, values);
export const encodeText = (values: readonly (string | null)[]): Buffer => encode(text, values);
export const encodeInt8 = (values: readonly (number | null)[]): Buffer => encode(int8, values);
export const encodeInt4 = (values: readonly (number | null)[]): Buffer => encode(int4, values);
export const encodeTimestamptz = (values: readonly (string | null)[]): Buffer => encode(timestamptz, values);
