import { type HolidayTable, isTabled, listHolidays } from '@candour/calendar';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { nationWords, holidaysWords as words } from './words.ts';

interface YearTableProps {
  readonly view: AdminView;
  readonly table: HolidayTable;
  readonly year: number;
}

const nations = ['england-wales', 'scotland', 'northern-ireland'] as const;

/** The holidays of a year, a column for each nation, and the way to the years beside it. */
export function YearTable({ view, table, year }: YearTableProps) {
  const holidays = nations.map((nation) => listHolidays(year, nation, table));
  const days = [...new Set(holidays.flat())].toSorted((a, b) => (a < b ? -1 : 1));
  return (
    <>
      <h2 id="year">{view.say(words.yearsShown, { year: String(year) })}</h2>
      {!isTabled(year, table) && <p>{view.say(words.projected, { year: String(year) })}</p>}
      <Table
        heads
        head={[
          { text: view.say(words.dayColumn) },
          ...nations.map((nation) => ({ text: view.say(nationWords[nation]) })),
        ]}
        rows={days.map((day) => [
          <time datetime={day}>{view.day(day)}</time>,
          ...nations.map((_, at) => view.say(holidays[at]?.includes(day) ? words.off : words.on)),
        ])}
      />
      <p class="row">
        <a href={view.to(`${paths.holidays}?year=${year - 1}#year`)}>
          {view.say(words.before)} ({year - 1})
        </a>
        <a href={view.to(`${paths.holidays}?year=${year + 1}#year`)}>
          {view.say(words.after)} ({year + 1})
        </a>
      </p>
    </>
  );
}
