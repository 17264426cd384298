import { describeDocument, getDocument, matchReply, withdrawReply } from '@candour/record';
import { chooseBodies } from '../../choosing/choose-bodies.ts';
import { isFinding } from '../../choosing/is-finding.ts';
import { answerPage, seeOther } from '../../http/answer-page.ts';
import { errorsOf, type FormError, nothingFilled, readForm, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import { readDay } from '../../http/read-day.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import type { Refilled } from '../decide/form-props.ts';
import { fieldErrors } from '../decide/words.ts';
import { listOwnMatters } from '../upload/own-matters.ts';
import { DescribePage } from './describe-page.tsx';
import { ReplyPage } from './reply-page.tsx';
import { aboutWords as words } from './words.ts';

/** What is said of a document as a whole: its title, day and readers; and, of a reply, what it answers. */
export function aboutPages(parts: WebParts): Pages {
  return createPages()
    .get('/documents/:document/description', (c) =>
      showDescription(c, parts, { filled: nothingFilled, errors: [] }),
    )
    .post('/documents/:document/description', (c) => describe(c, parts))
    .get('/documents/:document/reply', (c) => showReply(c, parts, { filled: readQuery(c), errors: [] }))
    .post('/documents/:document/reply', (c) => match(c, parts))
    .post('/documents/:document/reply/withdraw', (c) => unmatch(c, parts));
}

async function showDescription(c: PageContext, parts: WebParts, refilled: Refilled): Promise<Response> {
  const view = viewOf(c);
  const found = await getDocument(parts.record, view.caller, c.req.param('document') ?? '');
  if (!found.ok) return parts.refuse(c, found.refusals);
  const page = <DescribePage view={view} document={found.value} refilled={refilled} />;
  return answerPage(c, page, refilled.errors.length > 0 ? 422 : 200);
}

async function describe(c: PageContext, parts: WebParts): Promise<Response> {
  const view = viewOf(c);
  const document = c.req.param('document') ?? '';
  const filled = await readForm(c);
  const day = readDay(filled, 'published');
  if (day.kind === 'no-day') {
    return showDescription(c, parts, { filled, errors: [{ at: 'published', message: fieldErrors.noDay }] });
  }
  const described = await describeDocument(parts.record, view.caller, {
    document,
    title: filled.find('title') ?? null,
    publishedAt: day.kind === 'day' ? day.day : null,
    classification: filled.get('classification') === 'public' ? 'public' : 'restricted',
  });
  if (described.ok) return seeOther(c, view.to(`${paths.document(document)}?done=described`));
  return showDescription(c, parts, { filled, errors: errorsOf(described.refusals) });
}

async function showReply(c: PageContext, parts: WebParts, refilled: Refilled): Promise<Response> {
  const view = viewOf(c);
  const found = await getDocument(parts.record, view.caller, c.req.param('document') ?? '');
  if (!found.ok) return parts.refuse(c, found.refusals);
  const lists = {
    matters: await listOwnMatters(parts.record, view.caller, refilled.filled.find('matter')),
    bodies: await chooseBodies(parts.record, view, { filled: refilled.filled, name: 'body' }),
  };
  const page = <ReplyPage view={view} document={found.value} refilled={refilled} {...lists} />;
  return answerPage(c, page, refilled.errors.length > 0 ? 422 : 200);
}

async function match(c: PageContext, parts: WebParts): Promise<Response> {
  const view = viewOf(c);
  const document = c.req.param('document') ?? '';
  const filled = await readForm(c);
  if (isFinding(filled)) return showReply(c, parts, { filled, errors: [] });
  const [matter, name, body] = [filled.get('matter'), filled.get('name'), filled.get('body')];
  const errors: FormError[] = [
    ...(matter === '' ? [{ at: 'matter', message: words.noMatter }] : []),
    ...(name === '' ? [{ at: 'name', message: words.noName }] : []),
    ...(body === '' ? [{ at: 'body', message: words.noBody }] : []),
  ];
  if (errors.length > 0) return showReply(c, parts, { filled, errors });
  const matched = await matchReply(parts.record, view.caller, { document, matter, from: { name, body } });
  if (matched.ok) return seeOther(c, view.to(`${paths.document(document)}?done=matched`));
  const refusals = errorsOf(matched.refusals, (at) => (at === 'from/body' ? 'body' : null));
  return showReply(c, parts, { filled, errors: refusals });
}

async function unmatch(c: PageContext, parts: WebParts): Promise<Response> {
  const view = viewOf(c);
  const document = c.req.param('document') ?? '';
  const matter = (await readForm(c)).get('matter');
  const because = view.say(words.takenBack);
  const withdrawn = await withdrawReply(parts.record, view.caller, { document, matter, because });
  if (!withdrawn.ok) return parts.refuse(c, withdrawn.refusals);
  return seeOther(c, view.to(`${paths.document(document)}?done=unmatched`));
}
