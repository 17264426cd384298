import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** One block of a letter or paper, in order. */
type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'bullet' | 'right'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      /** Each column's share of the width, in hundredths. */
      readonly shares: readonly number[];
    };

/** A Word document's source: who wrote it, on which day, and its blocks. */
export interface WordSource {
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

/** Sets a source as DOCX. The same source always gives the same bytes. */
export async function buildDocx(source: WordSource): Promise<Uint8Array> {
  const document = new Document({
    title: source.title,
    creator: source.author,
    styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
    sections: [{ children: source.blocks.map(setBlock) }],
  });
  return withFixedTimes(await Packer.toBuffer(document), source.date);
}

function setBlock(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'table':
      return setTable(block.rows, block.shares);
    case 'title':
      return new Paragraph({ text: block.text, heading: HeadingLevel.TITLE });
    case 'heading':
      return new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 });
    case 'bullet':
      return new Paragraph({ text: block.text, bullet: { level: 0 }, spacing: { after: 120 } });
    case 'right':
      return new Paragraph({ text: block.text, alignment: 'right' });
    case 'paragraph':
      return new Paragraph({ text: block.text, spacing: { before: 120, after: 160 } });
  }
}

/** The width between A4 margins, in twentieths of a point. */
const textWidth = 9026;

function setTable(rows: readonly (readonly string[])[], shares: readonly number[]): Table {
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: shares.map((share) => Math.round((textWidth * share) / 100)),
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index === 0,
          children: cells.map((text) => setCell(text, index === 0)),
        }),
    ),
  });
}

function setCell(text: string, bold: boolean): TableCell {
  return new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: [new Paragraph({ children: [new TextRun({ text, bold, size: 19 })] })],
  });
}

/** The writer stamps the present moment into the archive and its properties; the source's date replaces both. */
function withFixedTimes(archive: Uint8Array, date: string): Uint8Array {
  const instant = `${date}T09:00:00Z`;
  const fixed: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    fixed[name] = name === 'docProps/core.xml' ? restamp(bytes, instant) : bytes;
  }
  // A ZIP entry holds local time: midday on 1 January 2000 is the same day wherever this is built.
  return zipSync(fixed, { mtime: new Date(2000, 0, 1, 12), level: 9 });
}

function restamp(bytes: Uint8Array, instant: string): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(xml.replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${instant}`));
}
