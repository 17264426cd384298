import type { PlainDate } from '../plain-date.ts';
import { getDay } from '../plain-date.ts';

/** Western Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  const month = String(Math.floor(count / 31)).padStart(2, '0');
  const day = String((count % 31) + 1).padStart(2, '0');
  return getDay(`${String(year).padStart(4, '0')}-${month}-${day}`);
}
