import type { Period, Scheme } from '../../expression/expression.ts';
import type { PlainDate } from '../../plain-date.ts';
import { addDays, addMonths, findDay, yearOf } from '../../plain-date.ts';
import type { Words } from '../../words.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';
import { fullYear } from '../year.ts';

const starts: Readonly<Record<Scheme, readonly [month: number, day: number]>> = {
  financial: [4, 1],
  tax: [4, 6],
  academic: [9, 1],
};
const begins: Readonly<Record<Scheme, Words>> = {
  financial: {
    en: 'as financial years begin on 1 April',
    cy: 'gan fod blynyddoedd ariannol yn dechrau ar 1 Ebrill',
  },
  tax: { en: 'as tax years begin on 6 April', cy: 'gan fod blynyddoedd treth yn dechrau ar 6 Ebrill' },
  academic: {
    en: 'as academic years begin on 1 September',
    cy: 'gan fod blynyddoedd academaidd yn dechrau ar 1 Medi',
  },
};
const rules: Readonly<Record<Scheme, string>> = {
  financial: 'financial-year',
  tax: 'tax-year',
  academic: 'academic-year',
};

/** A financial, tax or academic year. "The next" one begins after publication. */
export function resolveSchemeYear(
  { scheme, from, which }: Extract<Period, { kind: 'scheme-year' }>,
  basis: Basis,
): ResolvedPeriod {
  const why = begins[scheme];
  if (from) {
    const days = yearFrom(scheme, fullYear(from));
    return { timex: timexOf(scheme, days.start), ...days, rule: rules[scheme], why };
  }
  const today = basis.today();
  const began = yearFrom(scheme, yearOf(today)).start <= today ? yearOf(today) : yearOf(today) - 1;
  const days = yearFrom(scheme, began + (which ?? 0));
  // A school year is named by the year it ends in when no year is written.
  const timex = scheme === 'academic' ? `SY${yearOf(days.end)}` : timexOf(scheme, days.start);
  return { timex, ...days, rule: rules[scheme], why };
}

function yearFrom(scheme: Scheme, year: number): { start: PlainDate; end: PlainDate } {
  const start = findDay(year, ...starts[scheme]);
  if (start === undefined) throw new Error(`There is no year ${year}.`);
  return { start, end: addDays(addMonths(start, 12), -1) };
}

function timexOf(scheme: Scheme, start: PlainDate): string {
  return `${scheme === 'academic' ? 'SY' : 'FY'}${yearOf(start)}`;
}
