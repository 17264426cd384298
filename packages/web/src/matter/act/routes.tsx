import { type Refusal, showMatter } from '@candour/record';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type Filled, type FormError, readForm, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { isForPage } from '../refusals.ts';
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
  const options = new Map();
  for (const control of act.controls) options.set(control.name, (await control.options?.(about)) ?? []);
  const behalf = Object.hasOwn(engineActs, name) && name !== 'accept' ? await listBehalf(about) : [];
  const key = filled.find('key') ?? record.ids('form');
  return { about, name, act, options, behalf, filled, errors: [], key };
}

async function doAct(parts: WebParts, c: PageContext, asked: Asked): Promise<Response> {
  const form = await openAct(parts, c, asked);
  if (form instanceof Response) return form;
  const { about, act, filled } = form;
  const errors = act.check?.(filled) ?? [];
  if (errors.length > 0) return again(c, form, errors);
  const { view, matter } = about;
  const { person } = view.caller === 'anyone' ? { person: '' } : view.caller;
  const sent = { filled, key: `${person}:${form.key}`, seen: Number(filled.get('seen') || matter.head) };
  const done = await act.perform(about, sent);
  if (done.ok) return seeOther(c, view.to(paths.matter(matter.id)));
  return isForPage(done.refusals) ? parts.refuse(c, done.refusals) : again(c, form, named(done.refusals));
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
  return answerPage(c, <ActPage {...form} errors={errors} />, 422);
}
