import type { Party } from '../../proposal.ts';
import { genderedRoles, kin, spokespersonHeads } from '../lexicon/offices.ts';
import { speechVerbs } from '../lexicon/ordinary.ts';
import { pastAside } from '../read/aside.ts';
import type { BodyReference, FamilyReference, OfficeReference, PronounReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import { findAuthor } from './author.ts';
import type { Bodies, Body } from './body.ts';
import { bodyName, gatherBodies } from './body.ts';
import { findHoldings, officeWords } from './holder.ts';
import type { Holding } from './holding.ts';
import { gatherInitials } from './initials.ts';
import type { Kinship } from './kinship.ts';
import { findKinships } from './kinship.ts';
import type { People, Person } from './person.ts';
import { fullestName, gatherPeople } from './person.ts';
import { makeHolder } from './post.ts';
import type { Referent } from './pronoun.ts';
import { resolvePronouns } from './pronoun.ts';

/** Who is who in one text. */
export interface World {
  readonly text: string;
  readonly references: References;
  readonly people: People;
  readonly bodies: Bodies;
  readonly pronouns: ReadonlyMap<PronounReference, Referent>;
  /** The first family that goes by a name. */
  readonly namedFamily: FamilyReference | undefined;
  readonly kinships: readonly Kinship[];
  readonly author: Person | undefined;
  /** Whom initials standing by themselves mean. */
  readonly initials: ReadonlyMap<string, Person>;
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
  const holder = makeHolder(references, { people, holdings });
  const kinships = findKinships(references);
  for (const { relative, word } of kinships) {
    const person = people.get(relative);
    if (person) person.gender ??= kin.get(word) ?? null;
  }
  const unnamed = references.offices.filter((office) => speaksUnnamed(references, office) && !holder(office));
  const pronouns = resolvePronouns(references, people, unnamed);
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
  return {
    text,
    references,
    people,
    bodies,
    pronouns,
    namedFamily: references.families.find((it) => it.to - it.from > 1),
    kinships,
    author: author && people.get(author),
    initials: gatherInitials(references, people),
    party,
    bodyOf,
    holder,
  };
}

// "A nurse said", "a spokeswoman for the trust said": later pronouns may mean somebody never named.
function speaksUnnamed({ tokens }: References, office: OfficeReference): boolean {
  const isSpokesperson = spokespersonHeads.has(tokens[office.head]?.key ?? '');
  const verbs = [tokens[pastAside(tokens, office.to)], tokens[office.from - 1], tokens[office.from - 2]];
  const speaks = verbs.some((token) => speechVerbs.has(token?.key ?? ''));
  const article = tokens[office.from - 1];
  // "A ward manager rang her. She …": whoever opens a sentence is its subject.
  if (office.isIndefinite && article?.opens === true) return true;
  return speaks && (isSpokesperson || office.isIndefinite || article?.key === 'the');
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
