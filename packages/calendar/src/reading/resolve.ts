import type { Backward, Duration, Expression, Recurrence, Unit } from '../expression/expression.ts';
import { isDay, isVague } from '../expression/kind.ts';
import type { ResolvedDay, Setting } from '../resolve/basis.ts';
import { Basis } from '../resolve/basis.ts';
import { resolveDay } from '../resolve/day.ts';
import { amountsTimex } from '../resolve/duration.ts';
import type { ResolvedInstant } from '../resolve/instant.ts';
import { resolveInstant, resolveInstantRange } from '../resolve/instant.ts';
import { resolvePeriod } from '../resolve/period.ts';
import { clockOf, resolveTimeRange, timeTimex } from '../resolve/time.ts';
import { dayInWords, inBoth, type Words } from '../words.ts';
import { periodInWords } from './bound-in-words.ts';
import type { Resolved } from './deadline.ts';
import { resolveDeadline } from './deadline.ts';
import { sentence } from './reason.ts';

/** A basis to read one expression on. */
export function basisOf(setting: Setting, past: boolean): Basis {
  return new Basis(setting, { day: resolveDay, period: resolvePeriod }, past);
}

/** What an expression comes to against a setting; undefined when it names nothing the calendar or clock has. */
export function resolve(expression: Expression, basis: Basis): Resolved | undefined {
  const resolved = resolveKind(expression, basis);
  if (!resolved) return undefined;
  if (resolved.status === 'resolved' && isVague(expression)) return unfixed(resolved);
  if (!basis.lacksReference) return resolved;
  const timex = resolved.timex?.includes('X') || resolved.anchor ? resolved.timex : null;
  return {
    ...resolved,
    timex,
    earliest: null,
    latest: null,
    status: 'needs-anchor',
    anchor: 'publication',
    reason: {
      en: 'It counts from the day the words were published, which is not known here.',
      cy: 'Mae’n cyfrif o ddyddiad cyhoeddi’r geiriau, ac nid yw’n hysbys yma.',
    },
  };
}

function unfixed({ timex }: Resolved): Resolved {
  const reason = { en: 'The words do not say how many.', cy: 'Nid yw’r geiriau’n dweud faint.' };
  return {
    timex,
    earliest: null,
    latest: null,
    status: 'open-ended',
    rule: 'open-ended',
    anchor: null,
    reason,
  };
}

function resolveKind(expression: Expression, basis: Basis): Resolved | undefined {
  if (isDay(expression)) return resolvedDay(basis.day(expression), basis);
  switch (expression.kind) {
    case 'time': {
      const clock = clockOf(expression);
      return plain({ timex: timeTimex(expression), from: clock, to: clock }, 'time-of-day', basis);
    }
    case 'time-range':
    case 'day-part':
    case 'bounded-time':
      return plain(resolveTimeRange(expression), 'time-of-day', basis);
    case 'day-time':
    case 'shifted-time':
    case 'end-of-day':
    case 'present':
      return plain(resolveInstant(expression, basis), 'date-and-time', basis);
    case 'day-time-range':
    case 'time-span':
    case 'instants':
      return plain(resolveInstantRange(expression, basis), 'date-and-time', basis);
    case 'that':
      return spokenOf(expression);
    case 'duration':
      return resolvedDuration(expression);
    case 'every':
    case 'every-weekday':
    case 'every-day-at':
    case 'every-timex':
      return recurring(expression);
    case 'every-from':
      return recurringFrom(expression, basis);
    case 'within':
    case 'bounded':
    case 'stated':
    case 'either':
    case 'waits':
      return resolveDeadline(expression, basis);
    default: {
      const period = basis.period(expression);
      if (!period) return undefined;
      const { start, end, timex, rule, why } = period;
      return settled(
        { timex, earliest: start, latest: end, rule },
        sentence(periodInWords(start, end, why), basis.setting.reference),
        basis,
      );
    }
  }
}

