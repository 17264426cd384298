import type { Row } from './order.ts';
import type { Page } from './piece.ts';

/** A line of a PDF's text, in reading order. */
export interface Line {
  readonly text: string;
  /** Index of its page, from 0. */
  readonly page: number;
  /** Its height on the page as a share: 0 at the foot, 1 at the head. */
  readonly height: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly font: string;
  /** The edges of the column that it stands in. */
  readonly column: { readonly left: number; readonly right: number };
  /** Whether it is a row of a table, its cells parted by tabs. */
  readonly isTable: boolean;
}

/** What stands at the start of an item: a bullet, or a number or letter as printed. */
export const marker =
  /^(?:[-–—•·▪◦‣⁃●○■□*]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxlc]{1,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,3}|(?:Recommendation|Finding|Action|Concern)\s+\d{1,3}(?:\.\d{1,2})?[.:])(?=\s|$)/;

/** A row as a line. A number in a column of its own belongs to the text beside it. */
export function toLine({ cells, left, right }: Row, page: Page, index: number): Line {
  const [first, second] = cells;
  const texts = cells.map(({ text }) => text);
  const isItem = cells.length === 2 && first !== undefined && isMarker(first.text);
  const main = isItem && second ? second : cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: texts.join(isItem ? ' ' : '\t'),
    page: index,
    height: main.y / page.height,
    y: main.y,
    left: first?.left ?? left,
    right: cells.at(-1)?.right ?? right,
    size: main.size,
    font: main.font,
    column: { left, right },
    isTable: cells.length > 1 && !isItem,
  };
}

function isMarker(text: string): boolean {
  return /^\d{1,3}$/.test(text) || marker.exec(text)?.[0].length === text.length;
}
