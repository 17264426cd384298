import type { Period } from '../../expression/expression.ts';
import { addDays, addMonths, mondayOf, monthOf, yearOf } from '../../plain-date.ts';
import { countFrom } from '../amount.ts';
import type { Basis, ResolvedPeriod } from '../basis.ts';
import { amountsTimex } from '../duration.ts';
import { firstOf, monthsFrom, spanned } from './months.ts';
import { afterPublication, upToPublication } from './part.ts';

type Of<Kind extends Period['kind']> = Extract<Period, { kind: Kind }>;

/** The first or last so many units of a period. */
export function resolveFirstUnits(
  { amount, last, of }: Of<'first-units'>,
  basis: Basis,
): ResolvedPeriod | undefined {
  const whole = basis.period(of);
  if (!whole) return undefined;
  const weekly = amount.unit === 'week';
  const start = weekly ? mondayOf(addDays(whole.start, 3)) : whole.start;
  const edge = last ? addDays(whole.end, 1) : start;
  const other = countFrom(edge, [amount], last ? -1 : 1, basis.setting.nation)?.date;
  if (other === undefined) return undefined;
  const days = last ? { start: other, end: whole.end } : { start, end: addDays(other, -1) };
  return spanned(days, amountsTimex([amount]), 'part-of-period', {
    en: 'counted within the period',
    cy: 'wedi’i gyfrif o fewn y cyfnod',
  });
}

/** "the next three weeks" begin tomorrow; "the past three" end yesterday. Quarters are whole ones of the calendar. */
export function resolveSpan({ amount, sign }: Of<'span'>, basis: Basis): ResolvedPeriod | undefined {
  const today = basis.today();
  const why = sign === 1 ? afterPublication : upToPublication;
  if (amount.unit === 'quarter' && Number.isInteger(amount.n)) {
    const current = firstOf(yearOf(today), Math.floor((monthOf(today) - 1) / 3) * 3 + 1);
    const start = sign === 1 ? addMonths(current, 3) : addMonths(current, amount.n * -3);
    return spanned(monthsFrom(start, amount.n * 3), `P${amount.n * 3}M`, 'calendar-quarter', why);
  }
  if (amount.unit === 'decade' && Number.isInteger(amount.n)) {
    const current = firstOf(Math.floor(yearOf(today) / 10) * 10, 1);
    const start = addMonths(current, sign === 1 ? 120 : amount.n * -120);
    return spanned(monthsFrom(start, amount.n * 120), `P${amount.n * 10}Y`, 'decade', {
      en: 'whole decades',
      cy: 'degawdau cyfan',
    });
  }
  const from = sign === 1 ? addDays(today, 1) : today;
  const counted = countFrom(
    amount.unit === 'working-day' ? today : from,
    [amount],
    sign,
    basis.setting.nation,
  );
  if (!counted) return undefined;
  const end = amount.unit === 'working-day' ? addDays(counted.date, 1) : counted.date;
  const days =
    sign === 1 ? { start: from, end: addDays(end, -1) } : { start: counted.date, end: addDays(from, -1) };
  return spanned(days, amountsTimex([amount]), counted.rule, why);
}

/** So many units from a day, that day included. */
export function resolveSpanFrom(
  { amounts, from }: Of<'span-from'>,
  basis: Basis,
): ResolvedPeriod | undefined {
  const start = basis.day(from)?.date;
  const counted = start && countFrom(start, amounts, 1, basis.setting.nation);
  if (!counted) return undefined;
  const days = { start, end: addDays(counted.date, -1) };
  return spanned(days, amountsTimex(amounts), counted.rule, {
    en: 'counted from the day named, that day included',
    cy: 'wedi’i gyfrif o’r diwrnod a enwir, gan gynnwys y diwrnod hwnnw',
  });
}
