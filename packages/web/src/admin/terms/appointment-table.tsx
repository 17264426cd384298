import { dayInLondon, daysBetween } from '@candour/calendar';
import type { DirectoryAppointment } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import { Hidden } from '../../matter/hidden.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { LastDay, lastDayOf } from './last-day.tsx';
import { termsWords as words } from './words.ts';

interface AppointmentTableProps {
  readonly view: AdminView;
  readonly rows: readonly DirectoryAppointment[];
  readonly nameOf: (id: string) => string;
  readonly titleOf: (role: string) => string;
  readonly now: string;
  /** With a button to end each that has not ended. */
  readonly endable?: boolean;
}

/** Who holds which role towards whose matters, and until when. */
export function AppointmentTable(props: AppointmentTableProps) {
  const { view, rows, nameOf, titleOf, now, endable = false } = props;
  if (rows.length === 0) return <p class="quiet">{view.say(words.none)}</p>;
  const heads = [frameWords.person, words.role, words.towards, frameWords.since, words.until];
  return (
    <Table
      heads
      head={[
        ...heads.map((text) => ({ text: view.say(text) })),
        ...(endable ? [{ text: view.say(words.end) }] : []),
      ]}
      rows={rows.map((row) => [
        <a href={view.to(paths.person(row.person))}>{nameOf(row.person)}</a>,
        titleOf(row.role),
        row.body === '*' ? nameOf('*') : <a href={view.to(paths.body(row.body))}>{nameOf(row.body)}</a>,
        <time datetime={row.since}>{view.day(row.since)}</time>,
        <Until view={view} until={row.until} now={now} />,
        ...(endable ? [<End {...{ view, row, nameOf, titleOf, now }} />] : []),
      ])}
    />
  );
}

interface UntilProps {
  readonly view: AdminView;
  readonly until: string | null;
  readonly now: string;
}

/** The last day; how soon it comes, where that is within a month. */
function Until({ view, until, now }: UntilProps) {
  if (until === null) return <span class="quiet">{view.say(words.noEnd)}</span>;
  const days = daysBetween(dayInLondon(now), lastDayOf(until));
  return (
    <>
      <LastDay view={view} until={until} />{' '}
      {until <= now && <StateTag is="unknown">{view.say(words.endedTag)}</StateTag>}
      {until > now && days <= 30 && <StateTag is="running">{view.say(words.endsIn, { days })}</StateTag>}
    </>
  );
}

type EndProps = Pick<AppointmentTableProps, 'view' | 'nameOf' | 'titleOf'> & {
  readonly row: DirectoryAppointment;
  readonly now: string;
};

function End({ view, row, nameOf, titleOf, now }: EndProps) {
  if (row.until !== null && row.until <= now) return null;
  const names = { name: nameOf(row.person), role: titleOf(row.role) };
  return (
    <form method="post" action={view.to(paths.appointments)}>
      <Hidden values={{ key: view.key, person: row.person, appointment: String(row.seq) }} />
      <Button kind="secondary" name="do" value="end">
        {view.say(words.end)}
        <span class="govuk-visually-hidden"> {view.say(words.endOf, names)}</span>
      </Button>
    </form>
  );
}
