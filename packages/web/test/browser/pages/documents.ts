import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const clerk = 'Idris Penhale';

/** Documents, and the desk where they are read. */
export const documentRows: readonly PageRow[] = [
  { name: 'of documents', by: clerk, path: () => paths.documents },
  {
    name: 'of a document that was not chosen',
    by: clerk,
    path: () => paths.newDocument,
    status: 422,
    into: async (page) => {
      await page.locator('main form[enctype="multipart/form-data"] button').click();
    },
  },
  { name: 'of documents to put in', by: clerk, path: () => paths.newDocument },
  { name: 'of documents that are restricted', by: clerk, path: () => `${paths.documents}?reads=restricted` },
  {
    name: 'of what is said of a document',
    by: clerk,
    path: ({ document }) => paths.describeDocument(document('learning-review.pdf')),
  },
  {
    name: 'of a reply to be matched',
    by: clerk,
    path: ({ document }) => paths.matchReply(document('council-statement.html')),
  },
  {
    name: 'of a refusal without a reason, at the reading desk',
    by: clerk,
    path: ({ document }) => paths.document(document('learning-review.pdf')),
    status: 422,
    into: async (page) => {
      await page.locator('details[data-key=r] summary').first().click();
      await page.locator('details[data-key=r] button').first().click();
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
