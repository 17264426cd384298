import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { kin, mouthpieces, spokespersonHeads, writings } from '../lexicon/offices.ts';
import { ordinary, speechVerbs } from '../lexicon/ordinary.ts';
import { indexFrom } from '../order.ts';
import type { FamilyReference, OfficeReference, PersonReference } from '../read/reference.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';
import type { World } from './world.ts';

/** Whom a noun phrase refers to; null when the text does not tell. */
export function resolvePhrase(world: World, span: Span): Party | null {
  const { tokens } = world.references;
  const from = indexFrom(tokens, span.start, (token) => token.start);
  const to = indexFrom(tokens, span.end, (token) => token.start);
  const end = to > from + 1 && isGenitive(tokens[to - 1]) ? to - 1 : to;
  return to > from ? resolveRun(world, wholeNames(world, { from, to: end })) : null;
}

/** The phrase with any name whole of which it has only a part ("Ms" of "Ms Cole"). */
function wholeNames({ references: { people } }: World, run: Run): Run {
  const last = people[indexFrom(people, run.to, (it) => it.from) - 1];
  return last && last.to > run.to ? { from: run.from, to: last.to } : run;
}

function resolveRun(world: World, run: Run): Party | null {
  const bare = withoutArticle(world.references.tokens, run.from);
  if (run.to - bare === 1) {
    const pronoun = resolvePronoun(world, bare);
    if (pronoun !== undefined) return pronoun;
  }
  return (
    resolvePeople(world, run) ??
    resolveSpokesperson(world, run) ??
    resolveOwned(world, run) ??
    resolveOffice(world, run) ??
    resolveWriting(world, run) ??
    resolveFamily(world, run) ??
    resolveBody(world, run) ??
    asPrinted(world, run)
  );
}

/** Undefined when the token is no pronoun. */
function resolvePronoun(world: World, at: number): Party | null | undefined {
  const { pronouns } = world.references;
  const index = indexFrom(pronouns, at, (it) => it.from);
  const pronoun = pronouns[index];
  if (/^who(?:m|se)?$/.test(world.references.tokens[at]?.key ?? '')) return resolveAntecedent(world, at);
  if (pronoun?.from !== at) return undefined;
  const person = world.pronouns.get(pronoun);
  if (person) return world.party(person);
  if (/^(?:i|me|my|mine)$/.test(pronoun.key)) return world.author ? world.party(world.author) : null;
  if (/^they|^the[im]/.test(pronoun.key)) return lastGroup(world, at);
  if (/^its?$/.test(pronoun.key)) return lastBody(world, at);
  return null;
}

// "…, a builder, who said": the name just before, if there is one.
function resolveAntecedent(world: World, at: number): Party | null {
  const { tokens } = world.references;
  return namedEnding(world, tokens[at - 1]?.key === ',' ? at - 1 : at);
}

/** The people the phrase names outright, not as the owner or object of something else. */
function resolvePeople(world: World, run: Run): Party | null {
  const { tokens, people } = world.references;
  const named = inside(people, run).filter((mention) => stands(tokens, run, mention));
  const parties = named.flatMap((mention) => {
    const person = world.people.get(mention);
    return person ? [world.party(person)] : [];
  });
  const [first, ...rest] = parties;
  if (!first) return null;
  const joint = rest.length > 0 && isJoint(tokens, named);
  return joint ? { name: [...new Set(parties.map(({ name }) => name))].join(' and '), office: null } : first;
}

function isJoint(tokens: readonly Token[], named: readonly PersonReference[]): boolean {
  return named.slice(1).every((mention) => ['and', ',', '&'].includes(tokens[mention.from - 1]?.key ?? ''));
}

function stands(tokens: readonly Token[], run: Run, mention: Run): boolean {
  if (isGenitive(tokens[mention.to]) && mention.to < run.to) return false;
  if (mention.to < run.to && isNounAfter(tokens, mention.to)) return false;
  const before = mention.from > run.from ? tokens[mention.from - 1] : undefined;
  const earlier = before?.key === 'the' ? tokens[mention.from - 2] : before;
  return !/^(?:of|for|from|by|to|with|at|on|about|in)$/.test(earlier?.key ?? '') || !earlier?.joined;
}

// "the Calder campaign", "a Home Office official": the name only says which.
function isNounAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next?.joined || next.shape !== 'lower') return false;
  return !ordinary.has(next.key) && !speechVerbs.has(next.key) && !/(?:ing|ed)$/.test(next.key);
}

