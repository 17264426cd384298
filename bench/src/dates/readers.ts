import type { Order } from '@candour/calendar';
import { addDays, findDates, parseDay } from '@candour/calendar';
import { Culture, recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { parse } from 'chrono-node';
import type { Found, Window } from './specification.ts';

/** A reader of one text against one moment. */
export type Reader = (text: string, reference: string) => readonly Found[];

/** Ours, with the number that comes first in a numeric date. */
export function candour(order: Order): Reader {
  return (text, reference) =>
    findDates(text, { reference, order }).map(({ start, end, timex, earliest, latest }) => ({
      start,
      end,
      timex,
      window: earliest === latest ? { from: earliest, to: latest } : { from: earliest, to: after(latest) },
    }));
}

// The specification leaves the last day out of a period; we keep it in.
function after(latest: string | null): string | null {
  const day = latest?.length === 10 ? parseDay(latest) : undefined;
  return day ? addDays(day, 1) : latest;
}

/** chrono-node, which has no TIMEX: its dates and times stand for themselves. */
export const chrono: Reader = (text, reference) =>
  parse(text, new Date(reference)).map((result) => {
    const from = written(result.start.date(), result.start.isCertain('hour'));
    const to = result.end ? written(result.end.date(), result.end.isCertain('hour')) : from;
    return { start: result.index, end: result.index + result.text.length, timex: null, window: { from, to } };
  });

/** Microsoft's own recogniser, in JavaScript. */
export const recognizers: Reader = (text, reference) =>
  recognizeDateTime(text, Culture.English, undefined, new Date(reference)).flatMap((result) => {
    const values = (result.resolution?.['values'] ?? []) as readonly Value[];
    const [first] = values;
    return [
      { start: result.start, end: result.end + 1, timex: first?.timex ?? null, window: windowOf(first) },
    ];
  });

interface Value {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

function windowOf(value: Value | undefined): Window | null {
  if (!value) return null;
  const point = value.value?.replace(' ', 'T') ?? null;
  return { from: value.start?.replace(' ', 'T') ?? point, to: value.end?.replace(' ', 'T') ?? point };
}

function written(date: Date, hasTime: boolean): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return hasTime ? `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}` : day;
}
