import type { Instant } from './entry.ts';

const form = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a text is an instant in the one form the log accepts, on a day that exists. */
export function isInstant(text: unknown): text is Instant {
  if (typeof text !== 'string' || !form.test(text)) return false;
  // Every month has 28 days: only the few days after them need the calendar.
  return text.slice(8, 10) <= '28' || new Date(text).toJSON() === text;
}