function isGenitive(token: Token | undefined): boolean {
  return /^[’']s?$/.test(token?.text ?? '');
}

/** "a spokeswoman for Harrowby Council", "their spokesman": the words are those of whoever is spoken for. */
function resolveSpokesperson(world: World, run: Run): Party | null {
  const { tokens } = world.references;
  const head = find(
    tokens,
    run,
    (token) => spokespersonHeads.has(token.key) || isMouthpiece(tokens, run, token),
  );
  if (head === null) return null;
  const office = tokens[head]?.text.toLowerCase() ?? null;
  const principal = resolvePrincipal(world, run, head);
  return principal && { name: principal.name, office };
}

// A lawyer speaks for somebody only where the phrase says for whom.
function isMouthpiece(tokens: readonly Token[], run: Run, token: Token): boolean {
  if (!mouthpieces.has(token.key)) return false;
  const at = indexFrom(tokens, token.start, (it) => it.start);
  const before = tokens[at - 1];
  const isOwned = at > run.from && (isGenitive(before) || /^(?:his|her|their|its)$/.test(before?.key ?? ''));
  return isOwned || (at + 1 < run.to && /^(?:for|of|acting|representing)$/.test(tokens[at + 1]?.key ?? ''));
}

function resolvePrincipal(world: World, run: Run, head: number): Party | null {
  const { tokens } = world.references;
  const after = find(tokens, { from: head + 1, to: run.to }, (token) =>
    /^(?:for|of|from|at|representing)$/.test(token.key),
  );
  if (after !== null && after <= head + 2) {
    return resolveRun(world, {
      from: withoutArticle(tokens, after + 1),
      to: endOfPhrase(tokens, after + 1, run.to),
    });
  }
  const owner = ownerEnd(tokens, run.from, head);
  if (owner !== null) return resolveRun(world, { from: run.from, to: owner });
  const before = { from: withoutArticle(tokens, run.from), to: head };
  const attached = resolveBody(world, before) ?? resolveFamily(world, before);
  return attached ?? lastBody(world, run.from);
}

function endOfPhrase(tokens: readonly Token[], from: number, to: number): number {
  return find(tokens, { from, to }, (token) => token.text === ',' || token.key === 'who') ?? to;
}

/** "her letter", "Ms Cole’s statement", "his mother", "Mr Amadi’s family": something or somebody of an owner’s. */
function resolveOwned(world: World, run: Run): Party | null {
  const { tokens } = world.references;
  const end = ownerEnd(tokens, run.from, run.to);
  if (end === null) return null;
  const noun = tokens.slice(end, run.to);
  const owner = resolveRun(world, { from: run.from, to: end });
  if (noun.some((token) => writings.has(token.key))) return owner ?? null;
  const relation = noun.find((token) => kin.has(token.key));
  if (relation) return resolveRelative(world, { run, word: relation.key, owner }) ?? asPrinted(world, run);
  return resolveOffice(world, { from: end, to: run.to }) ?? asPrinted(world, run);
}

/** "her husband": the relative whom the text introduced as hers, last before or else after. */
function resolveRelative(
  world: World,
  { run, word, owner }: { run: Run; word: string; owner: Party | null },
): Party | null {
  const fitting = world.kinships.filter((kinship) => {
    if (kinship.word !== word) return false;
    const stated = namedEnding(world, kinship.owner);
    return !stated || !owner || stated.name === owner.name;
  });
  const before = fitting.filter(({ relative }) => relative.from < run.from);
  const relative = (before.at(-1) ?? fitting[0])?.relative;
  const person = relative && world.people.get(relative);
  return person ? world.party(person) : null;
}

/** Where the owner's own words end, in "X’s …" or "her …". */
function ownerEnd(tokens: readonly Token[], from: number, to: number): number | null {
  if (/^(?:his|her|their|its|my|our)$/.test(tokens[from]?.key ?? '') && to > from) return from + 1;
  const genitive = find(tokens, { from, to }, isGenitive);
  return genitive === null || genitive === from ? null : genitive;
}

/** "the report": the words of whoever the text says wrote the last one spoken of. */
function resolveWriting(world: World, run: Run): Party | null {
  const { tokens } = world.references;
  const noun = find(tokens, run, (token) => writings.has(token.key));
  if (noun === null) return null;
  const by = find(tokens, { from: noun + 1, to: run.to }, (token) => /^(?:by|from|of)$/.test(token.key));
  if (by !== null) {
    const author = resolveRun(world, { from: by + 1, to: endOfPhrase(tokens, by + 1, run.to) });
    if (author) return author;
  }
  return namedEnding(world, noun) ?? findWriter(world, noun);
}

// The same noun is looked for this far back and, failing that, forward.
const nearby = 600;

function findWriter(world: World, noun: number): Party | null {
  const { tokens } = world.references;
  const key = tokens[noun]?.key;
  for (let step = 1; step <= nearby * 2; step += 1) {
    const at = step <= nearby ? noun - step : noun + step - nearby;
    if (tokens[at]?.key !== key) continue;
    const writer = writerAt(world, at);
    if (writer) return writer;
  }
  return null;
}

function writerAt(world: World, noun: number): Party | null {
  const { tokens } = world.references;
  const next = tokens[noun + 1];
  if (/^(?:by|from)$/.test(next?.key ?? '') && next?.joined) {
    return namedAt(world, withoutArticle(tokens, noun + 2));
  }
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    if (isGenitive(tokens[at])) return namedEnding(world, at);
    if (/^(?:his|her)$/.test(tokens[at]?.key ?? '')) return resolvePronoun(world, at) ?? null;
  }
  return null;
}

