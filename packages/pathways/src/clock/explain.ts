import {
  dayInLondon,
  dayInWords,
  daysBetween,
  getDay,
  holidaysPassed,
  type PlainDate,
} from '@candour/calendar';
import type { Basis } from '../definition/clock.ts';
import type { Words } from '../definition/words.ts';
import type { Instant } from '../engine/entry.ts';
import type { Arming } from '../engine/matter.ts';
import { type By, dueBeforeExtension, findDue } from './due.ts';
import { calendarInWords, listInWords, periodInWords, versionInWords } from './words.ts';

/** A last day and the sentence that shows how it was reached. */
export interface Explained {
  /** What the definition's own period gives. */
  readonly statutory: PlainDate;
  /** What the document itself says, where it says. */
  readonly stated?: PlainDate;
  /** With every extension, where there is one. */
  readonly extended?: PlainDate;
  /** The one that counts; undefined while the clock stands still. */
  readonly due: PlainDate | undefined;
  /** Where the length comes from: what the source says, and where and when it was read. */
  readonly basis: Basis;
  readonly says: Words;
}

/**
 * The arithmetic of a due date in words: what was counted from which day; of working days, by whose holidays and which
 * version of them; what was given back or added, and how long is left.
 */
export function explainDue(arming: Arming, now: Instant, by: By): Explained {
  const statutory = dueBeforeExtension(arming, by);
  const due = findDue(arming, by);
  const stated = arming.stated === undefined ? undefined : getDay(arming.stated);
  const extended = arming.extensions.length > 0 ? due : undefined;
  const parts = [
    counted(arming, statutory, by),
    ...(stated !== undefined && stated !== statutory ? [disagreeing(stated, statutory)] : []),
    ...(extended === undefined ? [] : [extension(arming, extended)]),
    left(due, dayInLondon(now)),
  ];
  return {
    statutory,
    ...(stated !== undefined && { stated }),
    ...(extended !== undefined && { extended }),
    due,
    basis: arming.basis,
    says: { en: sentence(parts, 'en'), cy: sentence(parts, 'cy') },
  };
}

function sentence(parts: readonly Words[], language: keyof Words): string {
  return `${parts.map((part) => part[language]).join('; ')}.`;
}

function counted(arming: Arming, statutory: PlainDate, by: By): Words {
  const { runs, from, pauses } = arming;
  const day = dayInWords(statutory);
  if ('latest' in runs) return { en: `due ${day.en}`, cy: `i’w wneud erbyn ${day.cy}` };
  const period = periodInWords(runs);
  const start = dayInWords(getDay(from));
  const out = runs.unit === 'working-day' ? leftOut(arming, statutory, by) : { en: '', cy: '' };
  const back = givenBack(pauses);
  return {
    en: `${period.en} from ${start.en}${out.en}${back.en}: due ${day.en}`,
    cy: `${period.cy} o ${start.cy}${out.cy}${back.cy}: i’w wneud erbyn ${day.cy}`,
  };
}

function calendarOf(named: NonNullable<By['definition']['calendar']> | undefined, by: By): Words {
  const { en, cy } = calendarInWords(named ?? by.definition.calendar);
  const version = versionInWords(by.calendar.version);
  return { en: `${en} calendar ${version.en}`, cy: `calendr ${cy} ${version.cy}` };
}

/** Only working days rest on a calendar: every other period runs to its date whatever day that is. */
function leftOut({ runs, from }: Arming, statutory: PlainDate, by: By): Words {
  const named = 'unit' in runs ? runs.calendar : undefined;
  const whose = calendarOf(named, by);
  const rule = named ?? by.definition.calendar;
  const days = holidaysPassed(getDay(from), statutory, { rule, table: by.calendar }).map(dayInWords);
  if (days.length === 0)
    return { en: `, ${whose.en}, leaving out weekends`, cy: `, ${whose.cy}, heb gyfrif penwythnosau` };
  const list = listInWords(days);
  return {
    en: `, ${whose.en}, leaving out weekends and ${list.en}`,
    cy: `, ${whose.cy}, heb gyfrif penwythnosau na ${list.cy}`,
  };
}

function givenBack(pauses: Arming['pauses']): Words {
  const days = pauses.reduce(
    (total, { from, to = from }) => total + daysBetween(getDay(from), getDay(to)),
    0,
  );
  if (days === 0) return { en: '', cy: '' };
  const { en, cy } = periodInWords({ amount: days, unit: 'calendar-day' });
  return { en: `, with ${en} on which it stood still given back`, cy: `, gan roi ${cy} o oedi yn ôl` };
}

function disagreeing(stated: PlainDate, statutory: PlainDate): Words {
  const [says, counts] = [dayInWords(stated), dayInWords(statutory)];
  return {
    en: `the document itself says ${says.en}, where the count gives ${counts.en}`,
    cy: `dywed y ddogfen ei hun ${says.cy}, lle mae’r cyfrif yn rhoi ${counts.cy}`,
  };
}

function extension({ extensions }: Arming, due: PlainDate): Words {
  const periods = listInWords(extensions.map(periodInWords));
  const day = dayInWords(due);
  return {
    en: `extended by ${periods.en} to ${day.en}`,
    cy: `wedi’i ymestyn o ${periods.cy} hyd ${day.cy}`,
  };
}

function left(due: PlainDate | undefined, today: PlainDate): Words {
  if (due === undefined) return { en: 'it stands still', cy: 'mae’n sefyll yn llonydd' };
  const days = daysBetween(today, due);
  if (days === 0) return { en: 'due today', cy: 'i’w wneud heddiw' };
  const { en, cy } = periodInWords({ amount: Math.abs(days), unit: 'calendar-day' });
  return days > 0 ? { en: `${en} left`, cy: `${cy} ar ôl` } : { en: `${en} late`, cy: `${cy} yn hwyr` };
}
