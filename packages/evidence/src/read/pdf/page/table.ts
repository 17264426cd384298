import type { Row } from './order.ts';
import type { Fragment } from './piece.ts';

// Cells of one column begin at the same x, to so many points.
const aligned = 3;

// Lines of one cell stand closer than the rows of its table; where all stand alike, each line is a row.
const mostWithin = 1.06;
const leastBetween = 1.12;

// In ems: text below a table stands further off than a second line of its first column.
const mostLeading = 1.4;

/** Joins the lines of wrapped cells, so that each row of a table is one row. */
export function joinWrappedCells(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (let i = 0; i < rows.length; ) {
    const end = tableEnd(rows, i);
    joined.push(...(end - i > 1 ? joinRun(rows.slice(i, end)) : rows.slice(i, i + 1)));
    i = Math.max(end, i + 1);
  }
  return joined;
}

/** The end of the run of rows from `start` that have cells, or stand under a cell. */
function tableEnd(rows: readonly Row[], start: number): number {
  const first = rows[start];
  if (!first || first.cells.length < 2) return start;
  const columns = first.cells.map(({ left }) => left);
  let end = start + 1;
  for (let row = rows[end]; row; row = rows[end]) {
    if (row.left !== first.left || !row.cells.every((cell) => columnOf(columns, cell) !== -1)) break;
    if (row.cells.length < 2 && columnOf(columns, row.cells[0]) === 0 && !isClose(rows[end - 1], row)) break;
    end += 1;
  }
  return end;
}

function isClose(above: Row | undefined, row: Row): boolean {
  return baseline(above) - baseline(row) < (row.cells[0]?.size ?? 0) * mostLeading;
}

function columnOf(columns: readonly number[], cell: Fragment | undefined): number {
  return columns.findIndex((left) => cell !== undefined && Math.abs(left - cell.left) < aligned);
}

function joinRun(rows: readonly Row[]): readonly Row[] {
  const gaps = rows.slice(1).map((row, i) => baseline(rows[i]) - baseline(row));
  const closest = Math.min(...gaps);
  if (Math.max(...gaps) < closest * leastBetween) return rows;
  const joined: Row[] = [];
  for (const [i, row] of rows.entries()) {
    const above = joined.at(-1);
    const isWrapped = above && (gaps[i - 1] ?? 0) <= closest * mostWithin;
    if (isWrapped) joined[joined.length - 1] = append(above, row);
    else joined.push(row);
  }
  return joined;
}

function baseline(row: Row | undefined): number {
  return row?.cells[0]?.y ?? 0;
}

function append(above: Row, row: Row): Row {
  const rest = [...row.cells];
  const cells = above.cells.map((cell) => {
    const at = rest.findIndex(({ left }) => Math.abs(left - cell.left) < aligned);
    const [next] = at === -1 ? [] : rest.splice(at, 1);
    return next
      ? { ...cell, text: `${cell.text} ${next.text}`, right: Math.max(cell.right, next.right) }
      : cell;
  });
  return { ...above, cells: [...cells, ...rest].toSorted((a, b) => a.left - b.left) };
}
