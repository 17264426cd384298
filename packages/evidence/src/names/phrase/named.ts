import type { Party } from '../../proposal.ts';
import { indexFrom } from '../order.ts';
import type { FamilyReference, OfficeReference, PersonReference } from '../read/reference.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';
import type { Context } from './context.ts';
import { asPrinted } from './context.ts';
import { inside, stands, withoutArticle } from './noun-phrase.ts';

/** The people the phrase names outright, not as the owner or object of something else. */
export function resolvePeople(context: Context, run: Run): Party | null {
  const { tokens, people } = context.world.references;
  const named = standing(tokens, run, inside(people, run));
  const parties = named.flatMap((mention) => {
    const person = context.world.people.get(mention);
    return person ? [context.world.party(person)] : [];
  });
  const [first, ...rest] = parties;
  if (!first) return null;
  const joint = rest.length > 0 && isJoint(tokens, named);
  return joint ? { name: [...new Set(parties.map(({ name }) => name))].join(' and '), office: null } : first;
}

/** Those that the phrase is about: in "the families of A and B" neither, as "of" governs both. */
function standing(
  tokens: readonly Token[],
  run: Run,
  mentions: readonly PersonReference[],
): readonly PersonReference[] {
  const found: PersonReference[] = [];
  let isGoverned = false;
  for (const mention of mentions) {
    const isJoined = /^(?:and|&)$/.test(tokens[mention.from - 1]?.key ?? '');
    isGoverned = (isGoverned && isJoined) || !stands(tokens, run, mention);
    if (!isGoverned) found.push(mention);
  }
  return found;
}

function isJoint(tokens: readonly Token[], named: readonly PersonReference[]): boolean {
  return named.slice(1).every((mention) => ['and', ',', '&'].includes(tokens[mention.from - 1]?.key ?? ''));
}

/** Who holds the post that the phrase names; the post itself where the text does not tell. */
export function resolveOffice(context: Context, run: Run): Party | null {
  const { tokens, offices } = context.world.references;
  const office = inside(offices, run).find((it) => stands(tokens, run, it)) ?? cutBy(offices, run);
  if (!office) return null;
  const person = context.world.holder(office);
  if (person) return context.world.party(person);
  if (office.isIndefinite) return null;
  const words = context.world.text.slice(office.start, office.end).replace(/\s+/g, ' ');
  return { name: words, office: null };
}

// A phrase may stop short of all that a post is said to be of.
function cutBy(offices: readonly OfficeReference[], run: Run): OfficeReference | undefined {
  const first = offices[indexFrom(offices, run.from, (it) => it.from)];
  return first && first.from < run.to && first.head < run.to && first.to > run.to ? first : undefined;
}

/** The family that the phrase names or means. */
export function resolveFamily(context: Context, run: Run): Party | null {
  const { families } = context.world.references;
  const family = inside(families, run).at(0);
  return family ? familyParty(context, family, run) : null;
}

/** A family by the name the phrase or, failing that, the text gives it. */
export function familyParty({ world }: Context, family: FamilyReference, run: Run): Party | null {
  const isBare = run.to - withoutArticle(world.references.tokens, run.from) === 1;
  const isNamed = family.to - family.from > 1 || !isBare;
  return asPrinted(world, isNamed ? run : (world.namedFamily ?? run));
}

/** The organisation that the phrase names or means. */
export function resolveBody(context: Context, run: Run): Party | null {
  const { tokens, bodies } = context.world.references;
  const body = inside(bodies, run).find((it) => stands(tokens, run, it));
  return body ? (context.world.bodyOf(body) ?? null) : null;
}

/** Whom a mention that begins at a token refers to. */
export function namedAt(context: Context, from: number): Party | null {
  const { people, offices, bodies } = context.world.references;
  const person = people[indexFrom(people, from, (it) => it.from)];
  if (person && person.from === from) return context.resolve(person);
  const office = offices[indexFrom(offices, from, (it) => it.from)];
  if (office && office.from === from) return resolveOffice(context, office);
  const body = bodies[indexFrom(bodies, from, (it) => it.from)];
  return body && body.from === from ? resolveBody(context, body) : null;
}

/** Whom a mention that ends just before a token refers to. */
export function namedEnding(context: Context, to: number): Party | null {
  const { people, offices, bodies, pronouns } = context.world.references;
  for (const list of [people, offices, bodies, pronouns]) {
    const mention = list[indexFrom<Run>(list, to, (it) => it.from) - 1];
    if (mention && mention.to === to) return context.resolve(mention);
  }
  return null;
}
