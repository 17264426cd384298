import { findPeople } from '@candour/record';
import { foundInWords } from '../design/chooser.tsx';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { type View, viewOf } from '../view/view.ts';
import { sourceOfBodies } from './choose-bodies.ts';
import { sourceOfPeople } from './choose-people.ts';
import { findIn, type Source } from './choosing-of.ts';

/** What a script asks for while a name is typed; a form without one is answered with the same. */
export function choosingPages(parts: WebParts): Pages {
  const { record } = parts;
  return createPages()
    .get('/people.json', async (c) => {
      const view = viewOf(c);
      const may = await findPeople(record, view.caller, { ids: [], limit: 1 });
      if (!may.ok) return parts.refuse(c, may.refusals);
      const [body, roles = []] = [c.req.query('body'), c.req.queries('role')];
      const holding = roles.length === 0 ? undefined : { roles, ...(body !== undefined && { body }) };
      const others = c.req.query('others') === 'yes';
      return answerFound(c, view, await sourceOfPeople(record, view, { holding, others }));
    })
    .get('/bodies.json', (c) => {
      const view = viewOf(c);
      return answerFound(c, view, sourceOfBodies(record, view));
    });
}

async function answerFound(c: PageContext, view: View, source: Source): Promise<Response> {
  const sought = c.req.query('name')?.trim() ?? '';
  const { found, isCut } = await findIn(source, sought);
  return c.json({ found, says: foundInWords(view, { sought, count: found.length, isCut }) });
}
