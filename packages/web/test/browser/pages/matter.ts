import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const clerk = 'Idris Penhale';

/** One matter: as it stands, as it was known, what may be done with it, and what is shown to whom. */
export const matterRows: readonly PageRow[] = [
  {
    name: 'of a recommendation that is late',
    by: clerk,
    path: ({ matter }) => paths.matter(matter('7(a).')),
  },
  {
    name: 'of a matter as it was known on a day',
    by: clerk,
    path: ({ matter }) => `${paths.matter(matter('7(a).'))}?known=2025-07-01`,
  },
  {
    name: 'of a commitment',
    by: clerk,
    path: ({ matter }) => paths.matter(matter('formal Government response')),
  },
  {
    name: 'of a matter that nobody may know of',
    by: 'Carys Tarrant',
    path: () => paths.matter('matter_aaaaaaaaaaaaaaaaaaaa'),
    status: 404,
  },
  {
    name: 'of a move, to be filled in',
    by: 'Callum Frith',
    path: ({ matter }) => paths.move(matter('7(a).'), 'claim-done'),
  },
  {
    name: 'of a move with its errors',
    by: 'Callum Frith',
    path: ({ matter }) => paths.move(matter('7(a).'), 'claim-done'),
    status: 422,
    into: async (page) => {
      await page.locator('main form[method=post] button').first().click();
    },
  },
  { name: 'of a hand-over', by: 'Rhodri Gale', path: ({ matter }) => paths.handOver(matter('7(a).')) },
  { name: 'of who may see a matter', by: clerk, path: ({ matter }) => paths.people(matter('7(a).')) },
  {
    name: 'of the proof of an entry',
    by: clerk,
    path: ({ matter, head }) => paths.entry(matter('7(a).'), head('7(a).')),
  },
  {
    name: 'of a pathway with where we are',
    by: clerk,
    path: ({ matter }) => paths.pathwayOf(matter('7(a).')),
  },
  { name: 'of a case', by: 'Rhodri Gale', path: ({ matter }) => paths.matter(matter('Owen Tarrant')) },
  {
    name: 'of a case as it was known on a day',
    by: 'Rhodri Gale',
    path: ({ matter }) => `${paths.matter(matter('Owen Tarrant'))}?known=2022-04-30`,
  },
  {
    name: 'of who may see a case',
    by: 'Rhodri Gale',
    path: ({ matter }) => paths.people(matter('Owen Tarrant')),
  },
  {
    name: 'of a case, to somebody kept from it',
    by: 'Tom Edevane',
    path: ({ matter }) => paths.matter(matter('Owen Tarrant')),
    status: 404,
  },
  {
    name: 'of a move, to somebody who may not make it',
    by: clerk,
    path: ({ matter }) => paths.move(matter('7(a).'), 'verify'),
  },
  {
    name: 'of letting oneself in at once',
    by: 'Sunita Vale',
    path: ({ matter }) => paths.breakGlass(matter('Owen Tarrant')),
  },
  {
    name: 'of a link to another matter',
    by: clerk,
    path: ({ matter }) => paths.act(matter('7(a).'), 'link'),
  },
  {
    name: 'of what a matter is called',
    by: clerk,
    path: ({ matter }) => paths.act(matter('7(a).'), 'describe'),
  },
];
