import { type Refusal, showMatter } from '@candour/record';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type Filled, type FormError, readForm, readQuery, statusOf } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { isForPage, seenAfter } from '../refusals.ts';
import type { About, Act } from './act.ts';
import { ActPage, type ActPageProps } from './act-page.tsx';
import { describingActs } from './describing-acts.ts';
import { engineActs } from './engine-acts.ts';
import { listBehalf } from './options.ts';

const acts: Readonly<Record<string, Act>> = { ...engineActs, ...describingActs };

/** The forms of all that may be done to a matter beside the moves of its pathway. */
export function actPages(parts: WebParts): Pages {
  const pages = createPages();
  for (const [name, act] of Object.entries(acts)) {
    const path = `/matters/:matter/${name}`;
    pages
      .get(path, async (c) => {
        const form = await openAct(parts, c, { name, act, filled: readQuery(c) });
        return form instanceof Response ? form : answerPage(c, <ActPage {...form} />);
      })
      .post(path, async (c) => doAct(parts, c, { name, act, filled: await readForm(c) }));
  }
  return pages;
}

interface Asked {
  readonly name: string;
  readonly act: Act;
  readonly filled: Filled;
}

/** What the form of an act is shown with, or the answer for one who may not see the matter. */
async function openAct(
  parts: WebParts,
  c: PageContext,
  { name, act, filled }: Asked,
): Promise<ActPageProps | Response> {
  const view = viewOf(c);
  const { record } = parts;
  const shown = await showMatter(record, view.caller, { matter: c.req.param('matter') ?? '' });
  if (!shown.ok) return parts.refuse(c, shown.refusals);
  const matter = shown.value;
  const about: About = {
    parts: record,
    view,
    matter,
    capacity: matter.capacity,
  };
  const [options, choosing] = [new Map(), new Map()];
  for (const control of act.controls) {
    options.set(control.name, (await control.options?.(about)) ?? []);
    if (control.choosing !== undefined) choosing.set(control.name, await control.choosing(about, filled));
  }
  const behalf = Object.hasOwn(engineActs, name) && name !== 'accept' ? await listBehalf(about) : [];
  const key = filled.find('key') ?? record.ids('form');
  const seen = filled.find('seen') ?? String(matter.head);
  return { about, name, act, options, choosing, behalf, filled, errors: [], key, seen };
}

async function doAct(parts: WebParts, c: PageContext, asked: Asked): Promise<Response> {
  const form = await openAct(parts, c, asked);
  if (form instanceof Response) return form;
  const { about, act, filled } = form;
  if (isFinding(filled)) return answerPage(c, <ActPage {...form} />);
  const errors = act.check?.(filled) ?? [];
  if (errors.length > 0) return again(c, form, errors);
  const { view, matter } = about;
  const done = await act.perform(about, {
    filled,
    ...formKey(view.caller, filled),
    seen: Number(form.seen),
  });
  if (done.ok) return seeOther(c, view.to(paths.matter(matter.id)));
  if (isForPage(done.refusals)) return parts.refuse(c, done.refusals);
  return again(
    c,
    { ...form, seen: seenAfter(done.refusals, { seen: form.seen, matter }) },
    named(done.refusals),
  );
}

const places: Readonly<Record<string, string | null>> = {
  for: 'amount',
  by: null,
  onBehalfOf: 'behalf',
  until: 'until-day',
};

function named(refusals: readonly Refusal[]): readonly FormError[] {
  return errorsOf(refusals, (at) => (Object.hasOwn(places, at) ? (places[at] ?? null) : at));
}

function again(c: PageContext, form: ActPageProps, errors: readonly FormError[]): Promise<Response> {
  return answerPage(c, <ActPage {...form} errors={errors} />, statusOf(errors));
}
