import type { Words } from '../definition/words.ts';

/** A letter rule between traditions of writing, with its reason. Applied in order before the sound code is taken. */
export interface Fold {
  readonly from: RegExp;
  readonly to: string;
  readonly because: Words;
}

const welsh: Words = { en: 'written the Welsh way', cy: 'wedi’i ysgrifennu yn y dull Cymraeg' };
const scripts: Words = {
  en: 'several Latin spellings of one letter of another script',
  cy: 'sawl sillafiad Lladin o un llythyren mewn gwyddor arall',
};
const ear: Words = { en: 'written as it is heard', cy: 'wedi’i ysgrifennu fel y’i clywir' };

/**
 * What the English sound code alone does not hear. Kept few: each rule that joins two names also joins
 * names that were never one, and a person must read every proposal.
 */
export const folds: readonly Fold[] = [
  { from: /dd/g, to: 'th', because: welsh },
  { from: /^ll/g, to: 'l', because: welsh },
  { from: /rh/g, to: 'r', because: welsh },
  { from: /si(?=[aou])/g, to: 'sh', because: welsh },
  { from: /kh|q/g, to: 'k', because: scripts },
  { from: /gh(?=[aeiou])/g, to: 'g', because: scripts },
  { from: /dh/g, to: 'd', because: scripts },
  { from: /bh/g, to: 'b', because: scripts },
  { from: /w(?=[aeiou])/g, to: 'v', because: scripts },
  { from: /^(?:dj|zh)/g, to: 'j', because: scripts },
  { from: /^ye?(?=[aeiou])/g, to: 'y', because: ear },
  { from: /ph/g, to: 'f', because: ear },
  { from: /ck/g, to: 'k', because: ear },
  { from: /([a-z])\1/g, to: '$1', because: ear },
];