function resolvedDay(day: ResolvedDay | undefined, basis: Basis): Resolved | undefined {
  if (!day) return undefined;
  const { timex, date, rule, why } = day;
  if (date === null) {
    const reason = {
      en: 'The calendar has no such day.',
      cy: 'Nid oes diwrnod o’r fath yn y calendr.',
    };
    return { timex, earliest: null, latest: null, status: 'none', rule: 'no-such-day', anchor: null, reason };
  }
  const named = dayInWords(date);
  const says = why.en.includes(named.en) ? why : inBoth((language) => `${named[language]}, ${why[language]}`);
  return settled(
    { timex, earliest: date, latest: date, rule },
    sentence(says, basis.setting.reference),
    basis,
  );
}

function settled(
  window: Pick<Resolved, 'timex' | 'earliest' | 'latest' | 'rule'>,
  reason: Words,
  basis: Basis,
): Resolved {
  return { ...window, status: 'resolved', anchor: basis.askedReference ? 'publication' : null, reason };
}

const asWritten: Words = { en: 'The time is as written.', cy: 'Mae’r amser fel y’i hysgrifennwyd.' };

function plain(instant: ResolvedInstant | undefined, rule: string, basis: Basis): Resolved | undefined {
  if (!instant) return undefined;
  const { timex, from, to } = instant;
  return settled({ timex, earliest: from, latest: to, rule }, asWritten, basis);
}

function resolvedDuration({ amounts }: Duration): Resolved {
  const reason = {
    en: 'It is a length of time, with nothing to count it from.',
    cy: 'Hyd o amser ydyw, heb ddim i’w gyfrif ohono.',
  };
  return {
    timex: amountsTimex(amounts),
    earliest: null,
    latest: null,
    status: 'none',
    rule: 'duration',
    anchor: null,
    reason,
  };
}

const openTimex: Readonly<Partial<Record<Unit, string>>> = {
  year: 'XXXX',
  month: 'XXXX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  day: 'XXXX-XX-XX',
};

function spokenOf({ unit }: Backward): Resolved | undefined {
  const timex = openTimex[unit];
  if (timex === undefined) return undefined;
  const reason = {
    en: 'It is one that the text spoke of before.',
    cy: 'Un y soniodd y testun amdano o’r blaen ydyw.',
  };
  return {
    timex,
    earliest: null,
    latest: null,
    status: 'none',
    rule: 'spoken-of-before',
    anchor: null,
    reason,
  };
}

function recurring(expression: Recurrence): Resolved {
  const rest = {
    earliest: null,
    latest: null,
    status: 'open-ended',
    rule: 'recurring',
    anchor: null,
  } as const;
  const reason = {
    en: 'It recurs, so no one day is the last.',
    cy: 'Mae’n digwydd dro ar ôl tro, felly nid oes un diwrnod sy’n olaf.',
  };
  return { timex: recurrenceTimex(expression), ...rest, reason };
}

function recurringFrom({ every, from }: Extract<Recurrence, { kind: 'every-from' }>, basis: Basis) {
  const earliest = isDay(from) ? basis.day(from)?.date : basis.period(from)?.start;
  if (!earliest) return undefined;
  return { ...recurring(every), earliest, anchor: basis.askedReference ? 'publication' : null };
}

function recurrenceTimex(expression: Recurrence): string {
  switch (expression.kind) {
    case 'every':
      return amountsTimex([expression.amount]);
    case 'every-timex':
      return expression.timex;
    case 'every-day-at':
      return atTimex(expression.time);
    case 'every-weekday':
      return `XXXX-WXX-${expression.weekday}${expression.time ? atTimex(expression.time) : ''}`;
    case 'every-from':
      return recurrenceTimex(expression.every);
  }
}

function atTimex(time: Extract<Recurrence, { kind: 'every-day-at' }>['time']): string {
  return time.kind === 'time' ? timeTimex(time) : resolveTimeRange(time).timex;
}
