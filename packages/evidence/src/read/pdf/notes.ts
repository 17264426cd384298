import type { Line } from './page/line.ts';

// Notes are set at least so much smaller than the text above them.
const mostSize = 0.94;

const noteStart = /^(?:[⁰¹²³⁴-⁹]{1,3}|\d{1,3}|[*†‡§])[\s.)]*\S/;

/** The footnotes of a PDF: in each column, the smaller lines below the last line of the text. */
export function findNotes(lines: readonly Line[], bodySize: number): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const column of columnsOf(lines)) {
    const lastOfText = column.findLastIndex(({ size }) => size > bodySize * mostSize);
    const below = column.slice(lastOfText + 1);
    const first = below.findIndex(({ text }) => noteStart.test(text));
    if (lastOfText === -1 || first === -1) continue;
    for (const line of below.slice(first)) found.add(line);
  }
  return found;
}

/** Lines as they run down the page without a jump up or to the next page. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const last = column?.at(-1);
    if (column && last && last.page === line.page && line.y < last.y) column.push(line);
    else columns.push([line]);
  }
  return columns;
}

/** Whether a line begins a note of its own. */
export function startsNote({ text }: Line): boolean {
  return noteStart.test(text);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const glued = /(?<=\p{Lowercase_Letter}|[\p{Letter})’”'"][.,;:!?)’”'"])\d{1,3}(?=[\s.,;:)’”]|$)/gu;

/** The number that a note's line begins with; null for symbols. */
export function noteNumber({ text }: Line): string | null {
  return /^\d{1,3}(?!\d)/.exec(text)?.[0] ?? null;
}

/** A text with the marks of the notes on its pages raised, where they were set as plain digits after a word. */
export function raiseMarks(text: string, numbers: ReadonlySet<string>): string {
  if (numbers.size === 0) return text;
  return text.replace(glued, (mark) =>
    numbers.has(mark) ? mark.replace(/\d/g, (digit) => superscripts.charAt(Number(digit))) : mark,
  );
}
