import type { KnownName } from './known-name.ts';
import type { Person } from './person.ts';
import { type ReadPerson, readPerson } from './read-person.ts';

/** Earlier persons under the keys that any one slip leaves standing: each single name’s sound and rows, and the date of birth. */
export interface PersonIndex {
  readonly persons: readonly ReadPerson[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
}

/** Reads every earlier person once. A hundred thousand take about a second; searching them then takes milliseconds. */
export function indexPersons(earlier: readonly Person[]): PersonIndex {
  const known = new Map<string, KnownName>();
  const persons = earlier.map((person) => readPerson(person, known));
  const byKey = new Map<string, number[]>();
  for (const [at, person] of persons.entries())
    for (const key of keysOf(person)) {
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [at]);
      else found.push(at);
    }
  return { persons, byKey };
}

/** Where to look for whoever may be the same. A slip in one name leaves the others’ keys, and the date’s. */
export function listPossible(candidate: ReadPerson, index: PersonIndex): readonly ReadPerson[] {
  const places = new Set<number>();
  for (const key of keysOf(candidate)) for (const at of index.byKey.get(key) ?? []) places.add(at);
  return [...places].map((at) => index.persons[at]).filter((person) => person !== undefined);
}

function keysOf(person: ReadPerson): ReadonlySet<string> {
  const names = person.names.flat();
  return new Set([
    ...(person.born === undefined ? [] : [`born ${person.born}`]),
    ...names.flatMap((name) => [
      `name ${name.text}`,
      ...name.sounds.map((code) => `sound ${code}`),
      ...name.spellings.map((row) => `spelling ${row}`),
      ...name.nicknames.map((row) => `nickname ${row}`),
    ]),
  ]);
}
