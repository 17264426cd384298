import type { Span } from '../../span.ts';
import { findBodies } from './bodies.ts';
import { findFamilies, findPronouns } from './group.ts';
import { findOffices } from './office.ts';
import { findPeople } from './people.ts';
import type {
  BodyReference,
  FamilyReference,
  OfficeReference,
  PersonReference,
  PronounReference,
} from './reference.ts';
import { findRuns } from './run.ts';
import type { Token } from './token.ts';
import { tokenise } from './token.ts';

/** Every mention in a text, by kind, each list in order. */
export interface References {
  readonly tokens: readonly Token[];
  readonly people: readonly PersonReference[];
  readonly offices: readonly OfficeReference[];
  readonly bodies: readonly BodyReference[];
  readonly families: readonly FamilyReference[];
  readonly pronouns: readonly PronounReference[];
}

/** Reads the mentions in stretches of a text, each by its own words and neighbours. */
export function findReferences(text: string, within: readonly Span[]): References {
  const tokens = tokenise(text, within);
  const runs = findRuns(tokens);
  const people = findPeople(tokens, runs);
  const owned = new Set(
    people.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const isPerson = (token: number) => owned.has(token);
  return {
    tokens,
    people,
    offices: findOffices(tokens, isPerson),
    bodies: findBodies(tokens, runs, isPerson),
    families: findFamilies(tokens, isPerson),
    pronouns: findPronouns(tokens),
  };
}
