import type { Period } from '../../expression/expression.ts';
import { addDays, monthOf, yearOf } from '../../plain-date.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';
import { fullYear, yearTimex } from '../year.ts';
import { firstOf, monthsFrom } from './months.ts';

type Of<Kind extends Period['kind']> = Extract<Period, { kind: Kind }>;

/** January to December. */
export function wholeYear(year: number, timex = String(year)): ResolvedPeriod {
  return {
    timex,
    ...monthsFrom(firstOf(year, 1), 12),
    rule: 'year',
    why: { en: 'the whole of that year', cy: 'y flwyddyn honno ar ei hyd' },
  };
}

/** A month; one without a year is the next not yet over. */
export function resolveMonth({ month, year, which }: Of<'month'>, basis: Basis): ResolvedPeriod {
  const number = String(month).padStart(2, '0');
  const rule = 'month';
  if (year) {
    const days = monthsFrom(firstOf(fullYear(year), month), 1);
    return {
      timex: `${yearTimex(year)}-${number}`,
      ...days,
      rule,
      why: { en: 'the month as written', cy: 'y mis fel y’i hysgrifennwyd' },
    };
  }
  const today = basis.today();
  if (which !== null) {
    const days = monthsFrom(firstOf(yearOf(today) + which, month), 1);
    return {
      timex: days.start.slice(0, 7),
      ...days,
      rule,
      why: { en: 'that month of the year named', cy: 'y mis hwnnw o’r flwyddyn a enwir' },
    };
  }
  const passed = month - monthOf(today);
  const shift = basis.past ? (passed > 0 ? -1 : 0) : passed < 0 ? 1 : 0;
  const days = monthsFrom(firstOf(yearOf(today) + shift, month), 1);
  return {
    timex: `XXXX-${number}`,
    ...days,
    rule,
    why: {
      en: 'the next such month not yet over at publication',
      cy: 'y mis nesaf o’r fath nad oedd ar ben ar y dyddiad cyhoeddi',
    },
  };
}

/** Decades, centuries and the like. */
export function resolveYears({ from, count, open }: Of<'years'>): ResolvedPeriod {
  const days = monthsFrom(firstOf(from, 1), count * 12);
  const last = addDays(days.end, 1);
  const [a, b] = open ? [`XX${days.start.slice(2)}`, `XX${last.slice(2)}`] : [days.start, last];
  return {
    timex: `(${a},${b},P${count}Y)`,
    ...days,
    rule: 'years',
    why: { en: 'the years named', cy: 'y blynyddoedd a enwir' },
  };
}
