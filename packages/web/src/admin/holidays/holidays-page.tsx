import type { HolidayTable } from '@candour/calendar';
import type { Child } from 'hono/jsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { idOfDay, wrongAt } from '../frame/wrong-at.ts';
import { nationWords, ruleWords, holidaysWords as words } from './words.ts';
import { YearTable } from './year-table.tsx';

export interface HolidaysPageProps {
  readonly view: AdminView;
  readonly table: HolidayTable;
  /** When every clock was looked at with this table. */
  readonly swept: string | null;
  readonly year: number;
  /** By the rule: the pathways in force that count by it. */
  readonly users: Readonly<Record<string, readonly string[]>>;
  readonly state: FormState;
  /** What a holiday would move, once it was asked. */
  readonly children?: Child;
}

/** The holidays that last days are counted with, and what one more would move. */
export function HolidaysPage({ view, table, swept, year, users, state, children }: HolidaysPageProps) {
  const { version, states, statesInWelsh, firstYear, lastYear } = table;
  const last = String(lastYear);
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { year: last })}
      lede={view.say(words.lede, { year: last })}
      errors={state.errors}
      idOf={idOfDay(['day'])}
    >
      {children}
      <Asking view={view} state={state} />
      <SummaryList
        rows={[
          { key: view.say(words.version), value: <span class="num">{version}</span> },
          { key: view.say(words.states), value: view.say({ en: states, cy: statesInWelsh }) },
          {
            key: view.say(words.years),
            value: view.say(words.range, { first: String(firstYear), last }),
          },
          {
            key: view.say(words.swept),
            value: swept === null ? view.say(words.notSwept) : view.moment(swept),
          },
        ]}
      />
      <h2>{view.say(words.put)}</h2>
      <p>{view.say(words.putHow)}</p>
      <h2>{view.say(words.counts)}</h2>
      <Table
        heads
        head={[words.rule, words.leaves, words.usedBy].map((text) => ({ text: view.say(text) }))}
        rows={Object.entries(ruleWords).map(([rule, { name, leaves }]) => [
          view.say(name),
          view.say(leaves),
          (users[rule] ?? []).join(', ') || view.say(words.none),
        ])}
      />
      <YearTable view={view} table={table} year={year} />
    </AdminPage>
  );
}

function Asking({ view, state }: { readonly view: AdminView; readonly state: FormState }) {
  const wrong = wrongAt(view, state);
  return (
    <>
      <h2>{view.say(words.wouldMove)}</h2>
      <p>{view.say(words.wouldMoveLede)}</p>
      <form method="get" action={view.to(paths.holidays)} novalidate>
        <Radios
          view={view}
          name="nation"
          label={view.say(words.nation)}
          choices={Object.entries(nationWords).map(([value, text]) => ({ value, text: view.say(text) }))}
          value={state.filled.get('nation')}
          error={wrong('nation')}
        />
        <DateInput
          view={view}
          name="day"
          label={view.say(words.day)}
          hint={view.say(words.dayHint)}
          value={partsOfDay(state.filled, 'day')}
          error={wrong('day')}
        />
        <Button>{view.say(words.ask)}</Button>
      </form>
    </>
  );
}
