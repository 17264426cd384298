import type { KeptBody } from '@candour/record';
import { DataFoot } from '../../design/data-foot.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { BodyForm } from './body-form.tsx';
import { bodiesWords as words } from './words.ts';

export interface BodiesPageProps {
  readonly view: AdminView;
  readonly bodies: readonly KeptBody[];
  /** Who answers for every body. */
  readonly everybody: string;
  readonly nameOf: (person: string) => string;
  readonly state: FormState;
}

/** The bodies on the record, and a form for another. */
export function BodiesPage({ view, bodies, everybody, nameOf, state }: BodiesPageProps) {
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { count: bodies.length })}
      lede={view.say(words.lede)}
      acts
      dones={{ recorded: words.recorded }}
      errors={state.errors}
    >
      <p>
        {view.say(words.everybody, { name: everybody })}{' '}
        <a href={view.to(paths.body('*'))}>{view.say(words.changeEverybody)}</a>
      </p>
      <Table
        heads
        head={[
          { text: view.say(words.name) },
          { text: view.say(words.aliases) },
          { text: view.say(words.dutyHolder) },
          { text: view.say(words.open), numeric: true },
        ]}
        rows={bodies.map(({ id, name, aliases, dutyHolder, openMatters }) => [
          <a href={view.to(paths.body(id))}>{name}</a>,
          aliases.length === 0 ? <span class="quiet">{view.say(words.noAliases)}</span> : aliases.join('; '),
          dutyHolder === null ? <span class="quiet">{view.say(words.falls)}</span> : nameOf(dutyHolder),
          openMatters,
        ])}
      />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.bodies}.json` },
          { name: 'CSV', href: `${paths.bodies}.csv` },
        ]}
      />
      <h2>{view.say(words.record)}</h2>
      <BodyForm view={view} state={state} button={view.say(words.record)} />
      <p class="quiet">
        <a href={view.to(paths.transfer)}>{view.say(frameWords.transfer)}</a>
      </p>
    </AdminPage>
  );
}
