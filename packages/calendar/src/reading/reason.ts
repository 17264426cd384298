import type { PlainDate } from '../plain-date.ts';
import { dayInWords, inBoth, type Words } from '../words.ts';
import { anchorInWelsh } from './anchor.ts';

/** A reason as one sentence that says on which day the words were published, where it speaks of that. */
export function sentence(why: Words, published: PlainDate | null = null): Words {
  const told = published === null ? why : withPublication(why, published);
  return inBoth((language) => `${told[language].charAt(0).toUpperCase()}${told[language].slice(1)}.`);
}

function withPublication({ en, cy }: Words, published: PlainDate): Words {
  const day = dayInWords(published);
  return {
    en: en.replace('publication', `publication on ${day.en}`),
    cy: cy.replace('dyddiad cyhoeddi', `dyddiad cyhoeddi (${day.cy})`),
  };
}

/** The arithmetic with its first day named: "28 days after receipt on 5 March 2025 is 2 April 2025". */
export function withName({ en, cy }: Words, name: string, date: PlainDate): Words {
  const day = dayInWords(date);
  return {
    en: en.replace(day.en, `${name.replaceAll('-', ' ')} on ${day.en}`),
    cy: cy.replace(day.cy, `${day.cy} (${anchorInWelsh(name)})`),
  };
}

/** A reason to which something is to be added, without its full stop. */
export function continued(reason: Words, more: Words): Words {
  return inBoth((language) => `${reason[language].slice(0, -1)}; ${more[language]}.`);
}

// Words that stand for something named elsewhere, or begin a clause: after "the" they would not be English.
const nameless =
  /^(?:it|they|them|this|that|these|those|which|what|when|where|he|she|we|you|him|her|his|my|each|both|all|such|every|one|either|\p{L}+ing)\b/u;

/** What is counted from a day that nobody here knows, and what that day is, as far as it has a name. */
export function countedFromUnknown(amount: Words, name: string | null): Words {
  const words = name?.replaceAll('-', ' ') ?? '';
  const isNamed = name !== null && words !== '' && (!nameless.test(words) || words === 'hearing');
  return {
    en: `It counts ${amount.en} from ${isNamed ? `the ${words},` : 'something'} whose date is not known here.`,
    cy: `Mae’n cyfrif ${amount.cy} o ddyddiad nad yw’n hysbys yma${isNamed ? ` (${anchorInWelsh(name)})` : ''}.`,
  };
}
