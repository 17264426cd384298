import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import type { Block } from './block.ts';

/** A row of a table under its heads. */
export interface Row {
  readonly heads: readonly string[];
  readonly cells: readonly Span[];
}

/** Every row that stands under a row of heads, in order; `isHead` knows the heads of the tables wanted. */
export function rowsOf(
  flat: string,
  blocks: readonly Block[],
  isHead: (cells: readonly string[]) => boolean,
): readonly Row[] {
  const found: Row[] = [];
  let heads: readonly string[] | undefined;
  for (const block of blocks) {
    if (block.kind !== 'row') {
      heads = undefined;
      continue;
    }
    const cells = cellsOf(flat, block);
    const words = cells.map(({ start, end }) => flat.slice(start, end));
    if (isHead(words)) heads = words;
    else if (heads) found.push({ heads, cells });
  }
  return found;
}

function cellsOf(flat: string, block: Block): readonly Span[] {
  const cells: Span[] = [];
  let start = block.start;
  const words = flat.slice(block.start, block.end);
  // Columns set with spaces, where nothing else parts them.
  const between = /[|\t]/.test(words) ? /\s*\|\s*|\t+/g : / {3,}/g;
  for (const match of words.matchAll(between)) {
    if (block.start + match.index > block.start || match[0].includes('\t'))
      cells.push(trimmed(flat, { start, end: block.start + match.index }));
    start = block.start + match.index + match[0].length;
  }
  if (start < block.end) cells.push(trimmed(flat, { start, end: block.end }));
  return cells;
}
