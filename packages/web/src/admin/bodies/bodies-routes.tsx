import {
  type DirectoryAppointment,
  listAppointments,
  listDutyHolders,
  listKeptBodies,
  nameDutyHolder,
} from '@candour/record';
import { choosePeople } from '../../choosing/choose-people.ts';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readForm } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState, filledOver, filledWith } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { listRoles, readDirectory } from '../frame/directory.ts';
import { answerNotFound } from '../frame/not-found.ts';
import { takeBody } from './body-form.tsx';
import { BodyPage } from './body-page.tsx';
import { BodiesPage } from './list-page.tsx';
import { bodiesWords as words } from './words.ts';

/** Bodies, their names, and who answers for them when nobody else is there. */
export function bodiesPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/bodies',
      asAdministrator(parts, (c, view) => showBodies(parts, c, { view, state: blank })),
    )
    .get(
      '/admin/bodies.json',
      asAdministrator(parts, async (c, view) => c.json({ bodies: await kept(parts, view) })),
    )
    .get(
      '/admin/bodies.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/bodies',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const outcome = await takeBody(parts, view, { filled });
        const again = (state: FormState, status: 422 | 403) => showBodies(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.bodies, done: 'recorded', again });
      }),
    )
    .get(
      '/admin/bodies/:body',
      asAdministrator(parts, (c, view) => showBody(parts, c, { view })),
    )
    .post(
      '/admin/bodies/:body',
      asAdministrator(parts, (c, view) => changeBody(parts, c, view)),
    );
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function kept({ record }: WebParts, view: AdminView) {
  const bodies = await listKeptBodies(record, view.caller);
  if (!bodies.ok) throw new Error('An administrator may not read the bodies.');
  return bodies.value;
}

async function showBodies(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const { nameOf } = await readDirectory(parts, view);
  const props = { view, state, nameOf, bodies: await kept(parts, view) };
  return answerPage(c, <BodiesPage {...props} everybody={nameOf(await everybodyOf(parts, view))} />, status);
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const bodies = await kept(parts, view);
  return answerCsv(c, {
    name: 'bodies',
    columns: ['id', 'name', 'aliases', 'duty_holder', 'open_matters', 'matters'],
    rows: bodies.map((body) => [
      ...[body.id, body.name, body.aliases.join('; '), body.dutyHolder, body.openMatters, body.matters],
    ]),
  });
}

/** Who was last named for every body and has not left: there is always somebody. */
async function everybodyOf({ record }: WebParts, { caller }: AdminView): Promise<string> {
  const holders = await listDutyHolders(record, caller);
  return (holders.ok ? holders.value : []).findLast(({ body }) => body === '*')?.person ?? '';
}

async function showBody(parts: WebParts, c: PageContext, { view, state, status }: Shown) {
  const id = c.req.param('body') ?? '';
  const bodies = id === '*' ? undefined : await listKeptBodies(parts.record, view.caller, { id });
  const body = bodies?.ok ? bodies.value[0] : undefined;
  if (id !== '*' && body === undefined) return answerNotFound(parts, c);
  const directory = await readDirectory(parts, view);
  const roles = new Map((await listRoles(parts, view)).map(({ role, title }) => [role, title]));
  const named = filledWith({ name: body?.name ?? '', aliases: body?.aliases.join('\n') ?? '' });
  const shown = state === undefined ? named : filledOver(named, state);
  const people = await choosePeople(parts.record, view, { filled: shown.filled, name: 'person' });
  const page = (
    <BodyPage
      view={view}
      body={body}
      directory={directory}
      people={people}
      everybody={directory.nameOf(await everybodyOf(parts, view))}
      appointments={await appointmentsOf(parts, view, id)}
      titleOf={(role) => roles.get(role) ?? role}
      now={parts.record.clock().toISOString()}
      state={shown}
    />
  );
  return answerPage(c, page, status);
}

async function appointmentsOf(
  { record }: WebParts,
  { caller }: AdminView,
  body: string,
): Promise<readonly DirectoryAppointment[]> {
  const found = await listAppointments(record, caller, { body });
  const now = record.clock().toISOString();
  return (found.ok ? found.value : []).filter(({ until }) => until === null || until > now);
}

async function changeBody(parts: WebParts, c: PageContext, view: AdminView) {
  const id = c.req.param('body') ?? '';
  const filled = await readForm(c);
  if (isFinding(filled)) return showBody(parts, c, { view, state: { filled, errors: [] } });
  const renames = filled.get('do') === 'names' && id !== '*';
  const outcome = renames
    ? await takeBody(parts, view, { filled, id })
    : await takeHolder(parts, view, { body: id, filled });
  const again = (state: FormState, status: 422 | 403) => showBody(parts, c, { view, state, status });
  const done = renames ? 'renamed' : 'named';
  return answerAct(c, { view, filled, outcome, to: paths.body(id), done, again });
}

async function takeHolder(
  { record }: WebParts,
  { caller }: AdminView,
  { body, filled }: { readonly body: string; readonly filled: Filled },
) {
  const person = filled.get('person');
  if (person !== '') return nameDutyHolder(record, caller, { body, person, ...formKey(caller, filled) });
  const missing = { code: 'person-missing', at: 'person', message: words.holderMissing };
  return { ok: false as const, refusals: [missing] };
}
