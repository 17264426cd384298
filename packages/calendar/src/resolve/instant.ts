import type { Amount, Instant, InstantRange, TimeOfDay } from '../expression/expression.ts';
import type { PlainDate } from '../plain-date.ts';
import { addDays } from '../plain-date.ts';
import { countFrom } from './amount.ts';
import type { Basis } from './basis.ts';
import { amountsTimex } from './duration.ts';
import { clockOf, lengthBetween, resolveTimeRange, secondsOf, timeTimex } from './time.ts';

/** A moment or stretch of moments: its TIMEX, and its ends as `YYYY-MM-DDThh:mm:ss`. */
export interface ResolvedInstant {
  readonly timex: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The moment an expression means. */
export function resolveInstant(instant: Instant, basis: Basis): ResolvedInstant | undefined {
  switch (instant.kind) {
    case 'day-time': {
      const day = basis.day(instant.day);
      return day?.date
        ? point(`${day.timex}${timeTimex(instant.time)}`, `${day.date}T${clockOf(instant.time)}`)
        : undefined;
    }
    case 'shifted-time': {
      const moment = shift(now(basis), instant.amounts, instant.sign, basis);
      return moment === undefined ? undefined : point(moment, moment);
    }
    case 'end-of-day': {
      const day = basis.day(instant.day);
      return day?.date ? point(`${day.timex}T23:59:59`, `${day.date}T23:59:59`) : undefined;
    }
    case 'present':
      return point(instant.which, now(basis));
  }
}

/** The stretch of moments an expression means. */
export function resolveInstantRange(range: InstantRange, basis: Basis): ResolvedInstant | undefined {
  switch (range.kind) {
    case 'day-time-range': {
      const day = basis.day(range.day);
      if (!day?.date) return undefined;
      const time = resolveTimeRange(range.range);
      const on = (clock: string | null) => (clock === null ? null : `${day.date}T${clock}`);
      const timex = time.timex.startsWith('(')
        ? time.timex.replace(/(^\(|,)T/g, `$1${day.timex}T`)
        : `${day.timex}${time.timex}`;
      return { timex, from: on(time.from), to: on(time.to) };
    }
    case 'time-span': {
      const other = shift(now(basis), range.amounts, range.sign, basis);
      if (other === undefined) return undefined;
      const [from, to] = range.sign === 1 ? [now(basis), other] : [other, now(basis)];
      const timex = `(${from},${to},${amountsTimex(range.amounts)})`;
      // "within 48 hours" of a publication whose hour nobody knows is a window of days.
      const isDays = secondsBetween(from, to) >= daySeconds;
      return isDays ? { timex, from: from.slice(0, 10), to: to.slice(0, 10) } : { timex, from, to };
    }
    case 'instants':
      return resolveBetween(range, basis);
  }
}

const daySeconds = 86_400;

function secondsBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 1000;
}

function resolveBetween(
  range: Extract<InstantRange, { kind: 'instants' }>,
  basis: Basis,
): ResolvedInstant | undefined {
  const from = resolveEnd(range.from, basis);
  const to = resolveEnd(range.to, basis);
  if (!from?.from || !to?.from) return undefined;
  if (to.from < from.from) return laterHalf(range, basis);
  const days = (Date.parse(to.from.slice(0, 10)) - Date.parse(from.from.slice(0, 10))) / 86_400_000;
  const length =
    days === 0
      ? lengthBetween(from.from.slice(11), to.from.slice(11))
      : hoursBetween(from.from, to.from, days);
  return { timex: `(${from.timex},${to.timex},${length})`, from: from.from, to: to.from };
}

/** An end before its start is meant after noon, when the words leave that open. */
function laterHalf(
  range: Extract<InstantRange, { kind: 'instants' }>,
  basis: Basis,
): ResolvedInstant | undefined {
  const { to } = range;
  if (to.kind !== 'time' || to.half !== null || to.hour > 11) return undefined;
  return resolveBetween({ ...range, to: { ...to, half: 'pm' } }, basis);
}

function hoursBetween(from: string, to: string, days: number): string {
  const seconds = days * 86_400 + secondsOf(to.slice(11)) - secondsOf(from.slice(11));
  return `PT${Math.floor(seconds / 3600)}H${seconds % 3600 ? `${Math.floor(seconds / 60) % 60}M` : ''}`;
}

function resolveEnd(end: Instant | TimeOfDay, basis: Basis): ResolvedInstant | undefined {
  return end.kind === 'time'
    ? resolveInstant({ kind: 'day-time', day: { kind: 'relative-day', days: 0 }, time: end }, basis)
    : resolveInstant(end, basis);
}

function point(timex: string, at: string): ResolvedInstant {
  return { timex, from: at, to: at };
}

function now(basis: Basis): string {
  return `${basis.today()}T${basis.setting.time}`;
}

const inSeconds: Readonly<Partial<Record<Amount['unit'], number>>> = { hour: 3600, minute: 60, second: 1 };

/** A moment counted on or back; amounts of a day or more go by the calendar, shorter ones by the clock. */
function shift(from: string, amounts: readonly Amount[], sign: 1 | -1, basis: Basis): string | undefined {
  let date = from.slice(0, 10) as PlainDate;
  let seconds = secondsOf(from.slice(11));
  for (const amount of amounts) {
    const perUnit = inSeconds[amount.unit];
    if (perUnit !== undefined) seconds += sign * Math.round(amount.n * perUnit);
    else {
      const counted = countFrom(date, [amount], sign, basis.setting.nation);
      if (!counted) return undefined;
      date = counted.date;
    }
  }
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const clock = [rest / 3600, (rest / 60) % 60, rest % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${addDays(date, days)}T${clock.join(':')}`;
}
