import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

const clerk = 'Idris Penhale';

/** Coming in, and what is one’s own. */
export const accountRows: readonly PageRow[] = [
  { name: 'to sign in', by: null, path: () => paths.signIn },
  { name: 'to sign in with a recovery code', by: null, path: () => paths.recovery },
  { name: 'of an invitation that does not count', by: null, path: () => paths.invitation },
  { name: 'to confirm who one is', by: clerk, path: () => paths.confirm },
  { name: 'of one’s account', by: clerk, path: () => paths.account },
  { name: 'of one’s notices', by: clerk, path: () => paths.notices },
];
