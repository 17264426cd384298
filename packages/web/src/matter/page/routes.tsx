import { dayInLondon } from '@candour/calendar';
import { listHoldsOn, listLinksFor, showMatter } from '@candour/record';
import { asKnownOnWords } from '../../design/as-known-on-words.ts';
import { Document } from '../../design/document.tsx';
import { answerPage } from '../../http/answer-page.ts';
import { readQuery } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { viewOf } from '../../view/view.ts';
import { writingOf } from '../writing.ts';
import { MatterPage } from './page.tsx';
import { readPage, whenOf } from './read-page.ts';
import { pageWords as words } from './words.ts';

export function matterPage(parts: WebParts): Pages {
  return createPages().get('/matters/:matter', (c) => show(parts, c));
}

async function show(parts: WebParts, c: PageContext): Promise<Response> {
  const view = viewOf(c);
  const now = parts.record.clock().toISOString();
  const asked = readPage(readQuery(c), now);
  if (!asked.ok) return parts.refuse(c, asked.refusals);
  const { matter: id = '' } = c.req.param();
  const { known } = asked.value;
  const shown = await showMatter(parts.record, view.caller, {
    matter: id,
    ...whenOf(asked.value),
    withItems: known === undefined,
    withReaders: known === undefined,
    withLater: known !== undefined,
  });
  if (!shown.ok) {
    const isUnknown = known !== undefined && shown.refusals.some(({ code }) => code === 'not-known-then');
    return isUnknown ? notKnown(c, { id, known }) : parts.refuse(c, shown.refusals);
  }
  const matter = shown.value;
  const writing = await writingOf(parts.record, view, {
    matter,
    names: matter.capacity.for.map(({ person }) => person),
  });
  const today = dayInLondon(now);
  const holds = known === undefined ? await listHoldsOn(parts.record, matter) : [];
  const links = known === undefined ? await listLinksFor(parts.record, view.caller, matter) : [];
  const page = { matter, writing, asked: asked.value, today, holds, links };
  return answerPage(c, <MatterPage {...page} />);
}

/** Its reader may see the matter, and nothing of it was known on that day. */
function notKnown(
  c: PageContext,
  { id, known }: { readonly id: string; readonly known: string },
): Promise<Response> {
  const view = viewOf(c);
  const title = view.say(words.unknownThen, { day: view.day(known) });
  const page = (
    <Document view={view} title={title}>
      <h1>{title}</h1>
      <p>
        <a href={view.to(paths.matter(id))}>{view.say(asKnownOnWords.today)}</a>
      </p>
    </Document>
  );
  return answerPage(c, page, 404);
}
