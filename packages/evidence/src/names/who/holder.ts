import { bodyNouns } from '../lexicon/bodies.ts';
import { writings } from '../lexicon/offices.ts';
import { indexFrom } from '../order.ts';
import type { OfficeReference, PersonReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';
import type { Holding } from './holding.ts';
import { findLeadSpeaker } from './lead.ts';
import type { People, Person } from './person.ts';
import { findByRunning } from './running.ts';

// Between "Ines Cole," and "medical director" may stand an age, "who is", "the trust’s".
const longestGap = 9;
const between =
  /^(?:,|\(|-|–|—|who|is|was|as|now|then|the|a|an|its|their|our|his|her|acting|being|’s|’|'s|became|appointed|been|has|newly|took|over)$/;

/** The posts that the text gives to people: by apposition, a copula, a signature, a writing both are said to own, or its work. */
export function findHoldings(references: References, people: People): readonly Holding[] {
  const stated = references.offices.flatMap((office) => {
    const mention = findNeighbour(references, office);
    const person = mention && people.get(mention);
    return person ? [{ office, person }] : [];
  });
  const held = new Set(stated.map(({ office }) => office));
  const rest = references.offices.filter((office) => !held.has(office));
  const written = findByWriting(references, people, { stated, rest });
  const run = findByRunning(references, people, { stated: [...stated, ...written], rest });
  return [...stated, ...written, ...run];
}

function findNeighbour(references: References, office: OfficeReference): PersonReference | undefined {
  return (
    findNext(references, office) ?? findPrevious(references, office) ?? findLeadSpeaker(references, office)
  );
}

/** "Home Secretary Ines Cole", "the Home Secretary, Ines Cole," */
function findNext({ tokens, people }: References, office: OfficeReference): PersonReference | undefined {
  const isComma = tokens[office.to]?.key === ',';
  const at = isComma ? office.to + 1 : office.to;
  const next = people[indexFrom(people, at, (it) => it.from)];
  if (next?.from !== at || !tokens[at]?.joined) return undefined;
  if (!isComma) return next;
  return closes(tokens[next.to]) && !isDescribed(tokens, next) ? next : undefined;
}

function closes(token: Token | undefined): boolean {
  return token === undefined || /^[,.;:)]$/.test(token.text) || token.shape === 'lower';
}

// "the Home Secretary, Ines Cole, the chair," is a list when a post of her own follows.
function isDescribed(tokens: readonly Token[], person: PersonReference): boolean {
  return tokens[person.to]?.key === ',' && tokens[person.to + 1]?.key === 'the';
}

/** "Ines Cole, 43, the trust’s medical director", "Ines Cole (Minister for Ports)", or a signature. */
function findPrevious({ tokens, people }: References, office: OfficeReference): PersonReference | undefined {
  const previous = people[indexFrom(people, office.from, (it) => it.from) - 1];
  if (!previous || office.from - previous.to > longestGap) return undefined;
  const gap = tokens.slice(previous.to, office.from);
  if (isSignature(tokens, previous, office)) return previous;
  if (gap.length === 0 || tokens[previous.to]?.paragraph !== tokens[office.from]?.paragraph) return undefined;
  const [first] = gap;
  if (!first || !/^(?:,|\(|-|–|—|who|is|was|became|as|took)$/.test(first.key)) return undefined;
  return gap.every(mayStandBetween) ? previous : undefined;
}

function mayStandBetween(token: Token): boolean {
  if (between.test(token.text.toLowerCase()) || token.shape === 'number') return true;
  return (
    token.shape === 'capital' ||
    token.shape === 'caps' ||
    bodyNouns.has(token.key) ||
    /^(?:of|for|and|family)$/.test(token.key)
  );
}

function isSignature(tokens: readonly Token[], person: PersonReference, office: OfficeReference): boolean {
  const [end, start] = [tokens[person.to - 1], tokens[office.from]];
  if (!end || !start || start.paragraph !== end.paragraph + 1 || office.from !== person.to) return false;
  const after = tokens[office.to];
  return after === undefined || after.paragraph !== start.paragraph || after.key === ',';
}

/** "the Home Secretary’s letter" and "Ms Cole’s letter" in one text: hers is the post, if neither has another. */
function findByWriting(
  references: References,
  people: People,
  { stated, rest }: { stated: readonly Holding[]; rest: readonly OfficeReference[] },
): Holding[] {
  const posted = new Set(stated.map(({ person }) => person));
  const authors = new Map<string, Person>();
  for (const mention of references.people) {
    const writing = ownedWriting(references.tokens, mention.to);
    const person = people.get(mention);
    if (writing && person && !posted.has(person) && !authors.has(writing)) authors.set(writing, person);
  }
  return rest.flatMap((office) => {
    const writing = ownedWriting(references.tokens, office.to) ?? sentWriting(references.tokens, office.from);
    const person = writing === null ? undefined : authors.get(writing);
    return person ? [{ office, person }] : [];
  });
}

function ownedWriting(tokens: readonly Token[], at: number): string | null {
  if (!/^[’']s$/.test(tokens[at]?.text ?? '')) return null;
  const noun = tokens.slice(at + 1, at + 4).find((token) => writings.has(token.key));
  return noun?.key ?? null;
}

/** "letter from the Home Secretary" */
function sentWriting(tokens: readonly Token[], at: number): string | null {
  const start = tokens[at - 1]?.key === 'the' ? at - 2 : at - 1;
  const noun = tokens[start - 1]?.key ?? '';
  return /^(?:from|by)$/.test(tokens[start]?.key ?? '') && writings.has(noun) ? noun : null;
}

/** The words of a post as printed, without what comes before it. */
export function officeWords(text: string, office: Pick<OfficeReference, 'start' | 'end'>): string {
  return text.slice(office.start, office.end).replace(/\s+/g, ' ');
}
