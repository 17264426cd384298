import type { MatterThen, SeenMatter } from '@candour/record';
import type { Sheet } from '../http/answer-list.ts';

const columns = [
  ...(['id', 'pathway', 'title', 'body', 'classification', 'state', 'since'] as const),
  ...(['isOpen', 'owner', 'openedAt', 'nextDue', 'overdue'] as const),
] as const;

export function sheetOf(matters: readonly (SeenMatter | MatterThen)[]): Sheet {
  return {
    name: 'matters',
    columns,
    rows: matters.map((matter) => columns.map((column) => matter[column])),
  };
}
