import { type Parts, type Search, search } from '@candour/record';
import { createRouter, type Router } from '../../http/router.ts';
import { answer, describeRoute, gives } from '../answer.ts';
import { found, searchQuery, toSearch } from '../schemas/search.ts';

const find = describeRoute({
  method: 'get',
  path: '/search',
  tags: ['Search'],
  summary: 'Finds what you may read, ranked, in English and Welsh',
  request: { query: searchQuery },
  responses: { 200: gives('A page of it, with facets counted', found) },
});

export function searching(parts: Parts): Router {
  return createRouter().openapi(find, async (c) =>
    answer(c, await search(parts, c.get('caller'), toSearch(c.req.valid('query')) as Search)),
  );
}
