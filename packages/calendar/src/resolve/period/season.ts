import type { Period, Season } from '../../expression/expression.ts';
import { monthOf, yearOf } from '../../plain-date.ts';
import { inBoth, type Words } from '../../words.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';
import { fullYear, yearTimex } from '../year.ts';
import { firstOf, monthsFrom } from './months.ts';

const firstMonths: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const lasts: Readonly<Record<Season, Words>> = {
  spring: { en: 'as spring is March to May', cy: 'gan mai Mawrth hyd Mai yw’r gwanwyn' },
  summer: { en: 'as summer is June to August', cy: 'gan mai Mehefin hyd Awst yw’r haf' },
  autumn: { en: 'as autumn is September to November', cy: 'gan mai Medi hyd Tachwedd yw’r hydref' },
  winter: { en: 'as winter is December to February', cy: 'gan mai Rhagfyr hyd Chwefror yw’r gaeaf' },
};
/** A season as TIMEX writes it. */
export const seasonCodes: Readonly<Record<Season, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  winter: 'WI',
};

/** A meteorological season: whole months, winter from December. The current one when publication is inside it. */
export function resolveSeason(
  { season, year, which }: Extract<Period, { kind: 'season' }>,
  basis: Basis,
): ResolvedPeriod {
  const first = firstMonths[season];
  const inYear = (of: number) => monthsFrom(firstOf(of, first), 3);
  const rule = 'meteorological-season';
  const code = seasonCodes[season];
  if (year)
    return {
      timex: `${yearTimex(year)}-${code}`,
      ...inYear(fullYear(year)),
      rule,
      why: inBoth((language) => `${lasts[season][language]}${named[language]}`),
    };
  const today = basis.today();
  // In January and February the winter that holds today began the year before.
  const began = season === 'winter' && monthOf(today) < 3 ? yearOf(today) - 1 : yearOf(today);
  const current = inYear(began);
  if (which !== null) {
    // "next spring" said before spring has come is this year's when that is still to come and a year is not named.
    const of = which === 1 && current.start > today ? began : began + which;
    return {
      timex: `${of}-${code}`,
      ...inYear(of),
      rule,
      why: ofYear(season, of),
    };
  }
  const over = current.end < today;
  const days = basis.past
    ? inYear(current.start > today ? began - 1 : began)
    : inYear(over ? began + 1 : began);
  return {
    timex: code,
    ...days,
    rule,
    why: ofYear(season, yearOf(days.start)),
  };
}

const named: Words = { en: ', of the year named', cy: ', y flwyddyn a enwir' };

function ofYear(season: Season, year: number): Words {
  const { en, cy } = lasts[season];
  return {
    en: `${en}; counted from publication it is that of ${year}`,
    cy: `${cy}; o’i gyfrif o’r dyddiad cyhoeddi, un ${year} ydyw`,
  };
}
