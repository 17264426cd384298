import {
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, test } from 'vitest';
import type { ReadDocument, SegmentKind } from '../src/document.ts';
import { formatNumber } from '../src/read/docx/number-format.ts';
import { readDocument } from '../src/read/index.ts';

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
  { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '(%3)' },
];

async function read(
  children: ISectionOptions['children'],
  section: Partial<ISectionOptions> = {},
): Promise<ReadDocument> {
  const file = new Document({
    numbering: { config: [{ reference: 'paragraphs', levels }] },
    footnotes: { 1: { children: [new Paragraph('The letter was never sent.')] } },
    sections: [{ ...section, children }],
  });
  const reading = await readDocument({ path: 'report.docx', bytes: await Packer.toBuffer(file) });
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.document;
}

function textsOf({ text, segments }: ReadDocument, kind: SegmentKind): readonly string[] {
  return segments
    .filter((segment) => segment.kind === kind)
    .map(({ start, end }) => text.slice(start, end).trim());
}

function item(level: number, text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'paragraphs', level } });
}

function row(...cells: string[]): TableRow {
  return new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
}

const revision = { id: 1, author: 'A clerk', date: '2025-01-01T00:00:00Z' };

describe('a DOCX', () => {
  test('has the numbers that Word prints before its paragraphs', async () => {
    const document = await read([
      new Paragraph('The panel found as follows.'),
      item(0, 'Findings'),
      item(1, 'Nobody told the family.'),
      item(1, 'Nobody told these people:'),
      item(2, 'the sister;'),
      item(2, 'the brother.'),
      item(0, 'Recommendations'),
      item(1, 'The council should write down every decision.'),
    ]);
    expect(document.text.split('\n\n').slice(1)).toEqual([
      '1. Findings',
      '1.1 Nobody told the family.',
      '1.2 Nobody told these people:',
      '(a) the sister;',
      '(b) the brother.',
      '2. Recommendations',
      '2.1 The council should write down every decision.',
    ]);
  });

  test('keeps what tracked changes inserted and leaves out what they deleted', async () => {
    const children = [
      new TextRun('The chair '),
      new DeletedTextRun({ ...revision, text: 'may' }),
      new InsertedTextRun({ ...revision, text: 'will' }),
      new TextRun(' write.'),
    ];
    expect((await read([new Paragraph({ children })])).text).toBe('The chair will write.');
  });

  test('has its title as headline, header as chrome and footnotes as captions after their paragraph', async () => {
    const noted = new Paragraph({
      children: [new TextRun('Nobody told the family.'), new FootnoteReferenceRun(1)],
    });
    const document = await read(
      [
        new Paragraph({ text: 'Review of Mill Lane', heading: HeadingLevel.TITLE }),
        new Paragraph('3 June 2025'),
        noted,
        new Paragraph('It ended there.'),
      ],
      { headers: { default: new Header({ children: [new Paragraph('OFFICIAL')] }) } },
    );
    expect(document).toMatchObject({ title: 'Review of Mill Lane', publishedAt: '2025-06-03' });
    expect(document.segments.map(({ kind }) => kind)).toEqual([
      'chrome',
      'headline',
      'story',
      'caption',
      'story',
    ]);
    expect(textsOf(document, 'story')[0]).toMatch(/Nobody told the family\.¹$/);
    expect(textsOf(document, 'caption')).toEqual(['¹ The letter was never sent.']);
  });

  test('gives each row of a table a line', async () => {
    const table = new Table({ rows: [row('Action', 'Owner'), row('Tell the family', 'Chair')] });
    const document = await read([new Paragraph('The actions are these.'), table]);
    expect(document.text).toContain('Action\tOwner\nTell the family\tChair');
  });
});

test.each([
  [4, 'lowerRoman', 'iv'],
  [49, 'upperRoman', 'XLIX'],
  [27, 'lowerLetter', 'aa'],
  [3, 'decimalZero', '03'],
  [22, 'ordinal', '22nd'],
  [112, 'ordinal', '112th'],
])('%i as %s is printed %s', (count, format, printed) => {
  expect(formatNumber(count, format)).toBe(printed);
});
