import type { Year } from '../expression/expression.ts';

// Two digits up to this many mean this century; the next few leave it open in TIMEX, as the Recognizers convention does.
const lastCertain = 29;
const lastOpen = 39;

/** The year meant: two digits below 40 are of this century. */
export function fullYear(year: Year): number {
  if ('full' in year) return year.full;
  return year.twoDigits <= lastOpen ? 2000 + year.twoDigits : 1900 + year.twoDigits;
}

/** The year as TIMEX writes it: `2016`, or `XX30` when the century could be either. */
export function yearTimex(year: Year): string {
  const open = 'twoDigits' in year && year.twoDigits > lastCertain && year.twoDigits <= lastOpen;
  return open ? `XX${year.twoDigits}` : String(fullYear(year)).padStart(4, '0');
}
