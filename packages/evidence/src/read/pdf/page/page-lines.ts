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
    const outside = peel(margins[i] ?? [], all[i] ?? [], running);
    const taken = new Set(outside.flatMap(({ row }) => row.cells));
    const body = joinWrappedCells(readingOrder((all[i] ?? []).filter((fragment) => !taken.has(fragment))));
    const heads = outside.filter(({ line }) => line.height > 0.5).map(({ line }) => line);
    const feet = outside.filter(({ line }) => line.height <= 0.5).map(({ line }) => line);
    return [...heads, ...body.map((row) => toLine(row, page, i)), ...feet];
  });
  return { lines, running };
}

interface MarginalRow {
  readonly row: Row;
  readonly line: Line;
}

// In ems: heads and feet stand apart from the text, whose own lines are closer.
const leastApart = 1.35;

/** The running heads and feet of one page: from its edges inwards, as far as they run and stand apart from the text. */
function peel(
  margin: readonly MarginalRow[],
  fragments: readonly Fragment[],
  running: ReadonlySet<Line>,
): readonly MarginalRow[] {
  const isText = ({ line }: MarginalRow) => !running.has(line);
  const first = margin.findIndex((row) => isText(row) || row.line.height <= 0.5);
  const last = margin.findLastIndex((row) => isText(row) || row.line.height > 0.5);
  const heads = margin.slice(0, first === -1 ? margin.length : first);
  const feet = margin.slice(last + 1);
  return [heads, feet].flatMap((rows) => (standsApart(rows, fragments) ? rows : []));
}

function standsApart(rows: readonly MarginalRow[], fragments: readonly Fragment[]): boolean {
  const own = new Set(rows.flatMap(({ row }) => row.cells));
  return rows.every(({ line }) =>
    fragments.every((other) => own.has(other) || Math.abs(other.y - line.y) >= line.size * leastApart),
  );
}

function marginalLines(page: Page, index: number, fragments: readonly Fragment[]): readonly MarginalRow[] {
  const rows = rowsOf(fragments);
  return rows.flatMap((cells, i) => {
    const isOutermost = i === 0 || i === rows.length - 1;
    if (!isOutermost && !isMarginal((cells[0]?.y ?? 0) / page.height)) return [];
    const row = { cells, left: 0, right: page.width };
    return [{ row, line: toLine(row, page, index) }];
  });
}
