import { type Definition, loadPathway, type PlacedProblem, type Proof, prove } from '@candour/pathways';

/** A pathway as somebody wrote it: what is wrong and where, or what was proved of it. */
export type CheckedPathway =
  | { readonly sound: false; readonly problems: readonly PlacedProblem[] }
  | { readonly sound: true; readonly definition: Definition; readonly proof: Proof };

/** Takes the processor for a second or two: see `apart/`. */
export function provePathway(text: string): CheckedPathway {
  const loading = loadPathway(text);
  if (!loading.ok) return { sound: false, problems: loading.problems };
  const { definition, place } = loading;
  const proof = prove(definition);
  return proof.proved
    ? { sound: true, definition, proof }
    : { sound: false, problems: proof.problems.map(place) };
}
