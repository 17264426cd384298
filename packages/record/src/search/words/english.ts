import stem from 'wink-porter2-stemmer';
import { irregular, ownRoots, relatedStems } from './english-families.ts';

/** The stemmer’s own patterns take quadratic time; and nobody inflects a longer word. */
const longest = 40;

/**
 * What the words of one English family have in common: “close”, “closing” and “closure” have one root. Porter’s
 * second stemmer takes inflections off; the tables join what it leaves apart (“referral” and “refer”), both spellings
 * of English, and keep apart what it runs together (“department” and “depart”).
 */
export function rootOf(word: string): string {
  if (word.length > longest || !/^[a-z]+$/.test(word)) return word;
  const own = ownRoots[singular(word)];
  if (own !== undefined) return own;
  const stemmed = stem(britishSpelling(irregular[word] ?? word));
  return relatedStems[stemmed] ?? endingsOf(stemmed);
}

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** “organize” as “organise”; the stemmer would make “organ” of one and not of the other. */
function britishSpelling(word: string): string {
  return word.replace(/(?<=^[a-z]{3,20}[iy])z(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/, 's');
}

function endingsOf(stemmed: string): string {
  for (const [ending, instead, before] of endings) {
    if (stemmed.endsWith(ending) && stemmed.length - ending.length >= before) {
      return stemmed.slice(0, -ending.length) + instead;
    }
  }
  return stemmed;
}

/** Endings of stems, what to put in their place, and how many letters must stand before them. */
const endings: readonly (readonly [ending: string, instead: string, before: number])[] = [
  ['rr', 'r', 4], // referral, refer
  ['if', 'ifi', 3], // ratification, ratify
  ['our', 'or', 3], // labour, labor
  ['clus', 'clud', 2], // conclusion, conclude
  ['script', 'scrib', 2], // description, describe
  ['traint', 'train', 2], // restraint, restrain
];
