import type { Json } from '../entry/entry.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import { toBase64 } from '../note/base64.ts';
import { parseCheckpoint } from '../note/checkpoint.ts';
import { parseNote } from '../note/note.ts';
import type { Store } from '../store/store.ts';
import { proveInclusion } from './prove.ts';
import { treeOf } from './tree.ts';

/** Everything needed to check one entry, in one file: docs/formats/proof.md. */
export interface ProofBundle {
  readonly format: 'candour/proof@v1';
  readonly index: number;
  /** The leaf: canonical JSON as it was hashed. */
  readonly entry: string;
  /** Base64, from the leaf’s sibling up. */
  readonly proof: readonly string[];
  /** The signed note, with the witnesses’ lines. */
  readonly checkpoint: string;
  /** Sealed parts laid open by who may: each is checked against the entry’s commitment to it. */
  readonly opened?: readonly OpenedPart[];
}

/** `part` is the place in the entry’s `sealed`; `r` the 32 bytes the commitment was keyed with, base64. */
export interface OpenedPart {
  readonly part: number;
  readonly r: string;
  readonly body: Json;
}

/** The bundle for an entry of a store under a checkpoint: the store’s own, or one of the same size that witnesses signed. */
export async function buildProof(
  sha256: Sha256,
  store: Pick<Store, 'entries' | 'leafHashes' | 'tile'>,
  asked: { readonly index: number; readonly checkpoint: string; readonly opened?: readonly OpenedPart[] },
): Promise<ProofBundle> {
  const { index, checkpoint, opened } = asked;
  const { size } = parseCheckpoint(parseNote(checkpoint).text);
  const [stored] = await store.entries(index, index + 1);
  if (!stored) throw new RangeError(`the log has no entry ${index}`);
  const proof = await proveInclusion(treeOf(sha256, store, size), index, size);
  return {
    format: 'candour/proof@v1',
    index,
    entry: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(stored.leaf),
    proof: proof.map(toBase64),
    checkpoint,
    ...(opened && { opened }),
  };
}
