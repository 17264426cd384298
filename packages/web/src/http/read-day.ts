import type { Filled } from './form.ts';

/** A day as it was filled in, in three parts, and what it came to. */
export type ReadDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: string }
  /** Something was filled in that is no day of any calendar. */
  | { readonly kind: 'no-day' };

export function partsOfDay(filled: Filled, name: string) {
  const part = (of: string) => filled.get(`${name}-${of}`);
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** Of `NAME-day`, `NAME-month` and `NAME-year`: `YYYY-MM-DD`. A year has four digits: nobody’s century is guessed. */
export function readDay(filled: Filled, name: string): ReadDay {
  const { day, month, year } = partsOfDay(filled, name);
  if (day === '' && month === '' && year === '') return { kind: 'empty' };
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return { kind: 'no-day' };
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${text}T00:00:00Z`);
  const isDay = !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(text);
  return isDay ? { kind: 'day', day: text } : { kind: 'no-day' };
}
