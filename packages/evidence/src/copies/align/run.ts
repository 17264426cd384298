/** A run of words that two texts share: `length` words from word `a` of one and word `b` of the other. */
export interface Tile {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
