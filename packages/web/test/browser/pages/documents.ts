import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const clerk = 'Idris Penhale';

/** Documents, and the desk where they are read. */
export const documentRows: readonly PageRow[] = [
  { name: 'of documents', by: clerk, path: () => paths.documents },
  {
    name: 'of a document that was not chosen',
    by: clerk,
    path: () => paths.documents,
    status: 422,
    into: async (page) => {
      await page.locator('main form[enctype="multipart/form-data"] button').click();
    },
  },
  {
    name: 'of the reading desk',
    by: clerk,
    path: ({ document }) => paths.document(document('learning-review.pdf')),
  },
  {
    name: 'of a letter that is restricted',
    by: clerk,
    path: ({ document }) => paths.document(document('family-letter.docx')),
  },
  {
    name: 'of two copies of one story',
    by: clerk,
    path: ({ document }) => paths.copies(document('agency-story.txt'), document('scraped-copy.html')),
  },
  {
    name: 'of a document that is not there',
    by: clerk,
    path: () => paths.document('document_aaaaaaaaaaaaaaaaaaaa'),
    status: 404,
  },
];
