import { type Held, listHolds, placeHold, type Refusal, refused, releaseHold } from '@candour/record';
import { answerCsv } from '../../../http/answer-list.ts';
import { answerPage } from '../../../http/answer-page.ts';
import { type Filled, readForm, readQuery } from '../../../http/form.ts';
import { formKey } from '../../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../../http/pages.ts';
import type { WebParts } from '../../../parts.ts';
import { paths } from '../../../view/paths.ts';
import { answerAct, blank, type FormState } from '../../frame/act.ts';
import { type AdminView, asAdministrator } from '../../frame/as-administrator.ts';
import { readDirectory } from '../../frame/directory.ts';
import { findTitles } from '../../frame/find-titles.ts';
import { answerNotFound } from '../../frame/not-found.ts';
import { HoldPage } from './hold-page.tsx';
import { HoldsPage } from './holds-page.tsx';
import { holdsWords as words } from './words.ts';

/** What must not be erased until somebody releases it. */
export function holdsPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/holds',
      asAdministrator(parts, (c, view) => showHolds(parts, c, { view })),
    )
    .get(
      '/admin/holds.json',
      asAdministrator(parts, async (c, view) => c.json({ holds: await list(parts, view) })),
    )
    .get(
      '/admin/holds.csv',
      asAdministrator(parts, (c, view) => answerSheet(parts, c, view)),
    )
    .post(
      '/admin/holds',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const outcome = await place(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => showHolds(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.holds, done: 'placed', again });
      }),
    )
    .get(
      '/admin/holds/:hold',
      asAdministrator(parts, (c, view) => showHold(parts, c, { view })),
    )
    .post(
      '/admin/holds/:hold',
      asAdministrator(parts, (c, view) => release(parts, c, view)),
    );
}

async function list({ record }: WebParts, { caller }: AdminView) {
  const holds = await listHolds(record, caller);
  if (!holds.ok) throw new Error('An administrator may not read what is held.');
  return holds.value;
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function showHolds(parts: WebParts, c: PageContext, { view, state, status }: Shown) {
  const props = {
    ...{ view, holds: await list(parts, view), directory: await readDirectory(parts, view) },
    titleOf: await findTitles(parts, view),
    formKey: state?.filled.find('key') ?? parts.record.ids('form'),
    // Whoever comes from a matter finds its reference filled in.
    state: state ?? { ...blank, filled: readQuery(c) },
  };
  return answerPage(c, <HoldsPage {...props} />, status);
}

function place({ record }: WebParts, { caller }: AdminView, filled: Filled) {
  const over = readHeld(filled);
  if ('code' in over) return refused(over);
  return placeHold(record, caller, { over, because: filled.get('because'), ...formKey(caller, filled) });
}

function readHeld(filled: Filled): Held | Refusal {
  const [matter, body] = [filled.get('matter'), filled.get('body')];
  switch (filled.get('over')) {
    case 'matter':
      return matter === '' ? missing('matter', words.matterMissing) : { matter };
    case 'body':
      return body === '' ? missing('body', words.bodyMissing) : { body };
    case 'all':
      return { body: '*' };
    default:
      return missing('over', words.overMissing);
  }
}

function missing(at: string, message: Refusal['message']): Refusal {
  return { code: `${at}-missing`, at, message };
}

async function showHold(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const hold = (await list(parts, view)).find((one) => String(one.hold) === c.req.param('hold'));
  if (hold === undefined) return answerNotFound(parts, c);
  const { nameOf } = await readDirectory(parts, view);
  const titleOf = await findTitles(parts, view);
  const formKey = state.filled.find('key') ?? parts.record.ids('form');
  return answerPage(c, <HoldPage {...{ view, hold, nameOf, titleOf, formKey, state }} />, status);
}

async function release(parts: WebParts, c: PageContext, view: AdminView) {
  const filled = await readForm(c);
  const outcome = await releaseHold(parts.record, view.caller, {
    hold: Number(c.req.param('hold')) || 0,
    because: filled.get('because'),
    ...formKey(view.caller, filled),
  });
  const again = (state: FormState, status: 422 | 403) => showHold(parts, c, { view, state, status });
  return answerAct(c, { view, filled, outcome, to: paths.holds, done: 'released', again });
}

async function answerSheet(parts: WebParts, c: PageContext, view: AdminView) {
  return answerCsv(c, {
    name: 'holds',
    columns: [
      ...['entry', 'matter', 'body', 'because', 'placed_by', 'placed_at'],
      ...['released_by', 'released_at', 'released_because'],
    ],
    rows: (await list(parts, view)).map(({ released, ...one }) => [
      ...[one.hold, one.matter, one.body, one.because, one.placedBy, one.placedAt],
      ...[released?.by ?? null, released?.at ?? null, released?.because ?? null],
    ]),
  });
}
