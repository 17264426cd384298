import { paragraphs } from '../paragraph.ts';
import type { Span } from '../span.ts';
import { boilerplateLines, furnitureLines, furnitureSentences, menuWords } from './lexicon/furniture.ts';
import {
  age,
  ageThenPublisher,
  byline,
  caption,
  credit,
  dateLine,
  publisherThenAge,
} from './lexicon/line-form.ts';
import { folded } from './lexicon/phrases.ts';
import {
  commentHeadingForms,
  commentHeadings,
  faintCommentHeadings,
  faintRelatedHeadings,
  relatedHeadingStart,
  relatedHeadings,
  relatedLine,
} from './lexicon/sections.ts';

/** What a paragraph shows itself to be, whatever stands around it. `faint-` marks need company to count. */
export type Mark =
  | 'prose'
  | 'short'
  | 'furniture'
  | 'menu-word'
  | 'boilerplate'
  | 'caption'
  | 'byline'
  | 'date'
  | 'age'
  | 'related-heading'
  | 'faint-related-heading'
  | 'related-line'
  | 'comment-heading'
  | 'faint-comment-heading';

/** A paragraph of a text, with what it shows itself to be. */
export interface Unit extends Span {
  readonly text: string;
  readonly words: number;
  readonly mark: Mark;
}

// House sentences, captions and credits are never long; longer lines are prose without a closer look.
const longestLine = 320;

// A line this long is a sentence even where its full stop was lost.
const proseWords = 25;
const sentenceEnd = /[.?!…][)\]"'”’]*$|[.?!…,:;–—-]["'”’]?$/;

/** The paragraphs of a text as units. */
export function toUnits(text: string): readonly Unit[] {
  return paragraphs(text, { start: 0, end: text.length }).map(({ start, end }) => {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    return { start, end, text: words, words: countWords(words), mark: markOf(words) };
  });
}

function countWords(line: string): number {
  let words = 1;
  for (let at = line.indexOf(' '); at !== -1; at = line.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** What a line shows itself to be, white space collapsed. */
export function markOf(line: string): Mark {
  if (line.length <= longestLine) {
    const plain = folded(line);
    const mark = markOfWhole(plain) ?? markOfForm(line, plain);
    if (mark) return mark;
  }
  return isProse(line) ? 'prose' : 'short';
}

function markOfWhole(plain: string): Mark | undefined {
  if (commentHeadings.has(plain) || commentHeadingForms.test(plain)) return 'comment-heading';
  if (faintCommentHeadings.has(plain)) return 'faint-comment-heading';
  if (faintRelatedHeadings.has(plain)) return 'faint-related-heading';
  if (relatedHeadings.has(plain) || relatedHeadingStart.test(plain)) return 'related-heading';
  if (furnitureLines.has(plain)) return 'furniture';
  if (menuWords.has(plain)) return 'menu-word';
  if (age.test(plain)) return 'age';
  if (dateLine.test(plain)) return 'date';
  return undefined;
}

function markOfForm(line: string, plain: string): Mark | undefined {
  const start = line.toLowerCase().replace(/[‘’]/g, "'");
  if (relatedLine.test(start) && countWords(line) <= proseWords) return 'related-line';
  if (furnitureSentences.test(plain)) return 'furniture';
  if (boilerplateLines.test(start)) return 'boilerplate';
  if (ageWord.test(plain) && (publisherThenAge.test(line) || ageThenPublisher.test(line))) return 'age';
  if (byline.test(line) || credit.test(plain)) return 'byline';
  return caption.test(line) ? 'caption' : undefined;
}

// Asked first, as few lines have one and the forms that say where it stands cost more.
const ageWord = /\bago\b|\b(?:yesterday|today|just now)\b|\d ?[mhd]\b/;

function isProse(line: string): boolean {
  const words = countWords(line);
  return words >= proseWords || (words >= 5 && sentenceEnd.test(line));
}
