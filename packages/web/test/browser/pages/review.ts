import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const reviewer = 'Nerys Adair';
const review = 'Harrow Lane: the deaths';

/** The review desk. */
export const reviewRows: readonly PageRow[] = [
  { name: 'of a review', by: reviewer, path: ({ matter }) => paths.matter(matter(review)) },
  { name: 'of the review desk', by: reviewer, path: ({ matter }) => paths.review(matter(review)) },
  {
    name: 'of evidence beside a draft',
    by: reviewer,
    path: ({ matter }) => paths.reviewEvidence(matter(review)),
  },
  {
    name: 'of a decision as it was made and as it was',
    by: reviewer,
    path: ({ matter }) => paths.review(matter(review)),
    into: async (page) => {
      await page.locator('main a[href*="/review/decisions/"]').first().click();
    },
  },
];
