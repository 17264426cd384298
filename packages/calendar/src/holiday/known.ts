import type { Nation } from '../due.ts';
import type { PlainDate } from '../plain-date.ts';
import type { HolidayTable } from './table.ts';
import { bankHolidays } from './table.ts';

/** A change to the ordinary holidays of a year, and the day from which it was known. */
export interface Proclamation {
  readonly known: string;
  /** What the date is the date of: a proclamation made, or only announced. */
  readonly how: 'proclaimed' | 'announced';
  readonly nations: readonly Nation[];
  readonly year: number;
  /** Month and day. */
  readonly adds: readonly string[];
  readonly takes: readonly string[];
}

const everywhere: readonly Nation[] = ['england-wales', 'scotland', 'northern-ireland'];

/**
 * Every one-off or moved day in the table, in the order in which they became known. Where the date of the
 * proclamation itself was not found, that of the government's announcement stands; Scotland, which decides for
 * itself, sometimes confirmed a day some weeks after. The ordinary days are proclaimed every year for the next (12
 * July 2022 on 23 July 2021, for one), too early to catch a running count.
 */
export const proclamations: readonly Proclamation[] = [
  {
    known: '2010-01-05',
    how: 'announced',
    nations: everywhere,
    year: 2012,
    adds: ['06-04', '06-05'],
    takes: ['05-28'],
  },
  { known: '2010-11-23', how: 'announced', nations: everywhere, year: 2011, adds: ['04-29'], takes: [] },
  {
    known: '2019-06-07',
    how: 'announced',
    nations: everywhere,
    year: 2020,
    adds: ['05-08'],
    takes: ['05-04'],
  },
  {
    known: '2020-11-12',
    how: 'announced',
    nations: everywhere,
    year: 2022,
    adds: ['06-02', '06-03'],
    takes: ['05-30'],
  },
  { known: '2022-09-10', how: 'proclaimed', nations: everywhere, year: 2022, adds: ['09-19'], takes: [] },
  { known: '2022-11-06', how: 'announced', nations: everywhere, year: 2023, adds: ['05-08'], takes: [] },
  { known: '2026-02-04', how: 'proclaimed', nations: ['scotland'], year: 2026, adds: ['06-15'], takes: [] },
];

const tables = new Map<string, HolidayTable>();

/**
 * The table as it was known on a day: without the days that were proclaimed later, and with those that were later
 * moved where they stood. Its version names the last change known, so that a due date counted with it can say so.
 */
export function holidaysAsKnownOn(day: PlainDate): HolidayTable {
  const unknown = proclamations.filter(({ known }) => known > day);
  if (unknown.length === 0) return bankHolidays;
  const last = proclamations.findLast(({ known }) => known <= day)?.known ?? 'standing';
  const made = tables.get(last);
  if (made) return made;
  const table: HolidayTable = {
    ...bankHolidays,
    version: `uk-bank-holidays/${last}`,
    states: `${bankHolidays.states}, less what became known after ${last}`,
    statesInWelsh: `${bankHolidays.statesInWelsh}, heb yr hyn a ddaeth yn hysbys ar ôl ${last}`,
    days: {
      'england-wales': without(unknown, 'england-wales'),
      scotland: without(unknown, 'scotland'),
      'northern-ireland': without(unknown, 'northern-ireland'),
    },
  };
  tables.set(last, table);
  return table;
}

function without(unknown: readonly Proclamation[], nation: Nation): HolidayTable['days'][Nation] {
  const years = { ...bankHolidays.days[nation] };
  for (const { nations, year, adds, takes } of unknown) {
    if (!nations.includes(nation)) continue;
    const kept = (years[year] ?? '').split(' ').filter((day) => !adds.includes(day));
    years[year] = [...kept, ...takes].sort((a, b) => (a < b ? -1 : 1)).join(' ');
  }
  return years;
}
