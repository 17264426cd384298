import { parseDay, startOfDay } from '@candour/calendar';
import type { Filled, FormError } from '../../http/form.ts';
import { readDay } from '../../http/read-day.ts';
import { answerWords as words } from './answer-words.ts';

interface Bounds {
  readonly now: string;
  /** Nothing happened to a matter before it was opened. */
  readonly openedAt: string;
}

interface Moment {
  /** Undefined where it happened now. */
  readonly at?: string;
  readonly errors: readonly FormError[];
}

/**
 * When something happened, of the fields `happened-…` and `happened-time`: now, where they are empty. A day without a time
 * is noon of it, or as near to noon as the opening of the matter and the present allow.
 */
export function readMoment(filled: Filled, bounds: Bounds): Moment {
  const [read, time] = [readDay(filled, 'happened'), filled.find('happened-time')];
  if (read.kind === 'empty')
    return time === undefined ? { errors: [] } : wrong('happened-day', words.dayNeeded);
  const day = read.kind === 'day' ? parseDay(read.day) : undefined;
  if (day === undefined) return wrong('happened-day', words.noWhen);
  if (time === undefined) return { at: nearNoon(startOfDay(day), bounds), errors: [] };
  const [, hours, minutes] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined) return wrong('happened-time', words.noTime);
  return { at: onClocks(startOfDay(day), Number(hours), Number(minutes)), errors: [] };
}

const hourInLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** On the two days a year on which the clocks change, a time is not as many hours after midnight as it says. */
function onClocks(midnight: string, hours: number, minutes: number): string {
  const at = after(midnight, hours * 60 + minutes);
  return after(at, (hours - Number(hourInLondon.format(new Date(at)))) * 60);
}

function nearNoon(start: string, { now, openedAt }: Bounds): string {
  const [noon, end] = [after(start, 12 * 60), after(start, 24 * 60)];
  if (noon < openedAt && openedAt < end) return openedAt;
  return now >= start && now < noon ? now : noon;
}

function after(start: string, minutes: number): string {
  return new Date(Date.parse(start) + minutes * 60_000).toISOString();
}

function wrong(at: string, message: (typeof words)['noTime' | 'noWhen' | 'dayNeeded']): Moment {
  return { errors: [{ at, message }] };
}
