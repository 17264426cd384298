import { agreeBirths, type BirthAgreement } from './agree-births.ts';
import { agreeNames, isAtLeast, type NameAgreement, type PairNames } from './agree-names.ts';
import type { ReadPerson } from './read-person.ts';

/** Everything in which two descriptions agree or differ. Facts about what was written, never about a person. */
export interface Agreement {
  readonly names: NameAgreement;
  readonly births: BirthAgreement;
  readonly postcodes: PlaceAgreement;
  readonly schools: PlaceAgreement;
}
type PlaceAgreement = 'same' | 'near' | 'unknown' | 'different';

/** How much of what is written agrees: a grade of two texts, and in words, because it is not a measure of anyone. */
export type Grade = 'close' | 'partial' | 'slight';

const nearBirths: readonly BirthAgreement[] = [
  'swapped',
  'one-digit',
  'neighbours',
  'year-by-one',
  'year-only',
];

export function agreePersons(one: ReadPerson, other: ReadPerson, pairNames?: PairNames): Agreement {
  const births = agreeBirths(one.born, other.born);
  const names = one.names
    .flatMap((left) => other.names.map((right) => agreeNames(left, right, pairNames)))
    .reduce(nearer);
  return {
    names,
    births,
    postcodes: agreePostcodes(one.postcode, other.postcode),
    schools: agreeTexts(one.school, other.school),
  };
}

/** Whether the names need comparing at all: nothing is proposed on a name alone against another date of birth. */
export function isWorthComparing(one: ReadPerson, other: ReadPerson): boolean {
  if (one.postcode !== undefined && one.postcode === other.postcode) return true;
  if (one.school !== undefined && one.school === other.school) return true;
  return agreeBirths(one.born, other.born) !== 'different';
}

/** The grade of an agreement, or nothing when a person need not be asked. The first rule that holds decides. */
export function findGrade({ names, births, postcodes, schools }: Agreement): Grade | undefined {
  const isNear = nearBirths.includes(births);
  const isPlaced = postcodes === 'same' || schools === 'same';
  const soundAlike = names.extent === 'full' && isAtLeast(names.by, 'sound');
  const isFull = names.extent === 'full';
  const isInPart = names.extent === 'some' || names.extent === 'single';
  const rules: readonly (readonly [boolean, Grade])[] = [
    [isFull && births === 'same', 'close'],
    [soundAlike && isNear, 'close'],
    [isFull && isNear, 'partial'],
    [soundAlike && births === 'unknown', 'partial'],
    [isFull && isAtLeast(names.by, 'nickname') && isPlaced, 'partial'],
    [isInPart && births === 'same' && isPlaced, 'partial'],
    [isInPart && births === 'same', 'slight'],
    [isInPart && isNear && isPlaced, 'slight'],
    [isFull && isAtLeast(names.by, 'letters') && births === 'unknown', 'slight'],
    [(isFull || names.extent === 'single') && births === 'unknown' && isPlaced, 'slight'],
  ];
  return rules.find(([holds]) => holds)?.[1];
}

function nearer(one: NameAgreement, other: NameAgreement): NameAgreement {
  const extents = ['full', 'single', 'some', 'none'];
  const order = extents.indexOf(one.extent) - extents.indexOf(other.extent);
  if (order !== 0) return order < 0 ? one : other;
  return isAtLeast(one.by, other.by) ? one : other;
}

function agreePostcodes(one: string | undefined, other: string | undefined): PlaceAgreement {
  if (one === undefined || other === undefined) return 'unknown';
  if (one === other) return 'same';
  return one.slice(0, -3) === other.slice(0, -3) ? 'near' : 'different';
}

function agreeTexts(one: string | undefined, other: string | undefined): PlaceAgreement {
  if (one === undefined || other === undefined) return 'unknown';
  return one === other ? 'same' : 'different';
}
