import type { Gender } from '../lexicon/titles.ts';
import { titles } from '../lexicon/titles.ts';
import type { PersonName } from '../read/person.ts';
import { fits, givenNameGender, isFullName, isSameFullName } from '../read/person.ts';
import type { PersonReference } from '../read/reference.ts';
import { keyOf } from '../read/token.ts';

/** One human being, and every mention of them by name. */
export interface Person {
  readonly mentions: PersonReference[];
  /** The different forms their name takes. */
  readonly forms: Map<string, PersonName>;
  gender: Gender | null;
}

/** The people of a text, each mention by name with the person it means. */
export interface People {
  readonly all: readonly Person[];
  get(mention: PersonReference): Person | undefined;
}

/**
 * Puts the mentions by name together. Full names make the people; a surname, first name or peerage
 * means the one it fits or, of several in a family, the likeliest.
 */
export function gatherPeople(mentions: readonly PersonReference[]): People {
  const gathering = new Gathering();
  for (const mention of mentions) if (isFullName(mention.name)) gathering.addFull(mention);
  for (const mention of mentions) {
    if (isFullName(mention.name)) gathering.see(mention);
    else gathering.addShort(mention);
  }
  for (const person of gathering.people) person.mentions.sort((a, b) => a.start - b.start);
  return { all: gathering.people, get: (mention) => gathering.of.get(mention) };
}

class Gathering {
  readonly people: Person[] = [];
  readonly of = new Map<PersonReference, Person>();
  readonly #byKey = new Map<string, Person[]>();
  readonly #lastSeen = new Map<Person, number>();

  addFull(mention: PersonReference): void {
    const same = this.#candidates(mention).find((person) => isNamedLike(person, mention));
    this.#add(mention, same ?? this.#create(mention));
  }

  /** Takes note that a full name stands here, on the way through the text. */
  see(mention: PersonReference): void {
    const person = this.of.get(mention);
    if (person) this.#lastSeen.set(person, mention.start);
  }

  addShort(mention: PersonReference): void {
    const fitting = this.#candidates(mention).filter((person) => mayBe(mention, person));
    this.#add(mention, this.#choose(fitting, mention) ?? this.#create(mention));
    this.see(mention);
  }

  #candidates({ name }: PersonReference): readonly Person[] {
    return this.#byKey.get(name.keys.at(-1) ?? '') ?? [];
  }

  #create({ name }: PersonReference): Person {
    const person: Person = { mentions: [], forms: new Map(), gender: givenNameGender(name.keys[0] ?? '') };
    if (name.titles.length > 0 && !isFullName(name) && !name.isGiven) person.gender = null;
    this.people.push(person);
    for (const key of new Set(name.keys)) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), person]);
    return person;
  }

  #add(mention: PersonReference, person: Person): void {
    const { name } = mention;
    this.of.set(mention, person);
    person.mentions.push(mention);
    person.forms.set([...name.titles, ...name.keys].join(' '), name);
    person.gender = (name.titles.length > 0 ? name.gender : null) ?? person.gender ?? name.gender;
  }

  /**
   * Of those it fits: who was called so before; by a bare surname, who is named in full most often; else
   * who was last spoken of.
   */
  #choose(fitting: readonly Person[], { name }: PersonReference): Person | undefined {
    if (fitting.length < 2) return fitting[0];
    const alike = fitting.filter((person) => isTitledAlike(person, name));
    const pool = alike.length > 0 ? alike : fitting;
    const weight = (person: Person) => (name.titles.length === 0 ? person.mentions.length : 0);
    const last = (person: Person) => this.#lastSeen.get(person) ?? -1;
    return pool.toSorted((a, b) => weight(b) - weight(a) || last(b) - last(a))[0];
  }
}

function isNamedLike(person: Person, { name }: PersonReference): boolean {
  if (conflicts(person, name)) return false;
  return [...person.forms.values()].some((other) => isSameFullName(other.keys, name.keys));
}

function mayBe({ name }: PersonReference, person: Person): boolean {
  if (conflicts(person, name)) return false;
  return [...person.forms.values()].some((other) => fits(name, other) || fitsLoosely(name, other));
}

function conflicts(person: Person, name: PersonName): boolean {
  return person.gender !== null && name.gender !== null && person.gender !== name.gender;
}

// "Una" alone, or "Xi" for "Xi Jinping".
function fitsLoosely(short: PersonName, full: PersonName): boolean {
  return short.titles.length === 0 && short.keys.length === 1 && full.keys[0] === short.keys[0];
}

function isTitledAlike(person: Person, { titles: [title] }: PersonName): boolean {
  if (title === undefined) return false;
  return [...person.forms.values()].some((other) => keyOf(other.titles[0] ?? '') === keyOf(title));
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
