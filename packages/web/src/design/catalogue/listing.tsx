import { DataFoot } from '../data-foot.tsx';
import { Pagination } from '../govuk/pagination.tsx';
import { SummaryList } from '../govuk/summary-list.tsx';
import { Table } from '../govuk/table.tsx';
import { TaskList } from '../govuk/task-list.tsx';
import { StateTag } from '../state-tag.tsx';
import { listingWords as words } from './listing-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

const here = '/design/listing';

export const listing: SampleGroup = {
  key: 'listing',
  title: words.title,
  samples: [
    {
      name: words.table,
      when: words.tableWhen,
      file: 'govuk/table.tsx',
      states: (view) => [
        {
          name: words.sorted,
          shown: (
            <Table
              caption={view.say(words.promises)}
              head={[
                { text: <a href={view.to(here)}>{view.say(words.asked)}</a> },
                { text: view.say(words.owner) },
                {
                  text: <a href={view.to(here)}>{view.say(words.due)}</a>,
                  label: view.say(words.due),
                  sorted: 'ascending',
                },
                { text: view.say(words.daysLate), numeric: true },
              ]}
              rows={[
                [
                  view.say(words.visits),
                  view.say(words.council),
                  <time>{view.day('2026-03-02')}</time>,
                  '37',
                ],
                [view.say(words.names), view.say(longPlace), <time>{view.day('2026-06-30')}</time>, '0'],
              ]}
              heads
            />
          ),
        },
        {
          name: states.empty,
          shown: (
            <>
              <h3>{view.say(words.promises)}</h3>
              <p class="quiet">{view.say(words.noPromises)}</p>
            </>
          ),
        },
      ],
    },
    {
      name: words.summary,
      when: words.summaryWhen,
      file: 'govuk/summary-list.tsx',
      states: (view) => [
        {
          name: words.toChange,
          shown: (
            <SummaryList
              rows={[
                {
                  key: view.say(words.answer),
                  value: view.say(words.inPart),
                  actions: [
                    { href: view.to(here), text: view.say(words.change), hidden: view.say(words.theAnswer) },
                  ],
                },
                {
                  key: view.say(words.reasons),
                  value: <p class="said">{view.say(words.reasonGiven)}</p>,
                  actions: [
                    { href: view.to(here), text: view.say(words.change), hidden: view.say(words.theReasons) },
                    { href: view.to(here), text: view.say(words.remove), hidden: view.say(words.theReasons) },
                  ],
                },
                { key: view.say(words.owner), value: view.say(words.council) },
              ]}
            />
          ),
        },
        {
          name: states.long,
          shown: <SummaryList rows={[{ key: view.say(longPlace), value: view.say(longPlace) }]} />,
        },
      ],
    },
    {
      name: words.tasks,
      when: words.tasksWhen,
      file: 'govuk/task-list.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <TaskList
              id="first-things"
              tasks={[
                { title: view.say(words.addBody), href: view.to(here), status: view.say(words.doneAlready) },
                {
                  title: view.say(words.choosePathway),
                  href: view.to(here),
                  hint: view.say(words.pathwayHint),
                  status: <StateTag is="running">{view.say(words.toDo)}</StateTag>,
                },
                { title: view.say(words.openMatter), status: view.say(words.notYet) },
              ]}
            />
          ),
        },
      ],
    },
    {
      name: words.pages,
      when: words.pagesWhen,
      file: 'govuk/pagination.tsx',
      states: (view) => [
        { name: words.both, shown: <Pagination view={view} previous={view.to(here)} next={view.to(here)} /> },
      ],
    },
    {
      name: words.data,
      when: words.dataWhen,
      file: 'data-foot.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <DataFoot
              view={view}
              forms={[
                { name: 'JSON', href: view.to(here) },
                { name: 'CSV', href: view.to(here) },
              ]}
            />
          ),
        },
      ],
    },
  ],
};
