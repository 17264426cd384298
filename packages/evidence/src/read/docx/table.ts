import type { Labelled } from '../compose.ts';
import type { Paragraph } from './body.ts';

/** Text made of one paragraph, or of those in the cells of one table row. */
export interface Joined extends Pick<Labelled, 'text' | 'gap'> {
  readonly from: readonly Paragraph[];
}

/** Rows of tables as lines, cells parted by tabs. A row with one cell is there for layout: its paragraphs stay apart. */
export function joinRows(paragraphs: readonly Paragraph[]): readonly Joined[] {
  const joined: Joined[] = [];
  for (let i = 0; i < paragraphs.length; ) {
    const end = rowEnd(paragraphs, i);
    const row = paragraphs.slice(i, end).filter(({ text }) => text !== '');
    const columns = new Set(row.map(({ cell }) => cell?.column));
    if (columns.size > 1) joined.push(joinRow(row, joined.at(-1)?.from[0]?.cell ? 'line' : 'paragraph'));
    else
      joined.push(
        ...row.map((paragraph): Joined => ({ from: [paragraph], text: paragraph.text, gap: 'paragraph' })),
      );
    i = end;
  }
  return joined;
}

function rowEnd(paragraphs: readonly Paragraph[], start: number): number {
  const row = paragraphs[start]?.cell?.row;
  let end = start + 1;
  while (row !== undefined && paragraphs[end]?.cell?.row === row) end += 1;
  return end;
}

function joinRow(row: readonly Paragraph[], gap: Joined['gap']): Joined {
  let text = '';
  let column = row[0]?.cell?.column;
  for (const paragraph of row) {
    const between = text === '' ? '' : paragraph.cell?.column === column ? ' ' : '\t';
    text += between + paragraph.text.replace(/\s*\n\s*/g, ' ');
    column = paragraph.cell?.column;
  }
  return { from: row, text, gap };
}
