import type { Database } from '@candour/ledger';
import { searchPublished } from '@candour/record/published';
import { createRouter, type Router } from '../../http/router.ts';
import { answerRead, describeRoute, gives } from '../answer.ts';
import { found, searchQuery, toSearch } from '../schemas/search.ts';

const find = describeRoute({
  method: 'get',
  path: '/public/search',
  tags: ['Published'],
  summary: 'Finds what is published, ranked, in English and Welsh',
  request: { query: searchQuery },
  responses: { 200: gives('A page of it, with facets counted', found) },
});

/** On a database that sees no more than what is published. */
export function publicSearch(database: Database): Router {
  return createRouter().openapi(find, async (c) =>
    answerRead(c, await searchPublished(database, toSearch(c.req.valid('query')))),
  );
}
