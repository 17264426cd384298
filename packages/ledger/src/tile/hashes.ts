/** C2SP tlog-tiles: a full tile is a subtree of 8 levels below its root, and holds the 256 hashes of 32 bytes at its foot. */
export const tileHeight = 8;
export const tileWidth = 256;

/** Hashes laid side by side, as a tile holds them. */
export function joinHashes(hashes: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * 32);
  for (const [i, hash] of hashes.entries()) bytes.set(hash, i * 32);
  return bytes;
}

export function listHashes(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, i) => bytes.subarray(i * 32, i * 32 + 32));
}
