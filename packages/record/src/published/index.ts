/** All that a public page may read, and nothing it may not. */

export { searchPublished } from '../search/search.ts';
export { countPublishedMatters, type PublishedCount } from './count-matters.ts';
export {
  findPublishedMatter,
  type PublishedClock,
  type PublishedEntry,
  type PublishedWhole,
} from './find-matter.ts';
export { listPublishedBodies, type PublishedBody } from './list-bodies.ts';
export { type ListPublished, listPublishedMatters, type PublishedMatter } from './list-matters.ts';
export { publishedDatabase } from './published-database.ts';
