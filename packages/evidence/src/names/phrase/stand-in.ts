import type { Party } from '../../proposal.ts';
import { writings } from '../lexicon/offices.ts';
import { auxiliaries, speechVerbs } from '../lexicon/ordinary.ts';
import { indexFrom } from '../order.ts';
import { pastAside } from '../read/aside.ts';
import type { BodyReference, OfficeReference, PersonReference } from '../read/reference.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';
import { isPerson } from '../who/pronoun.ts';
import type { Context } from './context.ts';
import { familyParty, namedEnding } from './named.ts';

/** Whom a pronoun at a token refers to; null when the text does not tell; undefined when it is no pronoun. */
export function resolvePronoun(context: Context, at: number): Party | null | undefined {
  const { pronouns } = context.world.references;
  const index = indexFrom(pronouns, at, (it) => it.from);
  const pronoun = pronouns[index];
  if (/^who(?:m|se)?$/.test(context.world.references.tokens[at]?.key ?? ''))
    return resolveAntecedent(context, at);
  if (pronoun?.from !== at) return undefined;
  const referent = context.world.pronouns.get(pronoun);
  if (referent)
    return isPerson(referent) ? context.world.party(referent) : context.resolve(wholePost(context, referent));
  if (/^(?:i|me|my|mine)$/.test(pronoun.key))
    return context.world.author ? context.world.party(context.world.author) : null;
  if (/^they|^the[im]/.test(pronoun.key)) return lastGroup(context, at);
  if (/^its?$/.test(pronoun.key)) return lastThing(context, at);
  return null;
}

/** A post with what stands before it: "the trust’s", "a". */
function wholePost({ world: { references } }: Context, office: OfficeReference): Run {
  const { tokens, bodies } = references;
  const before = tokens[office.from - 1];
  if (before && /^[’']s?$/.test(before.text)) {
    const owner = bodies[indexFrom(bodies, office.from - 1, (it) => it.from) - 1];
    return owner?.to === office.from - 1 ? { from: owner.from, to: office.to } : office;
  }
  return office.isIndefinite ? { from: office.from - 1, to: office.to } : office;
}

// "…, a builder, who said": the name just before, if there is one.
function resolveAntecedent(context: Context, at: number): Party | null {
  const { tokens } = context.world.references;
  return namedEnding(context, tokens[at - 1]?.key === ',' ? at - 1 : at);
}

// A group or body stands behind "they" and "it" for a couple of paragraphs, no longer.
const nearby = 2;
const furthest = 40;

/** The organisation last spoken of, outside quotations. */
export function lastBody({ world }: Context, at: number): Party | null {
  const { bodies, tokens } = world.references;
  const last = indexFrom(bodies, at, (it) => it.from);
  const spoken = bodies
    .slice(Math.max(0, last - furthest), last)
    .findLast((mention) => !tokens[mention.from]?.quoted && world.bodyOf(mention) !== null);
  return spoken ? world.bodyOf(spoken) : null;
}

/** "It said": an organisation that was the subject of its clause, or the writing the sentence before began with. */
function lastThing(context: Context, at: number): Party | null {
  const { tokens } = context.world.references;
  const writing = openingWriting(tokens, at);
  const body = lastSubject(context, at);
  if (writing !== null && (!body || body.from < writing))
    return context.resolve({ from: writing, to: writing + 1 });
  return body && context.world.bodyOf(body);
}

/** Where the sentence before opens with a letter, report or the like. */
function openingWriting(tokens: readonly Token[], at: number): number | null {
  let opener = at - 1;
  while (opener > 0 && opener > at - furthest && !opensSentence(tokens[opener])) opener -= 1;
  const noun = tokens.slice(opener, opener + 5).findIndex((token) => writings.has(token.key));
  return noun >= 0 && opener + noun < at ? opener + noun : null;
}

// Words in quotation marks open too; a sentence opens with a capital.
function opensSentence(token: Token | undefined): boolean {
  return token?.opens === true && token.shape !== 'lower';
}

function lastSubject({ world }: Context, at: number): BodyReference | null {
  const { bodies, tokens } = world.references;
  const last = indexFrom(bodies, at, (it) => it.from);
  const subject = bodies
    .slice(Math.max(0, last - furthest), last)
    .findLast(
      (mention) =>
        isNear(tokens, mention.from, at) && isSubject(tokens, mention) && world.bodyOf(mention) !== null,
    );
  return subject ?? null;
}

function isNear(tokens: readonly Token[], from: number, at: number): boolean {
  return !tokens[from]?.quoted && (tokens[at]?.paragraph ?? 0) - (tokens[from]?.paragraph ?? 0) <= nearby;
}

function isSubject(tokens: readonly Token[], { from, to }: Run): boolean {
  const next = tokens[pastAside(tokens, to)]?.key ?? '';
  return (
    speechVerbs.has(next) ||
    auxiliaries.has(next) ||
    tokens[from]?.opens === true ||
    tokens[from - 1]?.opens === true
  );
}

/** "They said": the family, the two people or the organisation just spoken of. */
function lastGroup(context: Context, at: number): Party | null {
  const { families, people, tokens } = context.world.references;
  const family = families[indexFrom(families, at, (it) => it.from) - 1];
  const body = lastSubject(context, at);
  const last = indexFrom(people, at, (it) => it.from);
  const second = people
    .slice(Math.max(1, last - furthest), last)
    .findLast((mention) => tokens[mention.from - 1]?.key === 'and' && isAfterPerson(people, mention));
  const first = second && people[people.indexOf(second, Math.max(0, last - furthest)) - 1];
  const nearest = [family, body, first]
    .filter((it) => it !== undefined && it !== null)
    .filter((it) => isNear(tokens, it.from, at))
    .toSorted((a, b) => b.from - a.from)[0];
  if (!nearest) return null;
  if (nearest === first && second) return context.resolve({ from: first.from, to: second.to });
  return nearest.kind === 'family' ? familyParty(context, nearest, nearest) : context.resolve(nearest);
}

function isAfterPerson(people: readonly PersonReference[], mention: PersonReference): boolean {
  const before = people[indexFrom(people, mention.from, (it) => it.from) - 1];
  return before?.to === mention.from - 1;
}
