import { approveErasure, listErasures, refused, requestErasure, storageSweeps } from '@candour/record';
import { answerPage } from '../../../http/answer-page.ts';
import { type Filled, readForm, readQuery } from '../../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../../http/pages.ts';
import type { WebParts } from '../../../parts.ts';
import { paths } from '../../../view/paths.ts';
import { answerAct, blank, type FormState } from '../../frame/act.ts';
import { type AdminView, asAdministrator } from '../../frame/as-administrator.ts';
import { readDirectory } from '../../frame/directory.ts';
import { answerNotFound } from '../../frame/not-found.ts';
import { ApprovePage } from './approve-page.tsx';
import { ErasuresPage } from './erasures-page.tsx';
import { erasuresWords as words } from './words.ts';

/** Erasures: asked for by one administrator, approved by another. */
export function erasuresPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/erasures',
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .post(
      '/admin/erasures',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const outcome = await request(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.erasures, done: 'asked', again });
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

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state, status }: Shown) {
  const erasures = await listErasures(parts.record, view.caller);
  if (!erasures.ok) throw new Error('An administrator may not read the erasures.');
  const { nameOf } = await readDirectory(parts, view);
  // Whoever comes from a row of what is due finds what it is about filled in.
  const filled = state ?? { ...blank, filled: readQuery(c) };
  const page = <ErasuresPage {...{ view, nameOf }} erasures={erasures.value} state={filled} />;
  return answerPage(c, page, status);
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
  return answerAct(c, { view, filled, outcome, to: paths.erasures, done: 'erased', again });
}
