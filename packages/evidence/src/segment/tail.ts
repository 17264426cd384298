import { Subject } from './cohesion.ts';
import type { Unit } from './unit.ts';

// News stories end by saying who has not answered yet.
const closing =
  /\b(?:(?:been|was|were) (?:contacted|approached|asked) (?:for|to) (?:a )?(?:comment|response|statement)|declined to comment|did not (?:immediately )?respond to (?:a |requests? )?(?:request )?for comment)\b[^.]{0,40}\.?$/;

// Below this share of known subject words, prose speaks of something else than the story before it.
const mostForeignAffinity = 0.1;

// Fewer paragraphs than these do not show what a story is about.
const leastParagraphs = 3;

/** Whether a paragraph is one with which news stories end. */
export function isClosing({ text }: Unit): boolean {
  return closing.test(text);
}

/** Whether what prose there is among some units speaks of something else than a story's subject. */
export function speaksOfElse(subject: Subject, units: readonly Unit[]): boolean {
  const prose = units.filter(({ mark }) => mark === 'prose').map(({ text }) => text);
  return prose.length > 0 && subject.affinity(prose.join('\n')) < mostForeignAffinity;
}

// Below this many characters it may be the story's own last line of background.
const leastForeignTail = 240;

/** Whether another story was glued on below a story's usual last sentence, with no heading to say so. */
export function hasForeignTail(units: readonly Unit[]): boolean {
  const last = units.findIndex(isClosing);
  const story = units.slice(0, last + 1).filter(({ mark }) => mark === 'prose');
  if (story.length < leastParagraphs) return false;
  const subject = new Subject();
  subject.learn(story);
  const tail = units.slice(last + 1);
  const length = tail.reduce((sum, { text }) => sum + text.length, 0);
  return length >= leastForeignTail && speaksOfElse(subject, tail);
}

// Headings below which releases speak of their sender: who it is, whom to telephone. Notes to editors are
// not among them: they often give a recommendation its fullest wording.
const senderHeading =
  /^(?:(?:media|press) (?:contacts?|enquiries|office)|about (?:us|the (?:company|trust|charity|organisation|group|firm|council|association|society)))\W*$/i;
const namedSender = /^About \p{Lu}\S*(?: (?:and |of |the |for )*\p{Lu}\S*){0,5}\W*$/u;

// A heading higher up has a chapter below it, and what a body says of itself is short.
const leastBefore = 0.5;
const mostHouseUnits = 6;

/** Where the house text at the end of a release begins; the number of units if there is none. */
export function findHouseTail(units: readonly Unit[]): number {
  const from = Math.max(Math.ceil(units.length * leastBefore), units.length - mostHouseUnits);
  const start = units.findIndex(
    ({ text }, at) => at >= from && (senderHeading.test(text) || namedSender.test(text)),
  );
  return start === -1 ? units.length : start;
}
