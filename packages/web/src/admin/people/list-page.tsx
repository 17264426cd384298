import type { Account } from '@candour/record';
import { DataFoot } from '../../design/data-foot.tsx';
import { Pagination } from '../../design/govuk/pagination.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { showLinks } from '../terms/show-links.tsx';
import { PersonForm } from './person-form.tsx';
import { WayIn } from './way-in.tsx';
import { peopleWords as words } from './words.ts';

export interface PeoplePageProps {
  readonly view: AdminView;
  readonly accounts: readonly Account[];
  /** How many there are in all of those that are shown. */
  readonly count: number;
  readonly shows: 'everybody' | 'without';
  readonly next: string | undefined;
  readonly state: FormState;
}

/** People by name, and whether they can sign in. */
export function PeoplePage({ view, accounts, count, shows, next, state }: PeoplePageProps) {
  const query = `?show=${shows}`;
  return (
    <AdminPage
      view={view}
      title={view.say(shows === 'without' ? words.titleWithout : words.title, { count })}
      lede={view.say(words.lede)}
      acts
      errors={state.errors}
    >
      {showLinks({
        view,
        at: shows,
        kinds: [
          ['everybody', words.everybody],
          ['without', words.without],
        ],
      })}
      {accounts.length > 0 && <PeopleTable view={view} accounts={accounts} />}
      <Pagination view={view} next={next} />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.directory}.json${query}` },
          { name: 'CSV', href: `${paths.directory}.csv${query}` },
        ]}
      />
      <h2>{view.say(words.record)}</h2>
      <PersonForm view={view} state={state} button={view.say(words.record)} />
    </AdminPage>
  );
}

function PeopleTable({ view, accounts }: Pick<PeoplePageProps, 'view' | 'accounts'>) {
  return (
    <Table
      heads
      head={[
        { text: view.say(words.name) },
        { text: view.say(words.email) },
        { text: view.say(words.wayIn) },
        { text: view.say(words.appointments), numeric: true },
      ]}
      rows={accounts.map((account) => [
        <>
          <a href={view.to(paths.person(account.id))}>{account.name ?? view.say(words.erased)}</a>
          {account.administrator && <small class="under">{view.say(words.administrator)}</small>}
        </>,
        account.email ?? <span class="quiet">{view.say(words.noEmail)}</span>,
        <WayIn view={view} account={account} />,
        account.appointments,
      ])}
    />
  );
}
