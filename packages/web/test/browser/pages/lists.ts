import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const clerk = 'Idris Penhale';

/** Clocks, what is to be answered, and what can be found. */
export const listRows: readonly PageRow[] = [
  { name: 'of my clocks', by: clerk, path: () => paths.desk },
  { name: 'of clocks where there are none', by: 'Carys Tarrant', path: () => paths.desk },
  { name: 'of what is to be answered', by: 'Simon Treharne', path: () => paths.inbox },
  { name: 'of answers where nothing is asked', by: 'Carys Tarrant', path: () => paths.inbox },
  { name: 'of matters', by: clerk, path: () => paths.matters },
  { name: 'of matters, to anybody', by: null, path: () => paths.matters },
  { name: 'of a new matter', by: clerk, path: () => paths.newMatter },
  {
    name: 'of a new matter of one kind',
    by: 'Enid Cottle',
    path: () => `${paths.newMatter}?chosen=yes&pathway=safeguarding-case`,
  },
  { name: 'of matters narrowed to none', by: clerk, path: () => `${paths.matters}?open=false&overdue=true` },
  { name: 'of clocks of one’s bodies', by: clerk, path: () => `${paths.desk}?whose=bodies` },
  {
    name: 'of one thing that was asked',
    by: 'Priya Raman',
    path: ({ matter }) => `${paths.inbox}/${matter('7(a).')}`,
  },
  { name: 'of a search not yet made', by: clerk, path: () => paths.search },
  { name: 'of what was found', by: clerk, path: () => `${paths.search}?words=smoke` },
  { name: 'of a search that found nothing', by: clerk, path: () => `${paths.search}?words=zeppelin` },
];
