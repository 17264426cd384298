/**
 * Welsh changes the first letter of a word after many others (“pwyllgor”, “y pwyllgor”, “i bwyllgor”, “fy mhwyllgor”,
 * “a phwyllgor”), and endings for number: so a word is known by what is left without a plural’s ending, and looked for
 * under each first letter that it may have in a text.
 */

/** What a word has in common with its plurals. The first letter is as it stands. */
export function welshStem(word: string): string {
  for (const [ending, instead] of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= (instead === '' ? 3 : 1)) {
      return word.slice(0, -ending.length) + instead;
    }
  }
  return word;
}

/** The stems that forms of this Welsh word may have in a text, its own first. */
export function welshStems(word: string): readonly string[] {
  const forms = radicalsOf(word).flatMap((radical) => [radical, ...mutationsOf(radical)]);
  return [...new Set([word, ...forms].map(welshStem))];
}

/** Each first letter, and what soft, nasal and aspirate mutation make of it. */
const mutations: readonly (readonly [radical: string, ...mutated: readonly string[]])[] = [
  ['p', 'b', 'mh', 'ph'],
  ['t', 'd', 'nh', 'th'],
  ['c', 'g', 'ngh', 'ch'],
  ['b', 'f', 'm'],
  ['d', 'dd', 'n'],
  ['g', '', 'ng'],
  ['m', 'f'],
  ['ll', 'l'],
  ['rh', 'r'],
];

function mutationsOf(radical: string): readonly string[] {
  const first = beginningOf(radical);
  const row = mutations.find(([letter]) => letter === first);
  return row === undefined ? [] : row.slice(1).map((letter) => letter + radical.slice(first.length));
}

/** The unmutated words that this may be a form of, itself among them. */
function radicalsOf(word: string): readonly string[] {
  const first = beginningOf(word);
  const undone = mutations
    .filter(([, ...mutated]) => mutated.includes(first))
    .map(([radical]) => radical + word.slice(first.length));
  // Soft mutation takes a g away whole: “goruchwylio”, “oruchwylio”.
  return [word, ...undone, ...(/^[aeiouwylr]$/.test(first) ? [`g${word}`] : [])];
}

function beginningOf(word: string): string {
  return /^(?:ngh|ng|mh|nh|ph|th|ch|dd|ll|rh|[a-z])/.exec(word)?.[0] ?? '';
}

/** Endings and what stands for them in the singular; the longest first, plurals that change within before all. */
const endings: readonly (readonly [ending: string, instead: string])[] = [
  ['ynghorau', 'yngor'],
  ['yrddau', 'wrdd'],
  ['hieni', 'hiant'],
  ['rieni', 'riant'],
  ['yrff', 'orff'],
  ['lant', 'lentyn'],
  ...['iadau', 'edigion', 'iad', 'ion', 'iau', 'oedd', 'au', 'ydd', 'on', 'od', 'io', 'i'].map(
    (ending) => [ending, ''] as const,
  ),
];
