import type { Period } from '../../expression/expression.ts';
import type { PlainDate } from '../../plain-date.ts';
import { addDays, addMonths, daysBetween, later } from '../../plain-date.ts';
import { dayInWords, type Words } from '../../words.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';

/** "early", "mid", "late" and the rest of a period. */
export function partOf(
  { part, of }: Extract<Period, { kind: 'part' }>,
  basis: Basis,
): ResolvedPeriod | undefined {
  const whole = basis.period(of);
  if (!whole) return undefined;
  if (part === 'rest') return remainder(whole, basis.today());
  if (part === 'outset')
    return {
      ...whole,
      end: whole.start,
      rule: 'part-of-period',
      why: { en: 'the first day of the period', cy: 'diwrnod cyntaf y cyfnod' },
    };
  if (part === 'to-date')
    return { ...whole, end: basis.today(), rule: 'part-of-period', why: upToPublication };
  if (part === 'later') {
    const start = later(whole.start, addDays(basis.today(), 1));
    return start > whole.end ? undefined : { ...whole, start, rule: 'part-of-period', why: afterPublication };
  }
  return {
    ...whole,
    ...cut(whole, part),
    rule: 'part-of-period',
    why: partInWords(part, whole),
  };
}

export const afterPublication: Words = {
  en: 'from the day after publication',
  cy: 'o’r diwrnod ar ôl y dyddiad cyhoeddi',
};
export const upToPublication: Words = { en: 'up to publication', cy: 'hyd at y dyddiad cyhoeddi' };

const partNames = {
  start: { en: 'early', cy: 'gyntaf' },
  mid: { en: 'middle', cy: 'ganol' },
  end: { en: 'late', cy: 'olaf' },
} as const;

function partInWords(part: keyof typeof partNames, whole: ResolvedPeriod): Words {
  const [name, from, to] = [partNames[part], dayInWords(whole.start), dayInWords(whole.end)];
  return {
    en: `the ${name.en} part of ${from.en} to ${to.en}`,
    cy: `rhan ${name.cy} y cyfnod ${from.cy} hyd ${to.cy}`,
  };
}

/** Thirds: of months where the period is three or more, the first 15 days or from the 16th of a month, days of a week. */
function cut({ start, end }: ResolvedPeriod, part: 'start' | 'mid' | 'end') {
  const days = daysBetween(start, end) + 1;
  const months = Math.round(days / 30.4);
  if (months >= 3) {
    const third = Math.floor(months / 3);
    const from = { start: 0, mid: third, end: months - third }[part];
    const to = { start: third, mid: months - third, end: months }[part];
    return { start: addMonths(start, from), end: addDays(addMonths(start, to), -1) };
  }
  const [from, to] = days > 7 ? monthParts[part] : weekParts[part];
  return { start: addDays(start, from), end: to === null ? end : addDays(start, to) };
}

const monthParts = { start: [0, 14], mid: [9, 19], end: [15, null] } as const;
const weekParts = { start: [0, 2], mid: [1, 3], end: [3, null] } as const;

function remainder(whole: ResolvedPeriod, today: PlainDate): ResolvedPeriod | undefined {
  const start = later(whole.start, today);
  if (start > whole.end) return undefined;
  const timex = `(${start},${whole.end},P${daysBetween(start, whole.end)}D)`;
  return {
    timex,
    start,
    end: whole.end,
    rule: 'part-of-period',
    why: { en: 'from publication', cy: 'o’r dyddiad cyhoeddi' },
  };
}
