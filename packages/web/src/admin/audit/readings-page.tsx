import type { AuditedReading } from '@candour/record';
import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { DataFoot } from '../../design/data-foot.tsx';
import { Button, ButtonGroup } from '../../design/govuk/button.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import type { Directory } from '../frame/directory.ts';
import { frameWords } from '../frame/frame-words.ts';
import { idOfDay, wrongAt } from '../frame/wrong-at.ts';
import { MatterLink } from './matter-link.tsx';
import { becauseWords, auditWords as words } from './words.ts';

export interface ReadingsPageProps {
  readonly view: AdminView;
  readonly readings: readonly AuditedReading[];
  readonly directory: Directory;
  readonly people: Choosing;
  readonly titleOf: (pathway: string) => string;
  /** What was asked for, as a query. */
  readonly query: string;
  readonly next: string | undefined;
  readonly state: FormState;
}

/** The log of readings: who read which restricted matter, when, and what let them. */
export function ReadingsPage(props: ReadingsPageProps) {
  const { view, readings, directory, titleOf, query, next, state } = props;
  const isWhole = next === undefined;
  return (
    <AdminPage
      view={view}
      title={isWhole ? view.say(words.title, { count: readings.length }) : view.say(words.titleMany)}
      lede={view.say(words.lede)}
      errors={state.errors}
      idOf={idOfDay(['day'])}
    >
      <Search {...props} />
      {readings.length > 0 && (
        <Table
          head={[words.when, frameWords.person, frameWords.matter, words.because].map((text) => ({
            text: view.say(text),
          }))}
          rows={readings.map(({ at, person, matter, pathway, because }) => [
            <time datetime={at}>{view.moment(at)}</time>,
            <a href={view.to(paths.person(person))}>{directory.nameOf(person)}</a>,
            <MatterLink view={view} matter={matter} pathway={pathway} titleOf={titleOf} />,
            because
              .split(' ')
              .map((one) => (becauseWords[one] === undefined ? one : view.say(becauseWords[one])))
              .join('; '),
          ])}
        />
      )}
      <Pagination view={view} next={next} />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.readings}.json?${query}` },
          { name: 'CSV', href: `${paths.readings}.csv?${query}` },
        ]}
      />
    </AdminPage>
  );
}

function Search({ view, people, state }: ReadingsPageProps) {
  const { filled } = state;
  return (
    <form method="get" action={view.to(paths.readings)} class="panel" novalidate>
      <Chooser
        view={view}
        name="person"
        label={view.say(frameWords.person)}
        choosing={people}
        none={view.say(words.anybody)}
        values={filled.all('person')}
      />
      <Input
        view={view}
        name="matter"
        label={view.say(frameWords.matter)}
        hint={view.say(words.matterHint)}
        value={filled.get('matter')}
        spellcheck={false}
      />
      <DateInput
        view={view}
        name="day"
        label={view.say(words.day)}
        value={partsOfDay(filled, 'day')}
        error={wrongAt(view, state)('day')}
      />
      <ButtonGroup>
        <Button>{view.say(words.search)}</Button>
        <a href={view.to(paths.readings)}>{view.say(words.clear)}</a>
      </ButtonGroup>
    </form>
  );
}
