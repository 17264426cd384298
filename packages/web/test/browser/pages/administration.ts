import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const keeper = 'Hester Vaughan';
/** Who is who, the rules, and how the record is kept. */
export const administrationRows: readonly PageRow[] = [
  { name: 'of administration', by: keeper, path: () => paths.admin },
  { name: 'of administration, to a clerk', by: 'Idris Penhale', path: () => paths.admin, status: 403 },
  { name: 'of bodies', by: keeper, path: () => paths.bodies },
  { name: 'of a body', by: keeper, path: ({ body }) => paths.body(body('Ostler Housing Association')) },
  { name: 'of people', by: keeper, path: () => paths.directory },
  { name: 'of a person', by: keeper, path: ({ person }) => paths.person(person('Priya Raman')) },
  { name: 'of appointments', by: keeper, path: () => paths.appointments },
  { name: 'of absences', by: keeper, path: () => paths.absences },
  { name: 'of pathways', by: keeper, path: () => paths.pathways },
  { name: 'of a pathway', by: keeper, path: () => paths.pathway('recommendation', 1) },
  { name: 'of a change to a pathway', by: keeper, path: () => paths.previewPathway },
  {
    name: 'of a change to a pathway that cannot be put in force',
    by: keeper,
    path: () => paths.previewPathway,
    status: 422,
    into: async (page) => {
      await page.locator('main textarea').fill('pathway: recommendation\nversion: 2\n');
      await page.locator('main form[method=post] button').first().click();
    },
  },
  {
    name: 'of a holiday that was not filled in',
    by: keeper,
    path: () => `${paths.holidays}?day-day=31&day-month=2&day-year=2028`,
    status: 422,
  },
  { name: 'of holidays', by: keeper, path: () => paths.holidays },
  {
    name: 'of what is kept for how long',
    by: keeper,
    path: () => `${paths.retention}?standing=no-rule`,
  },
  { name: 'of retention rules', by: keeper, path: () => paths.rules },
  { name: 'of what is held', by: keeper, path: () => paths.holds },
  { name: 'of erasures', by: keeper, path: () => paths.erasures },
  { name: 'of who read what', by: keeper, path: () => paths.readings },
  { name: 'of matters opened in an emergency', by: keeper, path: () => paths.glass },
  { name: 'of the log', by: keeper, path: () => paths.log },
  { name: 'of what goes out', by: keeper, path: () => paths.outbox },
  { name: 'of import and export', by: keeper, path: () => paths.transfer },
];
