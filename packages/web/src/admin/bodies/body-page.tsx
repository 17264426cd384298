import type { DirectoryAppointment, KeptBody } from '@candour/record';
import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { errorAt } from '../../http/form.ts';
import { Hidden } from '../../matter/hidden.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import type { Directory } from '../frame/directory.ts';
import { frameWords } from '../frame/frame-words.ts';
import { AppointmentTable } from '../terms/appointment-table.tsx';
import { BodyForm } from './body-form.tsx';
import { bodiesWords as words } from './words.ts';

export interface BodyPageProps {
  readonly view: AdminView;
  /** Undefined: the page is of who answers for every body. */
  readonly body: KeptBody | undefined;
  readonly directory: Directory;
  /** Who could answer for it. */
  readonly people: Choosing;
  /** The last named for every body. */
  readonly everybody: string;
  readonly appointments: readonly DirectoryAppointment[];
  readonly titleOf: (role: string) => string;
  readonly now: string;
  readonly state: FormState;
}

/** One body: its names, who answers for it, who is appointed towards its matters. */
export function BodyPage(props: BodyPageProps) {
  const { view, body, appointments, directory, state, titleOf, now } = props;
  return (
    <AdminPage
      view={view}
      title={body?.name ?? view.say(words.everyBodyTitle)}
      lede={body !== undefined && view.say(words.holds, { open: body.openMatters, all: body.matters })}
      acts
      dones={{ renamed: words.renamed, named: words.named }}
      errors={state.errors}
    >
      {body !== undefined && (
        <p>
          <a href={view.to(`${paths.matters}?body=${encodeURIComponent(body.id)}`)}>
            {view.say(words.matters)}
          </a>
        </p>
      )}
      <DutyHolder {...props} />
      <h2>{view.say(words.appointed)}</h2>
      <AppointmentTable
        view={view}
        rows={appointments}
        nameOf={directory.nameOf}
        titleOf={titleOf}
        now={now}
      />
      {body !== undefined && (
        <>
          <h2>{view.say(words.rename)}</h2>
          <p class="quiet">{view.say(words.renameHint)}</p>
          <BodyForm view={view} state={state} button={view.say(words.rename)} />
        </>
      )}
    </AdminPage>
  );
}

function DutyHolder({ view, body, directory, people, everybody, state }: BodyPageProps) {
  const wrong = errorAt(state.errors, 'person');
  const holder = body?.dutyHolder ?? null;
  const says =
    holder === null || body?.dutySince === null || body === undefined
      ? view.say(body === undefined ? words.everybodyNow : words.holderFalls, { name: everybody })
      : view.say(words.holderNow, { name: directory.nameOf(holder), day: view.day(body.dutySince) });
  return (
    <>
      <h2>{view.say(words.dutyHolder)}</h2>
      <p>{says}</p>
      <form method="post" novalidate>
        <Hidden values={{ key: view.key }} />
        <Chooser
          view={view}
          name="person"
          label={view.say(frameWords.person)}
          hint={view.say(words.holderHint)}
          choosing={people}
          none={view.say(frameWords.choosePerson)}
          values={state.filled.all('person')}
          error={wrong && view.say(wrong)}
        />
        <Button name="do" value="duty-holder" kind="secondary">
          {view.say(words.nameHolder)}
        </Button>
      </form>
    </>
  );
}
