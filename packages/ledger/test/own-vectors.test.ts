import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isConsistent } from '../src/merkle/consistency.ts';
import { hashLeaf } from '../src/merkle/hash.ts';
import { isIncluded } from '../src/merkle/inclusion.ts';
import { verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { parseVerifierKey } from '../src/note/key.ts';
import { parseNote } from '../src/note/note.ts';
import { verifyNote } from '../src/note/verify.ts';
import type { ProofBundle } from '../src/proof/bundle.ts';
import { findTilePath } from '../src/tile/path.ts';
import { verifyConsistency, verifyProof } from '../src/verify/index.ts';
import { buildVectors } from '../vectors/build.ts';
import { primitives } from './published.ts';

const folder = join(import.meta.dirname, '../vectors');
const read = async <T>(name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as T;
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

interface Proof {
  readonly proof: readonly string[];
}
interface TreeVectors {
  readonly roots: readonly { readonly size: number; readonly root: string }[];
  readonly inclusion: readonly (Proof & { readonly index: number; readonly size: number })[];
  readonly consistency: readonly (Proof & { readonly from: number; readonly to: number })[];
}
interface NoteVectors {
  readonly keys: readonly { readonly vkey: string }[];
  readonly valid: readonly { readonly note: string; readonly by: readonly string[] }[];
  readonly invalid: readonly { readonly note: string; readonly why: string }[];
}
interface ProofVectors {
  readonly key: string;
  readonly valid: readonly ProofBundle[];
  readonly invalid: readonly { readonly why: string; readonly bundle: unknown }[];
  readonly consistency: Proof & { readonly earlier: string; readonly later: string };
}

describe('the vectors of docs/formats', () => {
  it('are those their script builds', async () => {
    for (const [name, vectors] of Object.entries(await buildVectors())) {
      expect(await read(name), name).toEqual(JSON.parse(JSON.stringify(vectors)));
    }
  });

  it('of trees, reckoned without this library, hold in it', async () => {
    const { roots, inclusion, consistency } = await read<TreeVectors>('tree.json');
    const rootAt = (size: number) => bytes(roots.find((one) => one.size === size)?.root ?? '');
    for (const { index, size, proof } of inclusion) {
      const leafHash = hashLeaf(sha256, new TextEncoder().encode(String(index)));
      const claim = { index, size, leafHash, root: rootAt(size), proof: proof.map(bytes) };
      expect(isIncluded(sha256, claim), `${index} of ${size}`).toBe(true);
    }
    const known = consistency.filter(({ from, to }) => rootAt(from).length > 0 && rootAt(to).length > 0);
    expect(known.length).toBeGreaterThan(7);
    for (const { from, to, proof } of known) {
      const sides = { oldSize: from, newSize: to, oldRoot: rootAt(from), newRoot: rootAt(to) };
      expect(isConsistent(sha256, { ...sides, proof: proof.map(bytes) }), `${from} to ${to}`).toBe(true);
    }
  });

  it('of paths, notes and proofs are told apart, right and wrong', async () => {
    const { none } = await read<{ none: readonly string[] }>('paths.json');
    expect(none.filter((path) => findTilePath(path))).toEqual([]);
    const notes = await read<NoteVectors>('notes.json');
    const keys = notes.keys.map(({ vkey }) => parseVerifierKey(sha256, vkey));
    for (const { note, by } of notes.valid) {
      const verified = await verifyNote(verifyEd25519, parseNote(note), keys);
      expect([verified.by.length, verified.failed.length]).toEqual([by.length, 0]);
    }
    for (const { note, why } of notes.invalid) {
      const verified = await verifyNote(verifyEd25519, parseNote(note), keys);
      expect(verified.failed.length, why).toBeGreaterThan(0);
    }
    const proofs = await read<ProofVectors>('proofs.json');
    const trust = { keys: [parseVerifierKey(sha256, proofs.key)] };
    for (const bundle of proofs.valid)
      expect(await verifyProof(bundle, { trust, primitives })).toMatchObject({ ok: true });
    for (const { bundle, why } of proofs.invalid) {
      expect((await verifyProof(bundle, { trust, primitives })).ok, why).toBe(false);
    }
    const { proof, ...checkpoints } = proofs.consistency;
    expect(verifyConsistency(checkpoints, proof)).toEqual({ ok: true });
  });
});
