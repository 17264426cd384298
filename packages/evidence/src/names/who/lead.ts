import { speechVerbs } from '../lexicon/ordinary.ts';
import { indexFrom } from '../order.ts';
import type { OfficeReference, PersonReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';

// The opening paragraphs of a story, headline apart.
const leadParagraphs = 2;

/**
 * A story's lead has "…, their spokesman has said" and its next paragraph begins "Una Renn said": a speaker
 * introduced by post alone is the one then named for the first time, without a post of his own.
 */
export function findLeadSpeaker(
  { tokens, people }: References,
  office: OfficeReference,
): PersonReference | undefined {
  const place = tokens[office.head];
  if (!place || place.paragraph >= leadParagraphs || place.quoted || !isSpeaking(tokens, office.to))
    return undefined;
  const next = people
    .slice(indexFrom(people, office.to, (it) => it.from))
    .find((it) => !tokens[it.from]?.quoted);
  if (!next || next.name.keys.length < 2 || !isSpeaking(tokens, next.to)) return undefined;
  const [first, before] = [tokens[next.from], tokens[next.from - 1]];
  const opensNext = first?.paragraph === place.paragraph + 1 && before?.paragraph === place.paragraph;
  return opensNext && isFirstMention(people, next) ? next : undefined;
}

function isFirstMention(people: readonly PersonReference[], mention: PersonReference): boolean {
  const surname = mention.name.keys.at(-1);
  return people.slice(0, people.indexOf(mention)).every(({ name }) => name.keys.at(-1) !== surname);
}

function isSpeaking(tokens: readonly Token[], at: number): boolean {
  const verb = /^(?:has|have|had)$/.test(tokens[at]?.key ?? '') ? at + 1 : at;
  return speechVerbs.has(tokens[verb]?.key ?? '');
}
