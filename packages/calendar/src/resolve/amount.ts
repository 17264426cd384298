import { dueAfter } from '../count.ts';
import type { Nation } from '../due.ts';
import type { Amount } from '../expression/expression.ts';
import { isTabled } from '../holiday/holiday.ts';
import { bankHolidays } from '../holiday/table.ts';
import type { PlainDate } from '../plain-date.ts';
import { addDays, yearOf } from '../plain-date.ts';
import { dayInWords, inBoth, unitInWelsh, type Words } from '../words.ts';
import { holidaysPassed } from '../working-day.ts';

/** The end of a count, the rule it was made by, and its arithmetic in words. */
export interface Counted {
  readonly date: PlainDate;
  readonly rule: string;
  readonly why: Words;
}

// Beyond this nothing is a deadline, and the calendar's four-figure years would run out.
const farthest = 5000;

/** A day counted on from another (back, when `sign` is -1); undefined for amounts that no calendar day can end. */
export function countFrom(
  from: PlainDate,
  amounts: readonly Amount[],
  sign: 1 | -1,
  nation: Nation,
): Counted | undefined {
  let date = from;
  for (const { n, unit } of amounts) {
    const whole = wholeUnits(n, unit);
    if (whole === undefined || whole.n > farthest) return undefined;
    date = dueAfter(date, whole.n * sign, whole.unit, nation);
  }
  if (yearOf(date) > 9999) return undefined;
  const rule = ruleOf(amounts);
  const [amount, start, end] = [amountInWords(amounts), dayInWords(from), dayInWords(date)];
  const order = sign === 1 ? { en: 'after', cy: 'ar ôl' } : { en: 'before', cy: 'cyn' };
  const passed = rule === 'working-days' ? leftOut(from, date, nation) : { en: '', cy: '' };
  return {
    date,
    rule,
    why: {
      en: `${amount.en} ${order.en} ${start.en} is ${end.en}${passed.en}`,
      cy: `${amount.cy} ${order.cy} ${start.cy} yw ${end.cy}${passed.cy}`,
    },
  };
}

/** "one month and 14 days" as `1 month and 14 days`, `1 mis a 14 diwrnod`. */
export function amountInWords(amounts: readonly Amount[]): Words {
  return {
    en: amounts.map(({ n, unit }) => `${n} ${unit.replace('-', ' ')}${n === 1 ? '' : 's'}`).join(' and '),
    cy: amounts.map(({ n, unit }) => `${n} ${unitInWelsh(n, unit)}`).join(' a '),
  };
}

function ruleOf(amounts: readonly Amount[]): string {
  const unit = amounts[0]?.unit ?? 'day';
  if (unit === 'working-day') return 'working-days';
  if (unit === 'day' || unit === 'hour') return 'calendar-days';
  if (unit === 'week' || unit === 'fortnight') return 'weeks';
  return 'corresponding-date';
}

/** Half a year is six months, 48 hours two days; a part of a day rounds up to the day it ends in. */
function wholeUnits(n: number, unit: Amount['unit']) {
  if (unit === 'hour') return { n: Math.ceil(n / 24), unit: 'day' } as const;
  if (unit === 'minute' || unit === 'second' || unit === 'weekend') return undefined;
  if (Number.isInteger(n)) return { n, unit };
  if (unit === 'year') return { n: Math.round(n * 12), unit: 'month' } as const;
  if (unit === 'month') return { n: Math.round(n * 30), unit: 'day' } as const;
  if (unit === 'week') return { n: Math.ceil(n * 7), unit: 'day' } as const;
  return { n: Math.ceil(n), unit };
}

function leftOut(from: PlainDate, to: PlainDate, nation: Nation): Words {
  const [first, last] = from < to ? [from, to] : [addDays(to, -1), addDays(from, -1)];
  const days = holidaysPassed(first, last, nation).map(dayInWords);
  const projected = !isTabled(yearOf(to));
  return inBoth((language) => {
    const said = leaving[language];
    const holidays = days.length > 0 ? `${said.and}${days.map((day) => day[language]).join(', ')}` : '';
    const basis = `${nationNames[nation][language]}, ${bankHolidays.version}${projected ? said.projected : ''}`;
    return `${said.out}${holidays} (${basis})`;
  });
}

const leaving = {
  en: {
    out: ', leaving out weekends',
    and: ' and the holidays ',
    projected: ', holidays projected from the standing rules',
  },
  cy: {
    out: ', heb gyfrif penwythnosau',
    and: ' na’r gwyliau ',
    projected: ', gwyliau wedi’u rhagamcanu o’r rheolau parhaol',
  },
} as const;

const nationNames: Readonly<Record<Nation, Words>> = {
  'england-wales': { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  scotland: { en: 'Scotland', cy: 'yr Alban' },
  'northern-ireland': { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
};
