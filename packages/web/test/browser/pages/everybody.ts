import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

/** What anybody may open who has not signed in. */
export const everybodyRows: readonly PageRow[] = [
  { name: 'at the front, to a clerk', by: 'Idris Penhale', path: () => paths.front },
  { name: 'of the design', by: null, path: () => paths.design },
  { name: 'at the front', by: null, path: () => paths.front },
  { name: 'that is not there', by: null, path: () => '/nowhere', status: 404 },
  { name: 'of my clocks, not signed in', by: null, path: () => paths.desk, status: 401 },
];
