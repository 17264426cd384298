import { diagram } from '@candour/pathways';
import { getBuiltin } from '@candour/pathways/builtin';
import { answerDrawing } from '../../http/answer-drawing.ts';
import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { viewOf } from '../../view/view.ts';
import { CatalogueGroupPage, CataloguePage } from './catalogue-page.tsx';
import { groups } from './groups.ts';

/** The catalogue holds nothing of any record, so anybody may read it. */
export function cataloguePages(parts: WebParts): Pages {
  return createPages()
    .get('/design', (c) => answerPage(c, <CataloguePage view={viewOf(c)} />))
    .get('/design/pathway.svg', (c) => {
      const { definition } = getBuiltin('recommendation');
      const at = Object.keys(definition.states)[0] ?? '';
      return answerDrawing(c, diagram(definition, { language: viewOf(c).language, at }));
    })
    .get('/design/:group', (c) => {
      const group = groups.find(({ key }) => key === c.req.param('group'));
      return group === undefined
        ? parts.refuse(c, [noGroup])
        : answerPage(c, <CatalogueGroupPage view={viewOf(c)} group={group} />);
    });
}

const noGroup = {
  code: 'not-found',
  message: {
    en: 'The catalogue has no such part. Begin at its front.',
    cy: 'Nid oes rhan o’r fath yn y catalog. Dechreuwch ar ei flaen.',
  },
} as const;
