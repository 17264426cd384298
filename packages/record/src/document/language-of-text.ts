import { wordsOf } from '../proposal/desk/shingle.ts';
import { isWelsh } from '../search/words/is-welsh.ts';

/** As much as tells the language of the whole. */
const beginning = 4000;

/** In which of the two languages somebody reads a text aloud: Welsh, if its small words are; else English. */
export function languageOfText(text: string): 'en' | 'cy' {
  return isWelsh(wordsOf(text.slice(0, beginning))) ? 'cy' : 'en';
}
