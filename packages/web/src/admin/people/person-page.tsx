import type { Account, DirectoryAbsence, DirectoryAppointment } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Checkboxes } from '../../design/govuk/choices.tsx';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import { Hidden } from '../../matter/hidden.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { AbsenceTable } from '../terms/absence-table.tsx';
import { AppointmentTable } from '../terms/appointment-table.tsx';
import { termsWords } from '../terms/words.ts';
import { PersonForm } from './person-form.tsx';
import { WayIn } from './way-in.tsx';
import { peopleWords as words } from './words.ts';

export interface PersonPageProps {
  readonly view: AdminView;
  readonly account: Account;
  readonly appointments: readonly DirectoryAppointment[];
  readonly absences: readonly DirectoryAbsence[];
  readonly nameOf: (id: string) => string;
  readonly titleOf: (role: string) => string;
  readonly now: string;
  readonly state: FormState;
}

/** One person: how they sign in, what they hold, when they are away. */
export function PersonPage(props: PersonPageProps) {
  const { view, account, appointments, absences, nameOf, titleOf, now, state } = props;
  const name = account.name ?? view.say(words.erased);
  return (
    <AdminPage
      view={view}
      title={name}
      acts={account.leftAt === null}
      dones={{
        recorded: words.recorded,
        changed: words.changed,
        'signed-out': words.signedOut,
        left: words.hasLeft,
      }}
      errors={state.errors}
    >
      <Facts view={view} account={account} />
      {account.leftAt === null && <Access view={view} account={account} />}
      <h2>{view.say(words.appointments)}</h2>
      <AppointmentTable view={view} rows={appointments} nameOf={nameOf} titleOf={titleOf} now={now} endable />
      {account.leftAt === null && (
        <p>
          <a href={`${view.to(paths.appointments)}?person=${encodeURIComponent(account.id)}#person`}>
            {view.say(termsWords.appoint)}
          </a>
        </p>
      )}
      <h2>{view.say(words.away)}</h2>
      <AbsenceTable view={view} rows={absences} nameOf={nameOf} now={now} />
      {account.leftAt === null && account.name !== null && (
        <>
          <h2>{view.say(words.change)}</h2>
          <PersonForm view={view} state={state} button={view.say(words.change)} />
          <Leave view={view} name={name} state={state} />
        </>
      )}
    </AdminPage>
  );
}

function Facts({ view, account }: Pick<PersonPageProps, 'view' | 'account'>) {
  const { email, language, administrator, seenAt } = account;
  return (
    <SummaryList
      rows={[
        { key: view.say(words.wayIn), value: <WayIn view={view} account={account} /> },
        {
          key: view.say(words.seen),
          value: seenAt === null ? view.say(words.never) : view.moment(seenAt),
        },
        { key: view.say(words.email), value: email ?? view.say(words.noEmail) },
        { key: view.say(words.language), value: <span lang={language}>{words.languages[language]}</span> },
        {
          key: view.say(words.administrator),
          value: view.say(administrator ? frameWords.yes : frameWords.no),
        },
      ]}
    />
  );
}

/** A link to come in with, and the end of all that is open. */
function Access({ view, account }: Pick<PersonPageProps, 'view' | 'account'>) {
  const invites = account.waysIn > 0 || account.invitedUntil !== null;
  return (
    <>
      <form method="post">
        <p class="quiet">{view.say(words.inviteHint)}</p>
        <Button name="do" value="invite" kind={account.waysIn > 0 ? 'secondary' : undefined}>
          {view.say(invites ? words.inviteAgain : words.invite)}
        </Button>
      </form>
      {account.waysIn > 0 && (
        <form method="post">
          <p class="quiet">{view.say(words.signOutHint)}</p>
          <Button name="do" value="sign-out" kind="secondary">
            {view.say(words.signOut)}
          </Button>
        </form>
      )}
    </>
  );
}

function Leave({ view, name, state }: { view: AdminView; name: string; state: FormState }) {
  return (
    <>
      <h2>{view.say(words.leave)}</h2>
      <form method="post" novalidate>
        <Hidden values={{ key: view.key }} />
        <Checkboxes
          view={view}
          name="sure"
          label={view.say(words.leaveHint)}
          choices={[{ value: 'yes', text: view.say(words.leaveSure, { name }) }]}
          values={state.filled.all('sure')}
          error={wrongAt(view, state)('sure') ?? wrongAt(view, state)('person')}
        />
        <Button name="do" value="leave" kind="warning">
          {view.say(words.leave)}
        </Button>
      </form>
    </>
  );
}
