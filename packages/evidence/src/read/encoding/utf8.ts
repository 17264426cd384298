/** How the bytes of a text keep to UTF-8. */
export interface Utf8Survey {
  /** Whole sequences of two to four bytes. */
  readonly multibyte: number;
  /** Bytes that belong to no whole sequence. */
  readonly broken: number;
  /** Offset of the first broken byte; -1 when there is none. */
  readonly firstBroken: number;
}

export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let multibyte = 0;
  let broken = 0;
  let firstBroken = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length > 1) multibyte += 1;
    if (length === 0) {
      broken += 1;
      if (firstBroken === -1) firstBroken = i;
    }
    i += Math.max(length, 1);
  }
  return { multibyte, broken, firstBroken };
}

/** The length of the sequence at `i`, 0 when it is not one (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[i + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let k = 2; k < length; k += 1) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
