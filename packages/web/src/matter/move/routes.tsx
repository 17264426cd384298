import { actOnMatter, previewAct, type Refusal } from '@candour/record';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { type Filled, type FormError, readForm, readQuery, statusOf } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { isForPage } from '../refusals.ts';
import { sentencesOf } from '../timeline/sentences.tsx';
import { writingOf } from '../writing.ts';
import { CheckPage } from './check.tsx';
import { errorsOfMove, type ReadMove, readMove } from './command.ts';
import { type MoveForm, MovePage } from './form.tsx';
import { InterruptionPage } from './interruption.tsx';
import { listReasons, NotNowPage } from './not-now.tsx';
import { openForm } from './open-form.ts';
import { listPassedDates } from './passed-dates.ts';

/** A move in three steps: filled in, checked, recorded. What was filled in travels with the forms. */
export function movePages(parts: WebParts): Pages {
  const path = '/matters/:matter/moves/:move';
  return createPages()
    .get(path, (c) => openOrSay(parts, c, readQuery(c)))
    .post(path, async (c) => showForm(parts, c, await readForm(c)))
    .post(`${path}/check`, async (c) => check(parts, c, await readForm(c)));
}

function open(parts: WebParts, c: PageContext, filled: Filled) {
  const { matter = '', move = '' } = c.req.param();
  return openForm(parts, viewOf(c), { matter, move, filled });
}

/** A form that nobody could send with success is not offered; one that was filled in is shown whatever happened since. */
async function openOrSay(parts: WebParts, c: PageContext, filled: Filled): Promise<Response> {
  const form = await open(parts, c, filled);
  if (!form.ok) return parts.refuse(c, form.refusals);
  const reasons = listReasons(form.value);
  const page =
    reasons.length > 0 ? <NotNowPage {...form.value} reasons={reasons} /> : <MovePage {...form.value} />;
  return answerPage(c, page);
}

async function showForm(parts: WebParts, c: PageContext, filled: Filled): Promise<Response> {
  const form = await open(parts, c, filled);
  return form.ok ? answerPage(c, <MovePage {...form.value} />) : parts.refuse(c, form.refusals);
}

async function check(parts: WebParts, c: PageContext, filled: Filled): Promise<Response> {
  if (isFinding(filled)) return showForm(parts, c, filled);
  const opened = await open(parts, c, filled);
  if (!opened.ok) return parts.refuse(c, opened.refusals);
  const form = opened.value;
  const read = readMove(form, parts.record.clock().toISOString());
  if (read.errors.length > 0) return formAgain(c, form, read.errors);
  if (filled.get('confirm') === 'yes') return record(parts, c, { form, read });
  return showCheck(parts, c, { form, read });
}

interface Step {
  readonly form: MoveForm;
  readonly read: ReadMove;
}

async function record(parts: WebParts, c: PageContext, { form, read }: Step): Promise<Response> {
  const { view, matter, seen, key } = form;
  const { person } = view.caller === 'anyone' ? { person: '' } : view.caller;
  const acted = await actOnMatter(parts.record, view.caller, {
    matter: matter.id,
    command: read.command,
    seen: Number(seen),
    key: `${person}:${key}`,
  });
  if (acted.ok) return seeOther(c, `${view.to(paths.matter(matter.id))}?done=${doneOf(acted.value.stored)}`);
  const [moved] = acted.refusals;
  if (moved?.code === 'matter-moved-on') return showCheck(parts, c, { form, read, moved });
  return refuseForm(parts, c, { form, refusals: acted.refusals });
}

/** The act itself, among what was recorded with it. */
function doneOf(
  stored: readonly { readonly entry: { readonly kind: string; readonly seq: number } }[],
): number {
  return (stored.find(({ entry }) => entry.kind === 'act-done') ?? stored[0])?.entry.seq ?? 0;
}

/** `moved`: that something was recorded in between, where it was. */
type Checking = Step & { readonly moved?: Refusal };

/** What will happen is decided anew on the matter as it stands, and shown beside what was filled in. */
async function showCheck(
  parts: WebParts,
  c: PageContext,
  { form, read, moved }: Checking,
): Promise<Response> {
  const { view, matter, move, filled } = form;
  const { command } = read;
  const preview = await previewAct(parts.record, view.caller, { matter: matter.id, command });
  if (!preview.ok)
    return refuseForm(parts, c, { form, refusals: [...(moved ? [moved] : []), ...preview.refusals] });
  const fields = command.fields ?? {};
  const passed = listPassedDates({ matter, move, fields, preview: preview.value });
  if (passed.length > 0 && filled.get('passed') !== 'yes')
    return answerPage(c, <InterruptionPage {...form} passed={passed} />);
  const { owner, deputy } = preview.value;
  const writing = await writingOf(parts.record, view, {
    matter,
    filled: [{ move: form.name, fields }],
    names: [owner.person, deputy.person],
  });
  const came = matter.timeline.filter(({ seq }) => seq > Number(form.seen));
  const page = (
    <CheckPage
      {...form}
      fields={fields}
      happenedAt={command.happenedAt}
      preview={preview.value}
      writing={writing}
      since={sentencesOf(writing, came)}
    />
  );
  return answerPage(c, page, moved === undefined ? 200 : 412);
}

interface RefusedForm {
  readonly form: MoveForm;
  readonly refusals: readonly Refusal[];
}

/** Who they are is for the whole page; what they filled in is for the form. */
function refuseForm(
  parts: WebParts,
  c: PageContext,
  { form, refusals }: RefusedForm,
): Response | Promise<Response> {
  if (isForPage(refusals)) return parts.refuse(c, refusals);
  return formAgain(c, form, errorsOfMove(refusals, form));
}

function formAgain(c: PageContext, form: MoveForm, errors: readonly FormError[]): Promise<Response> {
  return answerPage(c, <MovePage {...form} errors={errors} />, statusOf(errors));
}
