import { paragraphs } from './paragraph.ts';
import type { Span } from './span.ts';
import { trimmed } from './span.ts';

export { paragraphs } from './paragraph.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

// A full stop after one of these does not end a sentence, whatever the Unicode rules say.
const abbreviation =
  /(?:^|[\s(“‘"'])(?:Mr|Mrs|Ms|Dr|Prof|Sir|Rev|Revd|Hon|Rt|St|Lt|Col|Gen|Maj|Capt|Sgt|Insp|Supt|Det|Cllr|Gov|Sen|Rep|Jr|Sr|No|Nos|para|paras|pp?|vol|ch|sec|art|reg|cf|vs?|e\.g|i\.e|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.\s*$/;

// A bare item number ("3." or "(a).") opens the sentence that follows it.
const itemNumber = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]+)[.)]+\s*$/i;

// A closing quotation mark followed by a lower-case cue ("…?” he asked") belongs to the same sentence.
const runsOn = /^\s*[a-z]/;

// Raised note marks after a full stop close the sentence as a bracket would; Unicode's rules do not know them.
const noteMark = /(?<=[.?!…]["'”’)\]]{0,3})[⁰¹²³⁴-⁹]+/g;

/**
 * The sentences of a stretch of text, in order, without the white space around them. None runs over
 * the end of a paragraph; the line breaks inside a hard-wrapped paragraph count as spaces.
 */
export function sentences(text: string, within: Span): readonly Span[] {
  return paragraphs(text, within).flatMap((paragraph) => sentencesOf(text, paragraph));
}

function sentencesOf(text: string, paragraph: Span): readonly Span[] {
  const found: Span[] = [];
  const flat = text
    .slice(paragraph.start, paragraph.end)
    .replace(/[\n\r\f\u2028\u2029]/g, ' ')
    .replace(noteMark, (mark) => ')'.repeat(mark.length));
  let start = 0;
  for (const { index, segment } of segmenter.segment(flat)) {
    const end = index + segment.length;
    const isUnfinished = end < flat.length && runsOver(flat.slice(start, end), flat.slice(end, end + 2));
    if (isUnfinished) continue;
    found.push(trimmed(text, { start: paragraph.start + start, end: paragraph.start + end }));
    start = end;
  }
  return found;
}

function runsOver(piece: string, rest: string): boolean {
  return abbreviation.test(piece) || itemNumber.test(piece) || runsOn.test(rest);
}
