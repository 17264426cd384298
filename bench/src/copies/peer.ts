import { LshIndex, Minhash } from 'minhash';
import { shinglesOf } from './exact.ts';

// The package's own defaults: 128 permutations in 32 bands of four.
const permutations = 128;
const bandSize = 4;

/** Groups texts with npm `minhash`: each with those before it that share a band, as its readme shows. */
export function groupWithMinhash(
  texts: readonly { readonly path: string; readonly text: string }[],
): readonly (readonly string[])[] {
  const index = new LshIndex({ bandSize });
  const groupOf = new Map<string, string[]>();
  const groups = new Set<string[]>();
  for (const { path, text } of texts) {
    const hash = new Minhash({ numPerm: permutations });
    for (const shingle of shinglesOf(text)) hash.update(shingle);
    index.insert(path, hash);
    const group = [path];
    for (const other of index.query(hash)) {
      const found = groupOf.get(other);
      if (!found || found === group) continue;
      groups.delete(found);
      for (const member of found) {
        groupOf.set(member, group);
        group.push(member);
      }
    }
    groupOf.set(path, group);
    groups.add(group);
  }
  return [...groups];
}
