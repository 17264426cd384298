import { toFragments } from './fragment.ts';
import { findRunning, isMarginal } from './furniture.ts';
import { type Line, toLine } from './line.ts';
import { type Row, readingOrder, rowsOf } from './order.ts';
import type { Fragment, Page } from './piece.ts';
import { joinWrappedCells } from './table.ts';

/** The lines of all pages, and which of them are running heads and feet. */
export interface PageLines {
  /** In reading order; a page's running heads come before its text, its feet after. */
  readonly lines: readonly Line[];
  readonly running: ReadonlySet<Line>;
}

/** Running heads are taken out before columns are looked for: they cross the gutters of every page. */
export function linesOf(pages: readonly Page[]): PageLines {
  const all = pages.map((page) => toFragments(page.pieces));
  const margins = pages.map((page, i) => marginalLines(page, i, all[i] ?? []));
  const running = findRunning(margins.flatMap((rows) => rows.map(({ line }) => line)));
  const lines = pages.flatMap((page, i) => {
    const outside = (margins[i] ?? []).filter(({ line }) => running.has(line));
    const taken = new Set(outside.flatMap(({ row }) => row.cells));
    const body = joinWrappedCells(readingOrder((all[i] ?? []).filter((fragment) => !taken.has(fragment))));
    const heads = outside.filter(({ line }) => line.height > 0.5).map(({ line }) => line);
    const feet = outside.filter(({ line }) => line.height <= 0.5).map(({ line }) => line);
    return [...heads, ...body.map((row) => toLine(row, page, i)), ...feet];
  });
  return { lines, running };
}

function marginalLines(
  page: Page,
  index: number,
  fragments: readonly Fragment[],
): readonly { readonly row: Row; readonly line: Line }[] {
  const rows = rowsOf(fragments);
  return rows.flatMap((cells, i) => {
    const isOutermost = i === 0 || i === rows.length - 1;
    if (!isOutermost && !isMarginal((cells[0]?.y ?? 0) / page.height)) return [];
    const row = { cells, left: 0, right: page.width };
    return [{ row, line: toLine(row, page, index) }];
  });
}
