import { noSuchProposal } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { DeskPage } from './desk-page.tsx';
import { type Done, doneWords } from './done-banner.tsx';
import { loadDesk } from './load-desk.ts';

/** The reading desk of a document; each proposal on it has an address of its own. */
export function deskPages(parts: WebParts): Pages {
  return createPages()
    .get('/documents/:document', (c) => showDesk(c, parts))
    .get('/documents/:document/proposals/:proposal', (c) => showDesk(c, parts));
}

async function showDesk(c: PageContext, parts: WebParts): Promise<Response> {
  const view = viewOf(c);
  const { document = '', proposal } = c.req.param() as { document?: string; proposal?: string };
  const desk = await loadDesk(parts.record, view, { document, proposal });
  if (!desk.ok) return parts.refuse(c, desk.refusals);
  if (proposal !== undefined && desk.value.current === undefined) return parts.refuse(c, [noSuchProposal]);
  const query = readQuery(c);
  return answerPage(
    c,
    <DeskPage view={view} desk={desk.value} done={readDone(query)} wanted={query.get('words')} />,
  );
}

/** What an address says was done. Of decisions, no more is told than the record bears out: anybody can write an address. */
function readDone(query: Filled): Done | undefined {
  const what = query.get('done');
  if (what === 'decided' || what === 'withdrawn') return { what, proposal: query.get('of') };
  if (what === 'together') return { what, confirmed: Number(query.get('count')) || 0 };
  return Object.hasOwn(doneWords, what) ? ({ what } as Done) : undefined;
}
