import type { Span } from './span.ts';
import { trimmed } from './span.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

// A full stop after one of these does not end a sentence, whatever the Unicode rules say.
const abbreviation =
  /(?:^|[\s(“‘"'])(?:Mr|Mrs|Ms|Dr|Prof|Sir|Rev|Revd|Hon|Rt|St|Lt|Col|Gen|Maj|Capt|Sgt|Insp|Supt|Det|Cllr|Gov|Sen|Rep|Jr|Sr|No|Nos|para|paras|pp?|vol|ch|sec|art|reg|cf|vs?|e\.g|i\.e|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.\s*$/;

// A bare item number ("3." or "(a).") opens the sentence that follows it.
const itemNumber = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxl]+)[.)]+\s*$/i;

// A closing quotation mark followed by a lower-case cue ("…?” he asked") belongs to the same sentence.
const runsOn = /^\s*[a-z]/;

/** The sentences of a stretch of text, in order, without the white space around them. */
export function sentences(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let start = within.start;
  for (const piece of segmenter.segment(text.slice(within.start, within.end))) {
    const end = within.start + piece.index + piece.segment.length;
    const candidate = text.slice(start, end);
    const rest = text.slice(end, within.end);
    const endsLine = /\n\s*$/.test(candidate);
    const unfinished =
      !endsLine && (abbreviation.test(candidate) || itemNumber.test(candidate) || runsOn.test(rest));
    if (unfinished && end < within.end) continue;
    const span = trimmed(text, { start, end });
    if (span.end > span.start) found.push(span);
    start = end;
  }
  const last = trimmed(text, { start, end: within.end });
  if (last.end > last.start) found.push(last);
  return found;
}

/** The paragraphs of a stretch of text: runs of characters between line breaks, without white space around them. */
export function paragraphs(text: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  const line = /[^\n]+/g;
  for (const match of text.slice(within.start, within.end).matchAll(line)) {
    const start = within.start + match.index;
    const span = trimmed(text, { start, end: start + match[0].length });
    if (span.end > span.start) found.push(span);
  }
  return found;
}
