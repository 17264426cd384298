import type { Span } from '../../span.ts';
import type { PersonName } from './person.ts';
import type { Run } from './run.ts';

/** A mention as first read, before it is known whom it refers to: its place among the tokens, and its parts. */
export type Reference =
  | PersonReference
  | OfficeReference
  | BodyReference
  | FamilyReference
  | PronounReference;

interface Placed extends Run, Span {}

export interface PersonReference extends Placed {
  readonly kind: 'person';
  readonly name: PersonName;
}

export interface OfficeReference extends Placed {
  readonly kind: 'office';
  /** The token of its last word ("executive" in "chief executive of the trust"). */
  readonly head: number;
  /** "a", "an", "another": some holder of such a post, not one already spoken of. */
  readonly isIndefinite: boolean;
}

export interface BodyReference extends Placed {
  readonly kind: 'body';
  /** A common noun ("the trust") that stands for a body named elsewhere. */
  readonly isNominal: boolean;
}

export interface FamilyReference extends Placed {
  readonly kind: 'family';
}

export interface PronounReference extends Placed {
  readonly kind: 'pronoun';
  readonly key: string;
}
