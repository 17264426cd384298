/** Bytes kept once, under their own hash. One contract suite (test/document-blobs.contract.ts) holds for every place. */
export interface Blobs {
  /** Keeps the bytes, unless they are there already, and answers with their SHA-256 in lower-case hex. */
  put(bytes: Uint8Array): Promise<string>;
  /** Undefined where nothing of that hash is kept. Throws an IntegrityFault when what is kept has another hash. */
  find(sha256: string): Promise<Uint8Array | undefined>;
  has(sha256: string): Promise<boolean>;
  /** Deletes what was kept; nothing happens where nothing was. For erasure alone. */
  destroy(sha256: string): Promise<void>;
}
