import { inWords, type PlainDate } from '@candour/calendar';
import type { Period } from '../definition/period.ts';
import type { Words } from '../definition/words.ts';

const months = [
  ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
  ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
];

/** `28 April 2025`, `28 Ebrill 2025`. */
export function dayInWords(day: PlainDate): Words {
  const [year, month, date] = day.split('-').map(Number);
  return { en: inWords(day), cy: `${date} ${months[(month ?? 1) - 1]} ${year}` };
}

const units: Readonly<Record<Period['unit'], Words>> = {
  'calendar-day': { en: 'day', cy: 'diwrnod' },
  'working-day': { en: 'working day', cy: 'diwrnod gwaith' },
  week: { en: 'week', cy: 'wythnos' },
  month: { en: 'month', cy: 'mis' },
  year: { en: 'year', cy: 'blynedd' },
};

/** `56 days`, `56 diwrnod`: Welsh counts in the singular. */
export function periodInWords({ amount, unit }: Pick<Period, 'amount' | 'unit'>): Words {
  const { en, cy } = units[unit];
  return { en: `${amount} ${en}${amount === 1 ? '' : 's'}`, cy: `${amount} ${cy}` };
}

const calendars: Readonly<Record<NonNullable<Period['calendar']>, Words>> = {
  'england-wales': { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  scotland: { en: 'Scotland', cy: 'yr Alban' },
  'northern-ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
  'any-uk': { en: 'any part of the United Kingdom', cy: 'unrhyw ran o’r Deyrnas Unedig' },
};

/** Whose holidays were left out, for a sentence. */
export function calendarInWords(calendar: NonNullable<Period['calendar']>): Words {
  return calendars[calendar];
}

/** `3 days, 2 days and 1 day`. */
export function listInWords(all: readonly Words[]): Words {
  return { en: joined(all, 'en', ' and '), cy: joined(all, 'cy', ' a ') };
}

function joined(all: readonly Words[], language: keyof Words, and: string): string {
  const texts = all.map((one) => one[language]);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)}`;
}
