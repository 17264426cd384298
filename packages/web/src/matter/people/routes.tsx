import { breakGlass, type Refusal, reviewBreakGlass } from '@candour/record';
import { confirmFirst } from '../../account/confirm-first.ts';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type Filled, nothingFilled, readForm, readQuery, statusOf } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { isForPage } from '../refusals.ts';
import { BreakGlassPage } from './break-glass-page.tsx';
import { PeoplePage } from './page.tsx';
import type { PeoplePageProps } from './page-props.ts';
import { readPeople } from './read-people.ts';
import { type ChangeName, changes, isChange } from './ties.ts';
import { peopleWords as words } from './words.ts';

export function peoplePages(parts: WebParts): Pages {
  return createPages()
    .get('/matters/:matter/people', (c) => show(parts, c, { filled: readQuery(c), errors: [] }))
    .post('/matters/:matter/people/:change', (c) => change(parts, c))
    .post('/matters/:matter/break-glass/:glass', (c) => review(parts, c))
    .get(
      '/matters/:matter/break-glass',
      (c) => confirmFirst(parts, c) ?? askToBreak(parts, c, { filled: nothingFilled, errors: [] }),
    )
    .post('/matters/:matter/break-glass', (c) => breakIt(parts, c));
}

function idIn(c: PageContext): string {
  return c.req.param('matter') ?? '';
}

type Shown = Pick<PeoplePageProps, 'filled' | 'errors' | 'sent'>;

async function show(parts: WebParts, c: PageContext, { filled, errors, sent }: Shown): Promise<Response> {
  const view = viewOf(c);
  const asked = readQuery(c).get('before');
  const before = /^\d{1,15}$/.test(asked) ? Number(asked) : undefined;
  const people = await readPeople(parts, view, { id: idIn(c), before, filled });
  if (!people.ok) return parts.refuse(c, people.refusals);
  const page = <PeoplePage {...people.value} view={view} filled={filled} errors={errors} sent={sent} />;
  return answerPage(c, page, statusOf(errors));
}

async function change(parts: WebParts, c: PageContext): Promise<Response> {
  const name = c.req.param('change') ?? '';
  if (!isChange(name)) return c.notFound() as Response;
  const filled = await readForm(c);
  if (isFinding(filled)) return show(parts, c, { filled, errors: [], sent: name });
  const person = filled.find('person');
  if (person === undefined)
    return show(parts, c, { filled, errors: [{ at: 'person', message: words.choosePerson }], sent: name });
  const because = filled.get('because');
  const asked = { matter: idIn(c), person, because, ...formKey(c.get('caller'), filled) };
  const done = await changes[name](parts.record, c.get('caller'), asked);
  if (!done.ok) return refuse(parts, c, { filled, refusals: done.refusals, sent: name });
  const caller = c.get('caller');
  // Whoever keeps themselves from it sees nothing of it from then on.
  const isGone = name === 'exclude' && caller !== 'anyone' && caller.person === person;
  return isGone ? seeOther(c, viewOf(c).to(paths.desk)) : backToPeople(c);
}

async function review(parts: WebParts, c: PageContext): Promise<Response> {
  const filled = await readForm(c);
  const found = filled.get('found') === 'justified' ? 'justified' : 'not-justified';
  if (filled.find('found') === undefined)
    return show(parts, c, { filled, errors: [{ at: 'because', message: words.found }], sent: 'review' });
  const glass = Number(c.req.param('glass'));
  const asked = { matter: idIn(c), glass, found, because: filled.get('because') } as const;
  const done = await reviewBreakGlass(parts.record, c.get('caller'), asked);
  return done.ok ? backToPeople(c) : refuse(parts, c, { filled, refusals: done.refusals, sent: 'review' });
}

function backToPeople(c: PageContext): Response {
  return seeOther(c, viewOf(c).to(paths.people(idIn(c))));
}

interface Refused {
  readonly filled: Filled;
  readonly refusals: readonly Refusal[];
  readonly sent: ChangeName | 'review';
}

function refuse(
  parts: WebParts,
  c: PageContext,
  { filled, refusals, sent }: Refused,
): Response | Promise<Response> {
  if (isForPage(refusals)) return parts.refuse(c, refusals);
  return show(parts, c, { filled, errors: errorsOf(refusals), sent });
}

type Breaking = Pick<Shown, 'filled' | 'errors'>;

function askToBreak({ record }: WebParts, c: PageContext, { filled, errors }: Breaking): Promise<Response> {
  const key = filled.find('key') ?? record.ids('form');
  const form = { view: viewOf(c), matter: idIn(c), filled, errors };
  const page = <BreakGlassPage {...form} formKey={key} />;
  return answerPage(c, page, statusOf(errors));
}

async function breakIt(parts: WebParts, c: PageContext): Promise<Response> {
  const filled = await readForm(c);
  const hours = Number(filled.get('hours'));
  const asked = {
    ...{ matter: idIn(c), because: filled.get('because'), hours },
    ...formKey(c.get('caller'), filled),
  };
  const done = await breakGlass(parts.record, c.get('caller'), asked);
  if (done.ok) return seeOther(c, viewOf(c).to(paths.matter(idIn(c))));
  if (isForPage(done.refusals)) return parts.refuse(c, done.refusals);
  return askToBreak(parts, c, { filled, errors: errorsOf(done.refusals) });
}
