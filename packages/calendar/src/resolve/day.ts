import type { Day } from '../expression/expression.ts';
import { feastDay, feastTimex } from '../holiday/feast.ts';
import type { PlainDate } from '../plain-date.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  findDay,
  mondayOf,
  monthOf,
  nextWeekday,
  weekdayOf,
  yearOf,
} from '../plain-date.ts';
import type { Words } from '../words.ts';
import { addWorkingDays } from '../working-day.ts';
import { countFrom } from './amount.ts';
import type { Basis, ResolvedDay } from './basis.ts';
import { fullYear, yearTimex } from './year.ts';

/** The day an expression means. */
export function resolveDay(day: Day, basis: Basis): ResolvedDay | undefined {
  switch (day.kind) {
    case 'date':
      return resolveDate(day, basis);
    case 'numeric-date':
      return resolveNumeric(day, basis);
    case 'weekday':
      return resolveWeekday(day, basis);
    case 'relative-day':
      return given(addDays(basis.today(), day.days), 'relative-day', {
        en: 'counted from publication',
        cy: 'wedi’i gyfrif o’r dyddiad cyhoeddi',
      });
    case 'feast':
      return resolveFeast(day, basis);
    case 'counted-day': {
      const from = resolveDay(day.from, basis)?.date;
      const counted = from && countFrom(from, day.amounts, day.sign, basis.setting.nation);
      return counted ? given(counted.date, counted.rule, counted.why) : undefined;
    }
    case 'weekday-on-or-after': {
      const from = resolveDay(day.from, basis)?.date;
      return from
        ? given(nextWeekday(addDays(from, -1), day.weekday), 'weekday', {
            en: 'the first such day from then',
            cy: 'y diwrnod cyntaf o’r fath o hynny ymlaen',
          })
        : undefined;
    }
    case 'weekday-of-week': {
      const week = basis.period(day.week);
      return week?.start
        ? given(addDays(mondayOf(week.start), day.weekday - 1), 'weekday', {
            en: 'in that week',
            cy: 'yn yr wythnos honno',
          })
        : undefined;
    }
    case 'nth-weekday':
      return resolveNthWeekday(day, basis);
    case 'nth-day':
      return resolveNthDay(day, basis);
  }
}

function given(date: PlainDate, rule: string, why: Words): ResolvedDay {
  return { timex: date, date, rule, why };
}

type Of<Kind extends Day['kind']> = Extract<Day, { kind: Kind }>;

function resolveDate(day: Of<'date'>, basis: Basis): ResolvedDay | undefined {
  const { month, year } = day;
  if (month === null) return resolveDayOfMonth(day, basis);
  if (month < 1 || month > 12) return undefined;
  const monthAndDay = `${two(month)}-${two(day.day)}`;
  if (year === null) {
    const date = chooseYear(basis, day.which, (candidate) => findDay(candidate, month, day.day));
    return {
      timex: `XXXX-${monthAndDay}`,
      date: date ?? null,
      rule: 'date-without-year',
      why: whichYear(basis),
    };
  }
  const date = findDay(fullYear(year), month, day.day);
  return {
    timex: `${yearTimex(year)}-${monthAndDay}`,
    date: date ?? null,
    rule: 'calendar-date',
    why: { en: 'the date as written', cy: 'y dyddiad fel y’i hysgrifennwyd' },
  };
}

/** "the 18th", "Tuesday the 11th", "the 6th of next month". */
function resolveDayOfMonth(day: Of<'date'>, basis: Basis): ResolvedDay | undefined {
  const today = basis.today();
  const inMonth = (shift: number) => {
    const month = addMonths(`${today.slice(0, 7)}-01` as PlainDate, shift);
    return findDay(yearOf(month), monthOf(month), day.day);
  };
  if (day.which !== null) {
    const date = inMonth(day.which);
    return date && given(date, 'day-of-month', { en: 'in that month', cy: 'yn y mis hwnnw' });
  }
  const shifts = basis.past ? [0, -1, -2] : [0, 1, 2, 3];
  const fits = (date: PlainDate | undefined): date is PlainDate =>
    date !== undefined &&
    (basis.past ? date <= today : date > today || (day.weekday !== null && date === today));
  const candidates = shifts.map(inMonth).filter(fits);
  const date =
    candidates.find((one) => day.weekday === null || weekdayOf(one) === day.weekday) ?? candidates[0];
  if (date === undefined) return undefined;
  const rule = 'day-of-month';
  const why = {
    en: 'the next such day of a month after publication',
    cy: 'y diwrnod nesaf o’r fath mewn mis ar ôl y dyddiad cyhoeddi',
  };
  return day.weekday === null
    ? { timex: `XXXX-XX-${two(day.day)}`, date, rule, why }
    : given(date, rule, why);
}

