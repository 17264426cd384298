import type { Gender } from '../lexicon/titles.ts';
import { titles } from '../lexicon/titles.ts';
import type { PersonName } from '../read/person.ts';
import { fits, isFullName, isSameFullName } from '../read/person.ts';
import type { PersonReference } from '../read/reference.ts';
import { keyOf } from '../read/token.ts';

/** One human being, and every mention of them by name. */
export interface Person {
  readonly mentions: PersonReference[];
  gender: Gender | null;
}

/** The people of a text, each mention by name with the person it means. */
export interface People {
  readonly all: readonly Person[];
  get(mention: PersonReference): Person | undefined;
}

/**
 * Puts the mentions by name together. Full names make the people; a surname, first name or peerage
 * means the one it fits or, of several in a family, the one last spoken of.
 */
export function gatherPeople(mentions: readonly PersonReference[]): People {
  const people: Person[] = [];
  const of = new Map<PersonReference, Person>();
  const byKey = new Map<string, Person[]>();
  const add = (mention: PersonReference, person: Person) => {
    of.set(mention, person);
    person.mentions.push(mention);
    person.gender ??= mention.name.gender;
  };
  const create = (mention: PersonReference) => {
    const person: Person = { mentions: [], gender: null };
    people.push(person);
    add(mention, person);
    for (const key of mention.name.keys) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  };
  for (const mention of mentions.filter(({ name }) => isFullName(name))) {
    const same = candidates(byKey, mention).find((person) => isNamedLike(person, mention));
    if (same) add(mention, same);
    else create(mention);
  }
  for (const mention of mentions.filter(({ name }) => !isFullName(name))) {
    const fitting = candidates(byKey, mention).filter((person) => mayBe(mention, person));
    const person = choose(fitting, mention);
    if (person) add(mention, person);
    else create(mention);
  }
  for (const person of people) person.mentions.sort((a, b) => a.start - b.start);
  return { all: people, get: (mention) => of.get(mention) };
}

function candidates(byKey: ReadonlyMap<string, Person[]>, { name }: PersonReference): readonly Person[] {
  return byKey.get((name.isGiven ? name.keys[0] : name.keys.at(-1)) ?? '') ?? [];
}

function isNamedLike(person: Person, mention: PersonReference): boolean {
  if (person.gender && mention.name.gender && person.gender !== mention.name.gender) return false;
  return person.mentions.some((other) => isSameFullName(other.name.keys, mention.name.keys));
}

function mayBe(mention: PersonReference, person: Person): boolean {
  const { name } = mention;
  if (person.gender && name.gender && person.gender !== name.gender) return false;
  return person.mentions.some((other) => fits(name, other.name) || fitsLoosely(name, other.name));
}

// "Xi" for "Xi Jinping", or an untitled first name the list does not hold.
function fitsLoosely(short: PersonName, full: PersonName): boolean {
  return short.titles.length === 0 && short.keys.length === 1 && full.keys[0] === short.keys[0];
}

/** Of those it fits: who was called so before, else who was last spoken of, else who comes first. */
function choose(fitting: readonly Person[], mention: PersonReference): Person | undefined {
  if (fitting.length < 2) return fitting[0];
  const alike = fitting.filter((person) =>
    person.mentions.some((other) => isTitledAlike(other.name, mention.name)),
  );
  const pool = alike.length > 0 ? alike : fitting;
  const last = (person: Person) => latestBefore(person.mentions, mention.start);
  return pool.toSorted((a, b) => last(b) - last(a))[0];
}

function isTitledAlike(a: PersonName, b: PersonName): boolean {
  return b.titles.length > 0 && a.titles.length > 0 && keyOf(a.titles[0] ?? '') === keyOf(b.titles[0] ?? '');
}

function latestBefore(mentions: readonly PersonReference[], at: number): number {
  const before = mentions.filter((mention) => mention.start < at);
  return Math.max(-1, ...before.map((mention) => mention.start));
}

/** The fullest name the text gives a person, without a mere Mr or Ms when more than the surname is known. */
export function fullestName(text: string, person: Person): string {
  const [best] = person.mentions.toSorted((a, b) => fullness(b.name) - fullness(a.name) || a.start - b.start);
  if (!best) return '';
  const printed = text.slice(best.start, best.end).replace(/\s+/g, ' ');
  return isFullName(best.name) ? withoutPlainTitle(printed) : printed;
}

function fullness({ keys, titles: lead }: PersonName): number {
  const words = keys.filter((key) => key.length > 1).length;
  const honours = lead.filter((title) => !titles.get(keyOf(title))?.plain).length;
  return words * 10 + (keys.length - words) * 4 + honours;
}

function withoutPlainTitle(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return titles.get(keyOf(first))?.plain ? rest.join(' ') : name;
}
