declare module 'damerau-levenshtein' {
  /** Insertions, deletions, changed letters and neighbours changed about that lead from one text to the other. */
  export default function distance(one: string, other: string): { readonly steps: number };
}