function resolveNumeric(day: Of<'numeric-date'>, basis: Basis): ResolvedDay | undefined {
  const dayFirst = basis.setting.order === 'day-first';
  const { a, b, year } = day;
  const orders = dayFirst
    ? ([
        [a, b],
        [b, a],
      ] as const)
    : ([
        [b, a],
        [a, b],
      ] as const);
  for (const [dayNumber, month] of orders) {
    if (month < 1 || month > 12 || dayNumber < 1 || dayNumber > daysInMonth(2000, month)) continue;
    return resolveDate({ kind: 'date', year, month, day: dayNumber, weekday: null, which: null }, basis);
  }
  return undefined;
}

function resolveWeekday(day: Of<'weekday'>, basis: Basis): ResolvedDay {
  const today = basis.today();
  const { weekday, weeks, which } = day;
  if (which !== null) {
    const date = addDays(mondayOf(today), which * 7 + weekday - 1);
    return given(date, 'weekday-of-week', {
      en: 'counted in weeks from Monday to Sunday from publication',
      cy: 'wedi’i gyfrif mewn wythnosau o ddydd Llun i ddydd Sul o’r dyddiad cyhoeddi',
    });
  }
  const coming = nextWeekday(today, weekday);
  const last = addDays(nextWeekday(addDays(today, -1), weekday), -7);
  if (weeks < 0)
    return given(last, 'weekday', {
      en: 'the last such day before publication',
      cy: 'y diwrnod diwethaf o’r fath cyn y dyddiad cyhoeddi',
    });
  if (weeks > 0)
    return given(addDays(coming, weeks * 7), 'weekday-week', {
      en: `the next such day and ${weeks * 7} days more`,
      cy: `y diwrnod nesaf o’r fath a ${weeks * 7} diwrnod arall`,
    });
  const date = basis.past ? last : coming;
  return { timex: `XXXX-WXX-${weekday}`, date, rule: 'weekday', why: whichYear(basis) };
}

function resolveFeast({ feast, year, which }: Of<'feast'>, basis: Basis): ResolvedDay {
  const after = feastTimex(feast);
  const named = year ? fullYear(year) : which === null ? null : yearOf(basis.today()) + which;
  if (named !== null) {
    const date = feastDay(feast, named);
    return {
      timex: `${named}-${after ?? date.slice(5)}`,
      date,
      rule: 'feast',
      why: { en: 'the day it falls on that year', cy: 'y diwrnod y mae’n syrthio arno y flwyddyn honno' },
    };
  }
  const date = chooseYear(basis, null, (of) => feastDay(feast, of)) ?? null;
  return { timex: `XXXX-${after ?? date?.slice(5) ?? 'XX-XX'}`, date, rule: 'feast', why: whichYear(basis) };
}

function resolveNthWeekday(day: Of<'nth-weekday'>, basis: Basis): ResolvedDay | undefined {
  const of = basis.period(day.of);
  if (!of?.start || !of.end) return undefined;
  const last = addDays(nextWeekday(addDays(of.end, -7), day.weekday), 0);
  const date =
    day.nth < 0 ? last : addDays(nextWeekday(addDays(of.start, -1), day.weekday), (day.nth - 1) * 7);
  if (date > of.end) return undefined;
  const why = { en: 'counted within the period', cy: 'wedi’i gyfrif o fewn y cyfnod' };
  const open = day.of.kind === 'month' && day.of.year === null && day.of.which === null;
  const nth = Math.ceil(dayOf(date) / 7);
  const timex = open ? `${of.timex}-WXX-${day.weekday}-#${nth}` : date;
  return { timex, date, rule: 'weekday-of-period', why };
}

function resolveNthDay(day: Of<'nth-day'>, basis: Basis): ResolvedDay | undefined {
  const of = basis.period(day.of);
  if (!of?.start || !of.end) return undefined;
  const { nation } = basis.setting;
  const date = day.working
    ? addWorkingDays(addDays(day.nth < 0 ? of.end : of.start, day.nth < 0 ? 1 : -1), day.nth, nation)
    : addDays(day.nth < 0 ? of.end : of.start, day.nth < 0 ? day.nth + 1 : day.nth - 1);
  if (date > of.end || date < of.start) return undefined;
  const open = of.timex.startsWith('XXXX') && !day.working;
  return {
    timex: open ? `XXXX${date.slice(4)}` : date,
    date,
    rule: 'day-of-period',
    why: { en: 'counted within the period', cy: 'wedi’i gyfrif o fewn y cyfnod' },
  };
}

/** The year that puts a yearly day next after publication, or last before it of what has happened. */
function chooseYear(
  basis: Basis,
  which: number | null,
  at: (year: number) => PlainDate | undefined,
): PlainDate | undefined {
  const today = basis.today();
  const year = yearOf(today);
  const span = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  if (which === null && basis.past)
    return span.map((back) => at(year - back)).find((date) => date !== undefined && date <= today);
  return span.map((on) => at(year + on)).find((date) => date !== undefined && date > today);
}

function whichYear(basis: Basis): Words {
  return basis.past
    ? {
        en: 'the last such day, as it has happened',
        cy: 'y diwrnod diwethaf o’r fath, gan ei fod wedi digwydd',
      }
    : { en: 'the next such day after publication', cy: 'y diwrnod nesaf o’r fath ar ôl y dyddiad cyhoeddi' };
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
