import { rule } from './meaning.ts';

/** "this", "next" and "last" before the name of a day or period. */
export const which = [
  rule('(this|the current|current|the same|same)', () => 0),
  rule('(the? next|the? coming|the? upcoming|the? following|the? forthcoming)', () => 1),
  rule('(this (coming|upcoming|next))', () => 1),
  rule('(the? last|the? past|the? previous|the? preceding|this past)', () => -1),
];
