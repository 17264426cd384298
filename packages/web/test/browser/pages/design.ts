import { groups } from '../../../src/design/catalogue/groups.ts';
import { paths } from '../../../src/view/paths.ts';
import type { PageRow } from './page-row.ts';

/** The catalogue, in which every part of every page stands in every state. */
export const designRows: readonly PageRow[] = [
  { name: 'of the catalogue', by: null, path: () => paths.design },
  ...groups.map(({ key, title }) => ({
    name: `of the catalogue of ${title.en.toLowerCase()}`,
    by: null,
    path: () => paths.designGroup(key),
  })),
];
