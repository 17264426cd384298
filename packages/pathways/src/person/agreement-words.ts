import type { Words } from '../definition/words.ts';
import type { BirthAgreement } from './agree-births.ts';
import type { NamePair } from './agree-names.ts';
import type { Agreement } from './agreement.ts';
import { traditions } from './spellings.ts';

/** One thing in which two descriptions agree or differ, in words. */
export interface Reason {
  readonly field: 'name' | 'born' | 'postcode' | 'school';
  readonly says: Words;
}

const births: Record<BirthAgreement, Words> = {
  same: { en: 'birth dates are the same', cy: 'mae’r dyddiadau geni yr un fath' },
  swapped: {
    en: 'birth dates have day and month the other way round',
    cy: 'mae diwrnod a mis y dyddiadau geni o chwith',
  },
  'one-digit': { en: 'birth dates differ by one digit', cy: 'mae un digid yn wahanol yn y dyddiadau geni' },
  neighbours: {
    en: 'birth dates have two neighbouring digits changed about',
    cy: 'mae dau ddigid cyfagos wedi’u cyfnewid yn y dyddiadau geni',
  },
  'year-by-one': {
    en: 'birth dates differ by one year exactly',
    cy: 'mae union flwyddyn rhwng y dyddiadau geni',
  },
  'year-only': {
    en: 'birth years are the same, and one date is 1 January, which is often written when only the year is known',
    cy: 'mae’r blynyddoedd geni yr un fath, ac un dyddiad yw 1 Ionawr, a ysgrifennir yn aml pan na wyddys ond y flwyddyn',
  },
  unknown: { en: 'a birth date is not known', cy: 'nid oes dyddiad geni hysbys ar un ohonynt' },
  different: { en: 'birth dates differ', cy: 'mae’r dyddiadau geni yn wahanol' },
};

/** The reasons of an agreement, names first: what agrees, what differs, and how. */
export function listReasons({ names, births: born, postcodes, schools }: Agreement): readonly Reason[] {
  const reasons: Reason[] = names.pairs.map((pair) => ({ field: 'name', says: sayPair(pair) }));
  if (names.reordered)
    reasons.push({
      field: 'name',
      says: { en: 'the names stand in another order', cy: 'mae’r enwau mewn trefn arall' },
    });
  if (names.further)
    reasons.push({
      field: 'name',
      says: {
        en: 'a name on one side has no partner on the other',
        cy: 'nid oes cymar i un enw ar yr ochr arall',
      },
    });
  reasons.push({ field: 'born', says: births[born] });
  if (postcodes === 'same')
    reasons.push({
      field: 'postcode',
      says: { en: 'postcodes are the same', cy: 'mae’r codau post yr un fath' },
    });
  if (postcodes === 'near')
    reasons.push({
      field: 'postcode',
      says: { en: 'postcodes are of the same district', cy: 'mae’r codau post yn yr un ardal' },
    });
  if (schools === 'same')
    reasons.push({ field: 'school', says: { en: 'schools are the same', cy: 'mae’r ysgolion yr un fath' } });
  return reasons;
}

function sayPair({ one, other, by, tradition }: NamePair): Words {
  const both = { en: `“${one}” and “${other}”`, cy: `“${one}” ${andBefore(other)} “${other}”` };
  const how = {
    ...pairWords,
    spelling: tradition === undefined ? pairWords.spelling : traditions[tradition],
  }[by];
  if (one === other && by === 'same')
    return { en: `“${one}” stands on both sides`, cy: `mae “${one}” ar y ddwy ochr` };
  return { en: `${both.en}: ${how.en}`, cy: `${both.cy}: ${how.cy}` };
}

const pairWords: Record<NamePair['by'], Words> = {
  same: { en: 'the same', cy: 'yr un fath' },
  spelling: { en: 'spellings of one name', cy: 'sillafiadau o un enw' },
  nickname: { en: 'a name and its short form', cy: 'enw a’i ffurf fer' },
  sound: { en: 'they sound alike', cy: 'maent yn swnio’n debyg' },
  letters: { en: 'they differ by a letter or two', cy: 'mae llythyren neu ddwy yn wahanol' },
  initial: { en: 'one is an initial of the other', cy: 'llythyren gyntaf y llall yw un' },
};

/** Welsh says “ac” before a vowel and “a” before anything else. */
function andBefore(name: string): 'a' | 'ac' {
  return /^[aeiou]/i.test(name.normalize('NFD')) ? 'ac' : 'a';
}
