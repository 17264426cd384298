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
