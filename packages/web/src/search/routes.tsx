import { type FoundWithPlaces, findNames, listPathwayTitles, searchWithPlaces } from '@candour/record';
import { answerPage } from '../http/answer-page.ts';
import { errorsOf, readQuery } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { viewOf } from '../view/view.ts';
import { searchFacetGroups } from './facet-groups.ts';
import { readSearchQuestion, type SearchQuestion, toSearch } from './question.ts';
import { AskPage, FoundPage } from './search-page.tsx';

const shown = 20;
const asData = 100;

export function searchPages(parts: WebParts): Pages {
  return createPages()
    .get('/search', (c) => {
      const question = readSearchQuestion(readQuery(c));
      const view = viewOf(c);
      if (question.isEmpty) return answerPage(c, <AskPage view={view} question={question} />);
      return answerFound(parts, c, question);
    })
    .get('/search.json', async (c) => {
      const question = readSearchQuestion(readQuery(c));
      const found = await searchWithPlaces(parts.record, c.get('caller'), toSearch(question, asData));
      if (!found.ok) return parts.refuse(c, found.refusals);
      return c.json({ ...found.value, places: Object.fromEntries(found.value.places) });
    });
}

async function answerFound(parts: WebParts, c: PageContext, question: SearchQuestion): Promise<Response> {
  const view = viewOf(c);
  const { record } = parts;
  const found = await searchWithPlaces(record, view.caller, toSearch(question, shown));
  if (!found.ok) {
    if (found.refusals.some(({ at }) => at !== 'q')) return parts.refuse(c, found.refusals);
    const errors = errorsOf(found.refusals, () => 'words');
    return answerPage(c, <AskPage view={view} question={question} errors={errors} />, 422);
  }
  const names = await findNames(record, view.caller, bodiesOf(found.value));
  const titles = await listPathwayTitles(record.database);
  const { facets } = found.value;
  const groups = facets === null ? [] : searchFacetGroups(view, question, { facets, names, titles });
  const page = { view, question, found: found.value, groups, names, titles };
  return answerPage(c, <FoundPage {...page} />);
}

function bodiesOf({ items, facets }: FoundWithPlaces): readonly string[] {
  const listed = items.flatMap(({ body }) => body ?? []);
  return [...listed, ...(facets?.body ?? []).map(({ value }) => value)];
}
