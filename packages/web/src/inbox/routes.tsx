import { type Asked, countAsked, findNames, listAsked, showMatter } from '@candour/record';
import { answerCsv } from '../http/answer-list.ts';
import { answerPage } from '../http/answer-page.ts';
import { readQuery } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import { writingOf } from '../matter/writing.ts';
import type { WebParts } from '../parts.ts';
import { viewOf } from '../view/view.ts';
import { AskedPage } from './asked-page.tsx';
import { InboxPage } from './inbox-page.tsx';
import { readInboxQuestion, writePlace } from './question.ts';
import { askedSheet } from './sheet.ts';

const shown = 50;
/** As data a page holds more: programs do not scroll. */
const asData = 200;

export function inboxPages(parts: WebParts): Pages {
  return createPages()
    .get('/inbox', (c) => answerInbox(parts, c))
    .get('/inbox.json', async (c) => {
      const found = await list(parts, c, asData);
      const counted = await countAsked(parts.record, c.get('caller'));
      if (!found.ok) return parts.refuse(c, found.refusals);
      if (!counted.ok) return parts.refuse(c, counted.refusals);
      const { asked, next } = found.value;
      return c.json({ asked, next: next && writePlace(next), counts: counted.value });
    })
    .get('/inbox.csv', async (c) => {
      const found = await list(parts, c, asData);
      if (!found.ok) return parts.refuse(c, found.refusals);
      return answerCsv(c, askedSheet(found.value.asked, viewOf(c).language));
    })
    .get('/inbox/:matter', (c) => answerAsked(parts, c, c.req.param('matter')));
}

function list(parts: WebParts, c: PageContext, limit: number) {
  const { stage, after } = readInboxQuestion(readQuery(c));
  const narrowed = { ...(stage !== undefined && { stage }), ...(after !== undefined && { after }) };
  return listAsked(parts.record, c.get('caller'), { limit, ...narrowed });
}

async function answerInbox(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const found = await list(parts, c, shown);
  const counted = await countAsked(parts.record, view.caller);
  if (!found.ok) return parts.refuse(c, found.refusals);
  if (!counted.ok) return parts.refuse(c, counted.refusals);
  const names = await findNames(parts.record, view.caller, found.value.asked.flatMap(idsOf));
  const page = { question: readInboxQuestion(readQuery(c)), list: found.value, counts: counted.value };
  return answerPage(c, <InboxPage view={view} {...page} names={names} />);
}

function idsOf({ body, owner }: Asked): readonly string[] {
  return owner === null ? [body] : [body, owner];
}

async function answerAsked(parts: WebParts, c: PageContext, matter: string): Promise<Response> {
  const view = viewOf(c);
  const found = await listAsked(parts.record, view.caller, { matter, limit: 1 });
  if (!found.ok) return parts.refuse(c, found.refusals);
  const shown = await showMatter(parts.record, view.caller, { matter });
  if (!shown.ok) return parts.refuse(c, shown.refusals);
  const [asked] = found.value.asked;
  if (asked === undefined) return c.notFound();
  const writing = await writingOf(parts.record, view, { matter: shown.value });
  const page = { view, asked, matter: shown.value, writing };
  return answerPage(c, <AskedPage {...page} />);
}
