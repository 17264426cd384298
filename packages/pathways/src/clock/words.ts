import { dayInWords, getDay, unitInWelsh as unitAfter } from '@candour/calendar';
import type { Period } from '../definition/period.ts';
import type { Words } from '../definition/words.ts';

const units: Readonly<Record<Period['unit'], string>> = {
  'calendar-day': 'day',
  'working-day': 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** `56 days`, `56 diwrnod`. */
export function periodInWords({ amount, unit }: Pick<Period, 'amount' | 'unit'>): Words {
  return {
    en: `${amount} ${units[unit]}${amount === 1 ? '' : 's'}`,
    cy: `${amount} ${unitInWelsh({ amount, unit })}`,
  };
}

/** The noun that Welsh puts after a figure: `ddiwrnod gwaith` after 2. */
export function unitInWelsh({ amount, unit }: Pick<Period, 'amount' | 'unit'>): string {
  return unitAfter(amount, unit === 'calendar-day' ? 'day' : unit);
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

/** A version of the holidays by the day it is of, for a sentence: `of 22 November 2026`; as it is called where it has none. */
export function versionInWords(version: string): Words {
  const [on] = /\d{4}-\d{2}-\d{2}$/.exec(version) ?? [];
  if (on === undefined) return { en: version, cy: version };
  const { en, cy } = dayInWords(getDay(on));
  return { en: `of ${en}`, cy: `fel yr oedd ar ${cy}` };
}

/** `3 days, 2 days and 1 day`. */
export function listInWords(all: readonly Words[]): Words {
  return { en: joined(all, 'en', ' and '), cy: joined(all, 'cy', ' a ') };
}

function joined(all: readonly Words[], language: keyof Words, and: string): string {
  const texts = all.map((one) => one[language]);
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')}${and}${texts.at(-1)}`;
}
