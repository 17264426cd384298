import { diagram } from '@candour/pathways';
import { showMatter } from '@candour/record';
import { answerDrawing } from '../../http/answer-drawing.ts';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { PathwayPage } from './page.tsx';

export function pathwayPages({ record, refuse }: WebParts): Pages {
  return createPages()
    .get('/matters/:matter/pathway', async (c) => {
      const view = viewOf(c);
      const shown = await showMatter(record, view.caller, { matter: c.req.param('matter') });
      if (!shown.ok) return refuse(c, shown.refusals);
      return answerPage(c, <PathwayPage view={view} matter={shown.value} />);
    })
    .get('/matters/:matter/pathway.svg', async (c) => {
      const { language, caller } = viewOf(c);
      const shown = await showMatter(record, caller, { matter: c.req.param('matter') });
      if (!shown.ok) return refuse(c, shown.refusals);
      const { definition, state } = shown.value;
      return answerDrawing(c, diagram(definition, { language, at: state }));
    });
}
