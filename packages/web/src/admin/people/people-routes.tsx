import {
  type Account,
  leave,
  listAbsences,
  listAccounts,
  listAppointments,
  refused,
  showAttention,
} from '@candour/record';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type Filled, readForm, statusOf } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState, filledOver, filledWith } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { listRoles, readDirectory } from '../frame/directory.ts';
import { answerNotFound } from '../frame/not-found.ts';
import { InvitedPage } from './invited-page.tsx';
import { PeoplePage } from './list-page.tsx';
import { takePerson } from './person-form.tsx';
import { PersonPage } from './person-page.tsx';
import { peopleWords as words } from './words.ts';

/** People: recorded, invited, signed out, gone. */
export function peoplePages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/people',
      asAdministrator(parts, (c, view) => showPeople(parts, c, { view })),
    )
    .get(
      '/admin/people.json',
      asAdministrator(parts, async (c, view) => {
        const people = await listShown(parts, view, { c, limit: mostListed });
        return c.json({ people });
      }),
    )
    .get(
      '/admin/people.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/people',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const outcome = await takePerson(parts, view, { filled });
        if (outcome.ok) return seeOther(c, view.to(`${paths.person(outcome.value.id)}?done=recorded`));
        const again = (state: FormState, status: 422 | 403) => showPeople(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.directory, done: 'recorded', again });
      }),
    )
    .get(
      '/admin/people/:person',
      asAdministrator(parts, (c, view) => showPerson(parts, c, { view })),
    )
    .post(
      '/admin/people/:person',
      asAdministrator(parts, (c, view) => changePerson(parts, c, view)),
    );
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: ReturnType<typeof statusOf>;
}

const pageful = 100;
const mostListed = 10_000;

async function listShown(
  { record }: WebParts,
  { caller }: AdminView,
  { c, limit }: { c: PageContext; limit: number },
) {
  const [name, id] = [c.req.query('name'), c.req.query('after')];
  const found = await listAccounts(record, caller, {
    limit,
    withoutWayIn: c.req.query('show') === 'without',
    ...(name !== undefined && id !== undefined && { after: { name, id } }),
  });
  if (!found.ok) throw new Error('An administrator may not read the accounts.');
  return found.value;
}

async function showPeople(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const accounts = await listShown(parts, view, { c, limit: pageful + 1 });
  const counted = await showAttention(parts.record, view.caller);
  if (!counted.ok) return parts.refuse(c, counted.refusals);
  const shows = c.req.query('show') === 'without' ? 'without' : 'everybody';
  const page = accounts.slice(0, pageful);
  const next = accounts.length > pageful ? nextOf(view, shows, page.at(-1)) : undefined;
  const count = shows === 'without' ? counted.value.withoutWayIn : counted.value.people;
  return answerPage(c, <PeoplePage {...{ view, count, shows, next, state }} accounts={page} />, status);
}

function nextOf(view: AdminView, shows: string, last: Account | undefined): string | undefined {
  if (last === undefined) return undefined;
  const query = new URLSearchParams({ show: shows, name: last.name ?? '', after: last.id });
  return view.to(`${paths.directory}?${query}`);
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const accounts = await listShown(parts, view, { c, limit: mostListed });
  return answerCsv(c, {
    name: 'people',
    columns: [
      ...['id', 'name', 'email', 'language', 'administrator', 'left_at'],
      ...['ways_in', 'invited_until', 'seen_at', 'appointments'],
    ],
    rows: accounts.map((one) => [
      ...[one.id, one.name, one.email, one.language, one.administrator, one.leftAt],
      ...[one.waysIn, one.invitedUntil, one.seenAt, one.appointments],
    ]),
  });
}

async function findAccount({ record }: WebParts, { caller }: AdminView, person: string) {
  const found = await listAccounts(record, caller, { person, limit: 1 });
  return found.ok ? found.value[0] : undefined;
}

async function showPerson(parts: WebParts, c: PageContext, { view, state, status }: Shown) {
  const person = c.req.param('person') ?? '';
  const account = await findAccount(parts, view, person);
  if (account === undefined) return answerNotFound(parts, c);
  const { record } = parts;
  const [appointments, absences] = [
    await listAppointments(record, view.caller, { person }),
    await listAbsences(record, view.caller, { person }),
  ];
  const { nameOf } = await readDirectory(parts, view);
  const roles = new Map((await listRoles(parts, view)).map(({ role, title }) => [role, title]));
  const page = (
    <PersonPage
      view={view}
      account={account}
      appointments={appointments.ok ? appointments.value : []}
      absences={absences.ok ? absences.value : []}
      nameOf={nameOf}
      titleOf={(role) => roles.get(role) ?? role}
      now={record.clock().toISOString()}
      state={state ?? detailsOf(account)}
    />
  );
  return answerPage(c, page, status);
}

function detailsOf({ name, email, language, administrator }: Account): FormState {
  const yes = administrator ? 'yes' : '';
  return filledWith({ name: name ?? '', email: email ?? '', language, administrator: yes });
}

async function changePerson(parts: WebParts, c: PageContext, view: AdminView) {
  const person = c.req.param('person') ?? '';
  const account = await findAccount(parts, view, person);
  if (account === undefined) return answerNotFound(parts, c);
  const filled = await readForm(c);
  const act = filled.get('do');
  if (act === 'invite') return invite(parts, c, { view, account });
  const again = (state: FormState, status: 422 | 403) =>
    showPerson(parts, c, {
      view,
      state: act === 'details' ? state : filledOver(detailsOf(account), state),
      status,
    });
  const [outcome, done] = await change(parts, view, { act, account, filled });
  return answerAct(c, { view, filled, outcome, to: paths.person(person), done, again });
}

interface Change {
  readonly act: string;
  readonly account: Account;
  readonly filled: Filled;
}

async function change(parts: WebParts, view: AdminView, { act, account: { id, name }, filled }: Change) {
  if (act === 'details') return [await takePerson(parts, view, { filled, id }), 'changed'] as const;
  if (act === 'sign-out') return [await parts.keeping.signOut(view.caller, id), 'signed-out'] as const;
  if (filled.get('sure') !== 'yes') {
    const named = (language: 'en' | 'cy') => words.leaveTick[language].replace('{name}', name ?? '');
    const message = { en: named('en'), cy: named('cy') };
    return [refused({ code: 'not-sure', at: 'sure', message }), 'left'] as const;
  }
  return [
    await leave(parts.record, view.caller, { person: id, ...formKey(view.caller, filled) }),
    'left',
  ] as const;
}

/** Answered at once and kept by nobody: going back or coming again does not show the link another time. */
async function invite(
  parts: WebParts,
  c: PageContext,
  { view, account }: { readonly view: AdminView; readonly account: Account },
) {
  const invited = await parts.keeping.invite(view.caller, account.id);
  if (!invited.ok) {
    const errors = errorsOf(invited.refusals);
    return showPerson(parts, c, { view, state: { ...detailsOf(account), errors }, status: statusOf(errors) });
  }
  c.header('Cache-Control', 'no-store');
  const person = { id: account.id, name: account.name ?? view.say(words.erased) };
  return answerPage(c, <InvitedPage view={view} person={person} invited={invited.value} />);
}
