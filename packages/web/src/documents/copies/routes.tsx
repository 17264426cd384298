import { compareDocuments } from '@candour/record';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { CopiesPage } from './copies-page.tsx';

/** A document beside another that tells the same: what is missing, added and altered. */
export function copyPages(parts: WebParts): Pages {
  return createPages().get('/documents/:document/copies/:other', async (c) => {
    const view = viewOf(c);
    const compared = await compareDocuments(parts.record, view.caller, c.req.param());
    if (!compared.ok) return parts.refuse(c, compared.refusals);
    return answerPage(c, <CopiesPage view={view} compared={compared.value} />);
  });
}
