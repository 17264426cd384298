import type { PlainDate } from '../plain-date.ts';
import { inWords } from '../plain-date.ts';

/** A reason as one sentence that says on which day the words were published, where it speaks of that. */
export function sentence(why: string, published: PlainDate | null = null): string {
  const told = published === null ? why : withName(why, 'publication', published, 'publication');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`;
}

/** The arithmetic with its first day named: "28 days after receipt on 5 March 2025 is 2 April 2025". */
export function withName(why: string, name: string, date: PlainDate, said = inWords(date)): string {
  return why.replace(said, `${name.replaceAll('-', ' ')} on ${inWords(date)}`);
}

// Words that stand for something named elsewhere, or begin a clause: after "the" they would not be English.
const nameless =
  /^(?:it|they|them|this|that|these|those|which|what|when|where|he|she|we|you|him|her|his|my|each|both|all|such|every|one|either|\p{L}+ing)\b/u;

/** What a count starts from, as the subject of "whose date": "the hearing,", or "something". */
export function unknownInWords(name: string | null): string {
  const words = name?.replaceAll('-', ' ') ?? '';
  return words === '' || (nameless.test(words) && words !== 'hearing') ? 'something' : `the ${words},`;
}
