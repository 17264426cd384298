import {
  appoint,
  type DirectoryAppointment,
  endAppointment,
  listAppointments,
  refused,
} from '@candour/record';
import { chooseBodiesOrAll } from '../../choosing/choose-bodies.ts';
import { choosePeople } from '../../choosing/choose-people.ts';
import { isFinding } from '../../choosing/is-finding.ts';
import { DataFoot } from '../../design/data-foot.tsx';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readForm } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, type FormState, filledWith } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { listRoles, readDirectory } from '../frame/directory.ts';
import { idOfDay } from '../frame/wrong-at.ts';
import { AppointmentForm } from './appointment-form.tsx';
import { AppointmentTable } from './appointment-table.tsx';
import { readTerm } from './read-term.ts';
import { showLinks } from './show-links.tsx';
import { termsWords as words } from './words.ts';

/** Who holds which role, and until when: appointed and ended here. */
export function appointmentsPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/appointments',
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .get(
      '/admin/appointments.json',
      asAdministrator(parts, async (c, view) => {
        const appointments = await listShown(parts, c, view);
        return c.json({ appointments });
      }),
    )
    .get(
      '/admin/appointments.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/appointments',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        if (isFinding(filled)) return show(parts, c, { view, state: { filled, errors: [] } });
        const ends = filled.get('do') === 'end';
        const outcome = ends ? await end(parts, view, filled) : await take(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        const done = ends ? 'ended' : 'appointed';
        return answerAct(c, { view, filled, outcome, to: paths.appointments, done, again });
      }),
    );
}

const kinds = ['running', 'ending', 'all'] as const;
const month = 30 * 86_400_000;

function kindOf(c: PageContext) {
  return kinds.find((kind) => kind === c.req.query('show')) ?? 'running';
}

async function listShown({ record }: WebParts, c: PageContext, { caller }: AdminView) {
  const found = await listAppointments(record, caller, {});
  if (!found.ok) throw new Error('An administrator may not read the appointments.');
  const [now, soon] = [
    record.clock().toISOString(),
    new Date(record.clock().getTime() + month).toISOString(),
  ];
  const tests: Readonly<Record<(typeof kinds)[number], (row: DirectoryAppointment) => boolean>> = {
    all: () => true,
    running: ({ until }) => until === null || until > now,
    ending: ({ since, until }) => since <= now && until !== null && until > now && until <= soon,
  };
  return found.value.filter(tests[kindOf(c)]);
}

/** Whoever comes from a person’s page finds them chosen. */
function chosenIn(c: PageContext): FormState {
  return filledWith({ person: c.req.query('person') ?? '', body: c.req.query('body') ?? '' });
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state = chosenIn(c), status }: Shown) {
  const directory = await readDirectory(parts, view);
  const roles = await listRoles(parts, view);
  const rows = await listShown(parts, c, view);
  const { filled } = state;
  const people = await choosePeople(parts.record, view, { filled, name: 'person' });
  const bodies = await chooseBodiesOrAll(parts.record, view, { filled, name: 'body' });
  const titles = new Map(roles.map(({ role, title }) => [role, title]));
  const now = parts.record.clock().toISOString();
  const running = rows.filter(({ since, until }) => since <= now && (until === null || until > now)).length;
  const query = `?show=${kindOf(c)}`;
  return answerPage(
    c,
    <AdminPage
      view={view}
      title={view.say(words.title, { count: running })}
      lede={view.say(words.lede)}
      acts
      dones={{ appointed: words.appointed, ended: words.ended }}
      errors={state.errors}
      idOf={idOfDay(['since', 'until'])}
    >
      {showLinks({ view, at: kindOf(c), kinds: kinds.map((kind) => [kind, words[kind]] as const) })}
      <p>
        <a href="#person">{view.say(words.appoint)}</a>
      </p>
      <AppointmentTable
        view={view}
        rows={rows.toSorted((a, b) =>
          directory.nameOf(a.person).localeCompare(directory.nameOf(b.person), 'en'),
        )}
        nameOf={directory.nameOf}
        titleOf={(role) => titles.get(role) ?? role}
        now={now}
      />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: `${paths.appointments}.json${query}` },
          { name: 'CSV', href: `${paths.appointments}.csv${query}` },
        ]}
      />
      <h2>{view.say(words.appoint)}</h2>
      <AppointmentForm {...{ view, people, bodies, roles, state }} />
    </AdminPage>,
    status,
  );
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const { nameOf } = await readDirectory(parts, view);
  return answerCsv(c, {
    name: 'appointments',
    columns: ['appointment', 'person', 'name', 'role', 'body', 'body_name', 'since', 'until'],
    rows: (await listShown(parts, c, view)).map(({ seq, person, role, body, since, until }) => [
      ...[Number(seq), person, nameOf(person), role, body, nameOf(body), since, until],
    ]),
  });
}

function take({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const { term, wrong } = readTerm(filled);
  const missing = (['person', 'role', 'body'] as const)
    .filter((at) => filled.get(at) === '')
    .map((at) => ({ code: `${at}-missing`, at, message: words[`${at}Missing`] }));
  if (missing.length + wrong.length > 0) return refused(...missing, ...wrong);
  const [person, role, body] = [filled.get('person'), filled.get('role'), filled.get('body')];
  return appoint(record, caller, { person, role, body, ...term, ...formKey(caller, filled) });
}

function end({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const [person, appointment] = [filled.get('person'), Number(filled.get('appointment'))];
  return endAppointment(record, caller, {
    person,
    appointment: Number.isSafeInteger(appointment) ? appointment : -1,
    ...formKey(caller, filled),
  });
}
