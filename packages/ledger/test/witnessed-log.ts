import { hashLeaf } from '../src/merkle/hash.ts';
import { rootOfHashes } from '../src/merkle/root.ts';
import { generateKeyPair, parseSigner } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { formatCheckpoint } from '../src/note/checkpoint.ts';
import { parseVerifierKey, type VerifierKey } from '../src/note/key.ts';
import { signNote } from '../src/note/signer.ts';
import { proveConsistency } from '../src/proof/prove.ts';

/** A log of texts, whole in memory, that can show any of its sizes and lie about them. */
export interface TextLog {
  readonly origin: string;
  readonly vkey: string;
  readonly key: VerifierKey;
  /** The signed checkpoint of its first `size` entries. */
  note(size: number): string;
  prove(from: number, to: number): Promise<Uint8Array[]>;
  /** A log under the same name and key with other entries. */
  fork(texts: readonly string[]): TextLog;
}

const seed = new Uint8Array(32).fill(1);

export function textLog(texts: readonly string[], origin = 'example.org/record'): TextLog {
  const { skey, vkey } = generateKeyPair(origin, 1, seed);
  const signer = parseSigner(skey);
  const hashes = Buffer.concat(texts.map((text) => hashLeaf(sha256, Buffer.from(text))));
  const row = (size: number): Uint8Array => new Uint8Array(hashes.subarray(0, size * 32));
  // Fewer than 256 entries: everything is in one tile.
  const tree = { size: texts.length, sha256, tile: () => Promise.resolve(row(texts.length)) };
  return {
    origin,
    vkey,
    key: parseVerifierKey(sha256, vkey),
    note: (size) =>
      signNote(formatCheckpoint({ origin, size, root: rootOfHashes(sha256, row(size)) }), [signer]),
    prove: (from, to) => proveConsistency(tree, from, to),
    fork: (others) => textLog(others, origin),
  };
}

export const texts = (count: number, word = 'entry'): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${word} ${at}`);
