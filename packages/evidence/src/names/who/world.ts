import type { Party } from '../../proposal.ts';
import { genderedRoles, officeHeads, officeModifiers } from '../lexicon/offices.ts';
import { indexFrom } from '../order.ts';
import type { BodyReference, OfficeReference, PersonReference, PronounReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';
import { findAuthor } from './author.ts';
import type { Bodies, Body } from './body.ts';
import { bodyName, gatherBodies } from './body.ts';
import type { Holding } from './holder.ts';
import { findHoldings, officeWords } from './holder.ts';
import type { Kinship } from './kinship.ts';
import { findKinships } from './kinship.ts';
import type { People, Person } from './person.ts';
import { fullestName, gatherPeople } from './person.ts';
import { resolvePronouns } from './pronoun.ts';

/** Who is who in one text. */
export interface World {
  readonly text: string;
  readonly references: References;
  readonly people: People;
  readonly bodies: Bodies;
  readonly pronouns: ReadonlyMap<PronounReference, Person>;
  readonly kinships: readonly Kinship[];
  readonly author: Person | undefined;
  party(person: Person): Party;
  bodyOf(mention: BodyReference): Party | null;
  /** Who holds the post that a mention names, as far as the text tells. */
  holder(office: OfficeReference): Person | undefined;
}

/** Works out who is who from the mentions of a text. */
export function makeWorld(text: string, references: References): World {
  const people = gatherPeople(references.people);
  const bodies = gatherBodies(references);
  const holdings = findHoldings(references, people);
  for (const { office, person } of holdings) person.gender ??= genderOf(references, office);
  const pronouns = resolvePronouns(references, people);
  const kinships = findKinships(references);
  const author = findAuthor(text, references);
  const parties = new Map<Person, Party>();
  const names = new Map<Body, string>();
  const firstHolding = new Map<Person, Holding>();
  for (const holding of holdings) {
    const before = firstHolding.get(holding.person);
    if (!before || isBetter(holding, before)) firstHolding.set(holding.person, holding);
  }
  const party = (person: Person): Party => {
    const known = parties.get(person) ?? partyOf(text, person, firstHolding.get(person));
    parties.set(person, known);
    return known;
  };
  const bodyOf = (mention: BodyReference): Party | null => {
    const body = bodies.get(mention);
    if (!body) return null;
    const name = names.get(body) ?? bodyName(text, body);
    names.set(body, name);
    return { name, office: null };
  };
  const holder = makeHolder(references, holdings);
  return {
    text,
    references,
    people,
    bodies,
    pronouns,
    kinships,
    author: author && people.get(author),
    party,
    bodyOf,
    holder,
  };
}

function genderOf({ tokens }: References, office: OfficeReference) {
  return genderedRoles.get(tokens[office.head]?.key ?? '') ?? null;
}

function partyOf(text: string, person: Person, holding: Holding | undefined): Party {
  return { name: fullestName(text, person), office: holding ? officeWords(text, holding.office) : null };
}

// The first post given, unless a later mention of the same post says more of it.
function isBetter(later: Holding, earlier: Holding): boolean {
  const isFuller = later.office.to - later.office.from > earlier.office.to - earlier.office.from;
  return isFuller && later.office.start - earlier.office.start < 400;
}

function makeHolder(references: References, holdings: readonly Holding[]): World['holder'] {
  const { tokens } = references;
  const byOffice = new Map(holdings.map((holding) => [holding.office, holding.person]));
  const byHead = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const head = tokens[holding.office.head]?.key ?? '';
    byHead.set(head, [...(byHead.get(head) ?? []), holding]);
  }
  const keys = (office: OfficeReference) =>
    new Set(
      tokens
        .slice(office.from, office.to)
        .filter(isTelling)
        .map((token) => token.key),
    );
  return (office) => {
    const own = byOffice.get(office);
    if (own || office.isIndefinite) return own;
    const wanted = keys(office);
    const fitting = (byHead.get(tokens[office.head]?.key ?? '') ?? []).filter(({ office: held }) =>
      agree(wanted, keys(held)),
    );
    const before = fitting.filter(({ office: held }) => held.start < office.start);
    return (before.at(-1) ?? fitting[0])?.person;
  };
}

// With one of these a post is another post, and held by somebody else.
const distinguishing = ['vice', 'deputy', 'shadow', 'assistant'];

// An "embattled" minister is still the minister.
function isTelling({ shape, key }: Token): boolean {
  return shape !== 'lower' || officeModifiers.has(key) || officeHeads.has(key);
}

// "the commissioner" agrees with "Independent Prevent Commissioner"; "Health Secretary" does not with "Home Secretary".
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (distinguishing.some((key) => a.has(key) !== b.has(key))) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((key) => large.has(key) || key === 'the');
}

/** The mention by name that comes last before a position. */
export function lastPersonBefore({ people }: References, at: number): PersonReference | undefined {
  return people[indexFrom(people, at, (it) => it.start) - 1];
}
