export type { Due, DueStatus, Nation } from './due.ts';
export { notDated } from './due.ts';
