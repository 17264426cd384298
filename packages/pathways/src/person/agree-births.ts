import type { PlainDate } from '@candour/calendar';

/** How two dates of birth agree. Unknown is not different. */
export type BirthAgreement =
  | 'same'
  | 'swapped'
  | 'one-digit'
  | 'neighbours'
  | 'year-by-one'
  | 'year-only'
  | 'unknown'
  | 'different';

/** Compares two days; `year-only` when one is 1 January, which hands write when they know the year alone. */
export function agreeBirths(one: PlainDate | undefined, other: PlainDate | undefined): BirthAgreement {
  if (one === undefined || other === undefined) return 'unknown';
  if (one === other) return 'same';
  // No slip above changes more than four digits; most pairs end here.
  if (countDiffering(one, other) > 4) return 'different';
  const [year, month, day] = one.split('-');
  const [otherYear, otherMonth, otherDay] = other.split('-');
  if (year === otherYear && month === otherDay && day === otherMonth) return 'swapped';
  if (Math.abs(Number(year) - Number(otherYear)) === 1 && month === otherMonth && day === otherDay)
    return 'year-by-one';
  const places = differingPlaces(one, other);
  if (places.length === 1) return 'one-digit';
  if (areChangedAbout(one, other, places)) return 'neighbours';
  if (year === otherYear && (one.endsWith('-01-01') || other.endsWith('-01-01'))) return 'year-only';
  return 'different';
}

function countDiffering(one: string, other: string): number {
  let differing = 0;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) differing++;
  return differing;
}

function differingPlaces(one: string, other: string): readonly number[] {
  return [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
}

function areChangedAbout(one: string, other: string, places: readonly number[]): boolean {
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second === undefined) return false;
  return second - first === 1 && one[first] === other[second] && one[second] === other[first];
}
