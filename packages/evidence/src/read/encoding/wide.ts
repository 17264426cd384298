// In UTF-16 every other byte of Western text is zero; in any other encoding of text none is.
/** Which UTF-16 a text without a byte-order mark is in, if any. */
export function findWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 5 && even < odd / 20) return 'utf-16le';
  return even > sample.length / 5 && odd < even / 20 ? 'utf-16be' : null;
}
