import { getDay } from '@candour/calendar';
import { listAudit, listBrokenGlass, refused, reviewBreakGlass } from '@candour/record';
import { choosePeople } from '../../choosing/choose-people.ts';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readForm, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import { readDay } from '../../http/read-day.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { readDirectory } from '../frame/directory.ts';
import { findTitles } from '../frame/find-titles.ts';
import { frameWords } from '../frame/frame-words.ts';
import { GlassPage } from './glass-page.tsx';
import { ReadingsPage } from './readings-page.tsx';
import { auditWords as words } from './words.ts';

/** Who read what, and who let themselves in. */
export function auditPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/readings',
      asAdministrator(parts, (c, view) => showReadings(parts, c, view)),
    )
    .get(
      '/admin/readings.json',
      asAdministrator(parts, async (c, view) =>
        c.json({ readings: await listShown(parts, view, { filled: readQuery(c), limit: mostListed }) }),
      ),
    )
    .get(
      '/admin/readings.csv',
      asAdministrator(parts, (c, view) => answerReadings(parts, c, view)),
    )
    .get(
      '/admin/broken-glass',
      asAdministrator(parts, (c, view) => showGlass(parts, c, { view })),
    )
    .get(
      '/admin/broken-glass.json',
      asAdministrator(parts, async (c, view) =>
        c.json({ glass: (await listGlass(parts, view)).map(({ mine, ...one }) => one) }),
      ),
    )
    .get(
      '/admin/broken-glass.csv',
      asAdministrator(parts, (c, view) => answerGlass(parts, c, view)),
    )
    .post(
      '/admin/broken-glass',
      asAdministrator(parts, (c, view) => review(parts, c, view)),
    );
}

const pageful = 100;
const mostListed = 10_000;

async function listShown(
  { record }: WebParts,
  { caller }: AdminView,
  asked: { filled: Filled; limit: number },
) {
  const { filled, limit } = asked;
  const [person, matter, before] = [filled.find('person'), filled.find('matter'), filled.find('before')];
  const read = readDay(filled, 'day');
  const found = await listAudit(record, caller, {
    limit,
    ...(person !== undefined && { person }),
    ...(matter !== undefined && { matter }),
    ...(read.kind === 'day' && { day: getDay(read.day) }),
    ...(before !== undefined && /^\d{1,15}$/.test(before) && { before: Number(before) }),
  });
  if (!found.ok) throw new Error('An administrator may not read the readings.');
  return found.value;
}

/** What was asked for, to be asked for again: without the page that it was on. */
function queryOf(filled: Filled): string {
  const names = ['person', 'matter', 'day-day', 'day-month', 'day-year'];
  return String(new URLSearchParams(names.map((name): [string, string] => [name, filled.get(name)])));
}

async function showReadings(parts: WebParts, c: PageContext, view: AdminView) {
  const filled = readQuery(c);
  const isNoDay = readDay(filled, 'day').kind === 'no-day';
  const errors = isNoDay ? [{ at: 'day', message: frameWords.dayNotReal }] : [];
  const readings = isNoDay ? [] : await listShown(parts, view, { filled, limit: pageful + 1 });
  const page = readings.slice(0, pageful);
  const query = queryOf(filled);
  const goesOn = readings.length > pageful;
  const props = {
    ...{ view, query, readings: page, state: { filled, errors } },
    directory: await readDirectory(parts, view),
    people: await choosePeople(parts.record, view, { filled, name: 'person' }),
    titleOf: await findTitles(parts, view),
    next: goesOn ? view.to(`${paths.readings}?${query}&before=${page.at(-1)?.id}`) : undefined,
  };
  return answerPage(c, <ReadingsPage {...props} />, isNoDay ? 422 : 200);
}

async function answerReadings(parts: WebParts, c: PageContext, view: AdminView) {
  const { nameOf } = await readDirectory(parts, view);
  const readings = await listShown(parts, view, { filled: readQuery(c), limit: mostListed });
  return answerCsv(c, {
    name: 'readings',
    columns: ['reading', 'at', 'person', 'name', 'matter', 'because', 'request'],
    rows: readings.map(({ id, at, person, matter, because, request }) => [
      ...[id, at, person, nameOf(person), matter, because, request],
    ]),
  });
}

async function listGlass({ record }: WebParts, { caller }: AdminView) {
  const all = await listBrokenGlass(record, caller);
  if (!all.ok) throw new Error('An administrator may not read what glass was broken.');
  return all.value;
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function showGlass(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const titleOf = await findTitles(parts, view);
  const { nameOf } = await readDirectory(parts, view);
  return answerPage(
    c,
    <GlassPage {...{ view, nameOf, titleOf, state }} all={await listGlass(parts, view)} />,
    status,
  );
}

async function answerGlass(parts: WebParts, c: PageContext, view: AdminView) {
  const { nameOf } = await readDirectory(parts, view);
  return answerCsv(c, {
    name: 'broken-glass',
    columns: ['glass', 'person', 'name', 'matter', 'since', 'until', 'found', 'reviewed_by'],
    rows: (await listGlass(parts, view)).map((one) => [
      ...[one.glass, one.person, nameOf(one.person), one.matter],
      ...[one.since, one.until, one.found, one.reviewedBy],
    ]),
  });
}

async function review(parts: WebParts, c: PageContext, view: AdminView) {
  const filled = await readForm(c);
  const glass = Number(filled.get('glass'));
  const found = filled.get(`found-${glass}`);
  const outcome =
    found === 'justified' || found === 'not-justified'
      ? await reviewBreakGlass(parts.record, view.caller, {
          ...{ matter: filled.get('matter'), glass, found },
          because: filled.get(`because-${glass}`),
        })
      : refused({ code: 'found-missing', at: 'found', message: words.foundMissing });
  const again = (state: FormState, status: 422 | 403) => showGlass(parts, c, { view, state, status });
  const nameOf = (at: string) => (at === 'found' || at === 'because' ? `${at}-${glass}` : null);
  return answerAct(c, { view, filled, outcome, to: paths.glass, done: 'reviewed', nameOf, again });
}
