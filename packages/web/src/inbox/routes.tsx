import { type Asked, findNames, listAsked, showMatter } from '@candour/record';
import { answerCsv } from '../http/answer-list.ts';
import { answerPage } from '../http/answer-page.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import { writingOf } from '../matter/writing.ts';
import type { WebParts } from '../parts.ts';
import { viewOf } from '../view/view.ts';
import { AskedPage } from './asked-page.tsx';
import { InboxPage } from './inbox-page.tsx';
import { askedSheet } from './sheet.ts';

/** More than that is the work of a list: the list of matters narrows to a body. */
const most = 50;

export function inboxPages(parts: WebParts): Pages {
  return createPages()
    .get('/inbox', (c) => answerInbox(parts, c))
    .get('/inbox.json', async (c) => {
      const found = await listAsked(parts.record, c.get('caller'), { limit: most });
      return found.ok ? c.json(found.value) : parts.refuse(c, found.refusals);
    })
    .get('/inbox.csv', async (c) => {
      const found = await listAsked(parts.record, c.get('caller'), { limit: most });
      if (!found.ok) return parts.refuse(c, found.refusals);
      return answerCsv(c, askedSheet(found.value.asked, viewOf(c).language));
    })
    .get('/inbox/:matter', (c) => answerAsked(parts, c, c.req.param('matter')));
}

async function answerInbox(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const found = await listAsked(parts.record, view.caller, { limit: most });
  if (!found.ok) return parts.refuse(c, found.refusals);
  const names = await findNames(parts.record, view.caller, found.value.asked.flatMap(idsOf));
  return answerPage(c, <InboxPage view={view} list={found.value} names={names} />);
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
