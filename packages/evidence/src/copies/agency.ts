import type { SegmentKind } from '../document.ts';
import { words } from '../span.ts';
import type { CopyText } from './words/prepared.ts';

/** What the agency is called in a story, and the spellings that stand for it. Short names first. */
const agencies: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ['PA', 'PA Media', 'Press Association'],
  ['Reuters', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['AP', 'Associated Press'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['ANSA'],
  ['AAP', 'Australian Associated Press'],
  ['CP', 'The Canadian Press', 'Canadian Press'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['Xinhua'],
  ['Kyodo', 'Kyodo News'],
  ['TASS'],
  ['Interfax'],
  ['Anadolu', 'Anadolu Agency'],
  ['SWNS', 'South West News Service'],
];

const canonical = new Map(
  agencies.flatMap((names) => names.map((spelling) => [spelling, names[0]] as const)),
);

const listed = [...canonical.keys()].toSorted((a, b) => b.length - a.length).join('|');
const capitalised = String.raw`[A-Z][\w&’'-]{0,30}(?: [A-Z][\w&’'-]{0,30}){0,3}`;
// An agency that is not in the table calls itself one: "Calder Press Agency", "Northern Newswire".
const selfNamed = String.raw`[A-Z][\w&’'-]{0,30}(?: [A-Z][\w&’'-]{0,30}){0,2} (?:News|Press|Wire|Photo) ?(?:Agency|Service|wire|Association)|[A-Z][\w&’'-]{0,30}(?: [A-Z][\w&’'-]{0,30}){0,2} (?:Newswire|Wire)`;
const name = `(?<name>${listed}|${selfNamed})`;
const end = String.raw`(?![\w/])`;

/**
 * The places where a story says whose it is. A name alone is not one: stories cite agencies as sources,
 * and a name in brackets after a caption credits a picture.
 */
const cues: readonly { readonly pattern: RegExp; readonly hint?: RegExp }[] = [
  // Spoken to or shown: agencies name themselves as the ears.
  cue(
    `\\b(?:told|tells|telling|spoke to|speaking to|seen by|shown to|shared with|interview with) (?:the )?${name}${end}`,
  ),
  // "the PA news agency"; here any name will do, for the words after it say what it is.
  cue(`\\b(?<name>${capitalised}) news agency\\b`, /news agency/),
  cue(
    `\\b${name} (?:understands|has learned|has seen|can reveal)\\b`,
    /understands|has learned|has seen|can reveal/,
  ),
  // A dateline: LONDON (Reuters) –
  cue(`^[A-Z][^\\n()]{0,60}\\(${name}\\) ?[-–—]`),
  // A sign-off or byline on a line of its own: "– AFP", "By Ann Lee, PA Political Editor".
  cue(`^[ \\t]*(?:[-–—] ?|By |Source: )${name}[ \\t]*$`),
  cue(`^By [A-Z][^\\n,]{1,60}, ${name}(?: [A-Z][^\\n]{0,40})?$`),
  cue(`\\b[Rr]eporting by ${name}${end}`),
  cue(`(?:©|\\([cC]\\)|Copyright)(?: ©)? ?(?:\\d{4},? )?(?:by )?(?:[Tt]he )?${name}${end}`),
];

/** A pattern that begins with any name is slow to try everywhere; its hint says whether to try at all. */
function cue(pattern: string, hint?: RegExp): { pattern: RegExp; hint?: RegExp } {
  const compiled = new RegExp(pattern, 'm');
  return hint ? { pattern: compiled, hint } : { pattern: compiled };
}

const searched: ReadonlySet<SegmentKind> = new Set(['headline', 'standfirst', 'story', 'boilerplate']);

/** The news agency a document names as the origin of its story; never one that only took a picture or is cited. */
export function findAgency({ text, segments }: CopyText): string | null {
  for (const segment of segments) {
    if (!searched.has(segment.kind)) continue;
    const own = words(text, segment);
    for (const { pattern, hint } of cues) {
      if (hint && !hint.test(own)) continue;
      const found = pattern.exec(own)?.groups?.['name'];
      if (found !== undefined) return canonical.get(found) ?? found;
    }
  }
  return null;
}
