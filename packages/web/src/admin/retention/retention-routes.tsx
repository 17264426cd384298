import {
  approveErasure,
  listEnded,
  listErasures,
  refused,
  requestErasure,
  storageSweeps,
} from '@candour/record';
import { answerCsv } from '../../http/answer-list.ts';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readForm, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { readDirectory } from '../frame/directory.ts';
import { findTitles } from '../frame/find-titles.ts';
import { answerNotFound } from '../frame/not-found.ts';
import { ApprovePage } from './approve-page.tsx';
import { RetentionPage } from './retention-page.tsx';
import { retentionWords as words } from './words.ts';

/** Matters that ended, and erasures: asked for by one administrator, approved by another. */
export function retentionPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/retention',
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .get(
      '/admin/retention.json',
      asAdministrator(parts, async (c, view) => {
        const ended = await listShown(parts, c, view, mostListed);
        return c.json({ total: ended.total, matters: ended.matters });
      }),
    )
    .get(
      '/admin/retention.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/retention',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const outcome = await request(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.retention, done: 'asked', again });
      }),
    )
    .get(
      '/admin/erasures/:erasure',
      asAdministrator(parts, (c, view) => showErasure(parts, c, { view })),
    )
    .post(
      '/admin/erasures/:erasure',
      asAdministrator(parts, (c, view) => approve(parts, c, view)),
    );
}

const pageful = 100;
const mostListed = 10_000;
const usualYears = 7;

function yearsOf(c: PageContext): number {
  const years = Number(c.req.query('years') ?? usualYears);
  return Number.isInteger(years) && years >= 0 && years <= 200 ? years : usualYears;
}

async function listShown({ record }: WebParts, c: PageContext, { caller }: AdminView, limit: number) {
  const before = record.clock();
  before.setUTCFullYear(before.getUTCFullYear() - yearsOf(c));
  const [endedAt, id] = [c.req.query('ended'), c.req.query('after')];
  const found = await listEnded(record, caller, {
    before: before.toISOString(),
    limit,
    ...(endedAt !== undefined && id !== undefined && { after: { endedAt, id } }),
  });
  if (!found.ok) throw new Error('An administrator may not read what ended.');
  return found.value;
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state, status }: Shown) {
  const years = yearsOf(c);
  const { total, matters } = await listShown(parts, c, view, pageful + 1);
  const erasures = await listErasures(parts.record, view.caller);
  const { nameOf } = await readDirectory(parts, view);
  const titleOf = await findTitles(parts, view);
  const page = matters.slice(0, pageful);
  const last = page.at(-1);
  const goesOn = matters.length > pageful && last !== undefined;
  const query = new URLSearchParams({
    years: String(years),
    ended: last?.endedAt ?? '',
    after: last?.id ?? '',
  });
  const props = {
    ...{ view, years, total, nameOf, matters: page, erasures: erasures.ok ? erasures.value : [] },
    next: goesOn ? view.to(`${paths.retention}?${query}`) : undefined,
    titleOf,
    // Whoever comes from a row finds what it is about filled in.
    state: state ?? { ...blank, filled: readQuery(c) },
  };
  return answerPage(c, <RetentionPage {...props} />, status);
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  const { matters } = await listShown(parts, c, view, mostListed);
  return answerCsv(c, {
    name: 'ended-matters',
    columns: ['matter', 'pathway', 'body', 'title', 'classification', 'ended_at'],
    rows: matters.map((one) => [one.id, one.pathway, one.body, one.title, one.classification, one.endedAt]),
  });
}

function request({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const [subject, basis] = [filled.get('subject'), filled.get('basis')];
  const wrong = [
    ...(subject === '' ? [{ code: 'subject-missing', at: 'subject', message: words.subjectMissing }] : []),
    ...(subject !== '' && !/^(matter|person|document)_[A-Za-z0-9._:@-]{1,120}$/.test(subject)
      ? [{ code: 'subject-wrong', at: 'subject', message: words.subjectWrong }]
      : []),
    ...(basis === '' ? [{ code: 'basis-missing', at: 'basis', message: words.basisMissing }] : []),
  ];
  return wrong.length > 0 ? refused(...wrong) : requestErasure(record, caller, { subject, basis });
}

async function findErasure({ record }: WebParts, c: PageContext, { caller }: AdminView) {
  const all = await listErasures(record, caller);
  const id = c.req.param('erasure');
  return all.ok ? all.value.find((one) => one.id === id && one.finishedAt === null) : undefined;
}

async function showErasure(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const erasure = await findErasure(parts, c, view);
  if (erasure === undefined) return answerNotFound(parts, c);
  const { nameOf } = await readDirectory(parts, view);
  const isOwn = view.caller !== 'anyone' && view.caller.person === erasure.askedBy;
  return answerPage(c, <ApprovePage {...{ view, erasure, isOwn, nameOf, state }} />, status);
}

async function approve(parts: WebParts, c: PageContext, view: AdminView) {
  const { record } = parts;
  const filled = await readForm(c);
  const erasure = c.req.param('erasure') ?? '';
  const notSure = refused({ code: 'not-sure', at: 'sure', message: words.approveTick });
  const isSure = filled.get('sure') === 'yes';
  const outcome = isSure
    ? await approveErasure(record, view.caller, { erasure, sweeps: storageSweeps(record) })
    : notSure;
  const again = (state: FormState, status: 422 | 403) => showErasure(parts, c, { view, state, status });
  return answerAct(c, { view, filled, outcome, to: paths.retention, done: 'erased', again });
}