function namedAt(world: World, from: number): Party | null {
  const { people, offices, bodies } = world.references;
  const person = people[indexFrom(people, from, (it) => it.from)];
  if (person && person.from === from) return resolveRun(world, person);
  const office = offices[indexFrom(offices, from, (it) => it.from)];
  if (office && office.from === from) return resolveOffice(world, office);
  const body = bodies[indexFrom(bodies, from, (it) => it.from)];
  return body && body.from === from ? resolveBody(world, body) : null;
}

function namedEnding(world: World, to: number): Party | null {
  const { people, offices, bodies, pronouns } = world.references;
  for (const list of [people, offices, bodies, pronouns]) {
    const mention = list[indexFrom<Run>(list, to, (it) => it.from) - 1];
    if (mention && mention.to === to) return resolveRun(world, mention);
  }
  return null;
}

function resolveOffice(world: World, run: Run): Party | null {
  const { tokens, offices } = world.references;
  const office = inside(offices, run).find((it) => stands(tokens, run, it)) ?? cutBy(offices, run);
  if (!office) return null;
  const person = world.holder(office);
  if (person) return world.party(person);
  if (office.isIndefinite) return null;
  const words = world.text.slice(office.start, office.end).replace(/\s+/g, ' ');
  return { name: words, office: words };
}

// A phrase may stop short of all that a post is said to be of.
function cutBy(offices: readonly OfficeReference[], run: Run): OfficeReference | undefined {
  const first = offices[indexFrom(offices, run.from, (it) => it.from)];
  return first && first.head < run.to ? first : undefined;
}

function resolveFamily(world: World, run: Run): Party | null {
  const { families } = world.references;
  const family = inside(families, run).at(0);
  return family ? familyParty(world, family, run) : null;
}

function familyParty(world: World, family: FamilyReference, run: Run): Party {
  const named =
    family.to - family.from > 1 ? family : world.references.families.find((it) => it.to - it.from > 1);
  const isBare = run.to - withoutArticle(world.references.tokens, run.from) === 1;
  const span = family.to - family.from > 1 || !isBare || !named ? spanOf(world, run) : named;
  return { name: printed(world, span), office: null };
}

function resolveBody(world: World, run: Run): Party | null {
  const { tokens, bodies } = world.references;
  const body = inside(bodies, run).find((it) => stands(tokens, run, it));
  return body ? (world.bodyOf(body) ?? null) : null;
}

function lastBody(world: World, at: number): Party | null {
  const { bodies, tokens } = world.references;
  for (
    let index = indexFrom(bodies, at, (it) => it.from) - 1, steps = 0;
    index >= 0 && steps < 20;
    index -= 1, steps += 1
  ) {
    const mention = bodies[index];
    const party = mention && !tokens[mention.from]?.quoted ? world.bodyOf(mention) : null;
    if (party) return party;
  }
  return null;
}

function lastGroup(world: World, at: number): Party | null {
  const { families, bodies } = world.references;
  const family = families[indexFrom(families, at, (it) => it.from) - 1];
  const body = bodies[indexFrom(bodies, at, (it) => it.from) - 1];
  if (family && (!body || family.from > body.from)) return familyParty(world, family, family);
  return lastBody(world, at);
}

/** The phrase itself, where it describes somebody whom the text does not name. */
function asPrinted(world: World, run: Run): Party | null {
  const name = printed(world, spanOf(world, run));
  return name === '' ? null : { name, office: null };
}

function spanOf(world: World, run: Run): Span {
  const { tokens } = world.references;
  const from = tokens[run.from]?.key === 'the' && run.to - run.from > 1 ? run.from + 1 : run.from;
  return { start: tokens[from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}

function printed({ text }: World, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

function withoutArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|a|an)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
}

function inside<T extends Run>(items: readonly T[], run: Run): readonly T[] {
  const first = indexFrom(items, run.from, (it) => it.from);
  const found: T[] = [];
  for (let index = first; (items[index]?.from ?? run.to) < run.to; index += 1) {
    const item = items[index];
    if (item && item.to <= run.to) found.push(item);
  }
  return found;
}

function find(tokens: readonly Token[], run: Run, test: (token: Token) => boolean): number | null {
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return null;
}
