import { answerPage } from '../../http/answer-page.ts';
import { createPages, type Pages } from '../../http/pages.ts';
import { viewOf } from '../../view/view.ts';
import { CatalogueGroupPage, CataloguePage } from './catalogue-page.tsx';
import { groups } from './groups.ts';

/** The catalogue holds nothing of any record, so anybody may read it. */
export function cataloguePages(): Pages {
  return createPages()
    .get('/design', (c) => answerPage(c, <CataloguePage view={viewOf(c)} />))
    .get('/design/:group', (c) => {
      const group = groups.find(({ key }) => key === c.req.param('group'));
      return group === undefined
        ? c.notFound()
        : answerPage(c, <CatalogueGroupPage view={viewOf(c)} group={group} />);
    });
}
