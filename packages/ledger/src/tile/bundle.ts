/** C2SP tlog-tiles: each entry of a bundle follows its length, so none may be longer than 16 bits can say. */
const longestEntry = 65_535;

/** Entries as a bundle: each behind its length, big-endian uint16. */
export function encodeBundle(leaves: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(leaves.reduce((total, leaf) => total + 2 + leaf.length, 0));
  let at = 0;
  for (const leaf of leaves) {
    if (leaf.length > longestEntry)
      throw new Error(`an entry of ${leaf.length} bytes is too long for a bundle`);
    bytes[at] = leaf.length >> 8;
    bytes[at + 1] = leaf.length & 255;
    bytes.set(leaf, at + 2);
    at += 2 + leaf.length;
  }
  return bytes;
}

/** Where each entry of a bundle lies, `[start, end)`, until the bytes run out, and where reading stopped. */
export function splitBundle(bytes: Uint8Array): {
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly end: number;
} {
  const spans: (readonly [number, number])[] = [];
  let at = 0;
  while (at + 2 <= bytes.length) {
    const end = at + 2 + lengthAt(bytes, at);
    if (end > bytes.length) break;
    spans.push([at + 2, end]);
    at = end;
  }
  return { spans, end: at };
}

/** The length that the two bytes at `at` state. */
export function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
