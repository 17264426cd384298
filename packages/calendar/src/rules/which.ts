import { rule } from '../expression/meaning.ts';

/** "this", "next" and "last" before the name of a day or period. */
export const which = [
  rule('(this|current)', () => 0),
  rule('(next|coming|upcoming|following|forthcoming)', () => 1),
  rule('(this (coming|upcoming|next))', () => 1),
  rule('(last|past|previous|preceding|this past)', () => -1),
];
