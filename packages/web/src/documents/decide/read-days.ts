import { type Due, parseDay, startOfDay } from '@candour/calendar';
import type { Filled, FormError } from '../../http/form.ts';
import { readDay } from '../../http/read-day.ts';
import { fieldErrors, readByHand } from './words.ts';

/** What was read from a form, and what is wrong with it. */
export interface Read<T> {
  readonly value: T;
  readonly errors: readonly FormError[];
}

export function readOneDay(filled: Filled, name: string): Read<string | null> {
  const read = readDay(filled, name);
  if (read.kind === 'no-day') return { value: null, errors: [{ at: name, message: fieldErrors.noDay }] };
  return { value: read.kind === 'day' ? read.day : null, errors: [] };
}

/** A deadline as it was put right; undefined where the form says the same as the document. */
export function readDueFields(filled: Filled, read: Due): Read<Due | undefined> {
  if (!filled.has('dueWords')) return { value: undefined, errors: [] };
  const [earliest, latest] = [readOneDay(filled, 'earliest'), readOneDay(filled, 'latest')];
  const words = filled.find('dueWords') ?? null;
  const errors = [...earliest.errors, ...latest.errors];
  const window = { earliest: earliest.value, latest: latest.value };
  if (window.earliest !== null && window.latest !== null && window.earliest > window.latest)
    errors.push({ at: 'latest', message: fieldErrors.orderOfDays });
  const isSame =
    (words ?? '') === (read.words ?? '').trim() &&
    window.earliest === dayOf(read.earliest) &&
    window.latest === dayOf(read.latest);
  if (isSame) return { value: undefined, errors };
  const status = window.earliest === null && window.latest === null ? 'none' : 'resolved';
  const { en: reason, cy: reasonInWelsh } = readByHand;
  const value = { words, ...window, rule: 'by-hand', status, anchor: null, reason, reasonInWelsh } as const;
  return { value, errors };
}

function dayOf(at: string | null): string | null {
  return at === null ? null : at.slice(0, 10);
}

interface Late {
  readonly happenedAt?: string;
  readonly lateBecause?: string;
}

/** When it happened, where that was not today: from the first minute of the day. */
export function readLate(filled: Filled): Read<Late> {
  const { value: day, errors } = readOneDay(filled, 'happened');
  const parsed = day === null ? undefined : parseDay(day);
  const because = filled.find('lateBecause');
  return {
    value: {
      ...(parsed !== undefined && { happenedAt: startOfDay(parsed) }),
      ...(because !== undefined && { lateBecause: because }),
    },
    errors,
  };
}
