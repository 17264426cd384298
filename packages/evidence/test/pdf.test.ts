import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { describe, expect, test } from 'vitest';
import type { ReadDocument, SegmentKind } from '../src/document.ts';
import { readDocument } from '../src/read/index.ts';

const compiler = NodeCompiler.create();

async function read(source: string): Promise<ReadDocument> {
  const bytes = new Uint8Array(compiler.pdf({ mainFileContent: source }));
  const reading = await readDocument({ path: 'report.pdf', bytes });
  if (!reading.ok) throw new Error(reading.refusal.message);
  return reading.document;
}

function textsOf({ text, segments }: ReadDocument, kind: SegmentKind): readonly string[] {
  return segments
    .filter((segment) => segment.kind === kind)
    .map(({ start, end }) => text.slice(start, end).trim());
}

const filler =
  'The panel met in May and heard from eleven officers who had worked on the case for a year. '.repeat(4);

describe('a PDF', () => {
  test('in two columns is read down one and then the other, its title across both first', async () => {
    const document = await read(`
      #set page(columns: 2, height: 16cm)
      #place(top + center, scope: "parent", float: true)[#text(size: 20pt)[Review of the Mill Lane case]]
      Alpha begins the left column. ${filler}
      #colbreak()
      Beta begins the right column. ${filler}`);
    expect(document.title).toBe('Review of the Mill Lane case');
    expect(textsOf(document, 'headline')).toEqual(['Review of the Mill Lane case']);
    const [story = ''] = textsOf(document, 'story');
    expect(story).toBe(
      `Alpha begins the left column. ${filler.trim()}\n\nBeta begins the right column. ${filler.trim()}`,
    );
  });

  test('keeps a paragraph whole over the end of a page, with the note and page number after it', async () => {
    const document = await read(`
      #set page(height: 9cm, width: 14cm, numbering: "1", header: [Mill Lane review])
      Nobody told the family.#footnote[The letter was never sent.] ${filler.repeat(4)}

      The second paragraph is short.`);
    const [first = '', second = ''] = textsOf(document, 'story');
    expect(first).toBe(`Nobody told the family.¹ ${filler.repeat(4).trim()}`);
    expect(second).toBe('The second paragraph is short.');
    expect(textsOf(document, 'caption')).toEqual([expect.stringContaining('The letter was never sent.')]);
    expect(textsOf(document, 'chrome').join('\n')).toContain('Mill Lane review');
    expect(first).not.toContain('Mill Lane review');
  });

  test('mends words broken at line ends and keeps real hyphens', async () => {
    const words = 'A well-known self-evident responsibility of the long-standing safeguarding partnership. ';
    const document = await read(
      `#set page(width: 8cm, height: auto)\n#set par(justify: true)\n#set text(hyphenate: true, lang: "en")\n${words.repeat(12)}`,
    );
    expect(textsOf(document, 'story')).toEqual([words.repeat(12).trim()]);
  });

  test('keeps the numbers of paragraphs and recommendations as printed', async () => {
    const document = await read(`
      #grid(columns: (3em, 1fr), row-gutter: 1em,
        [1.1], [The council closed the case in May without a word to the family or to the trust, which had asked.],
        [1.2], [Nobody told the family.])

      *Recommendation 1:* The council should write down every decision to close a case.

      *Recommendation 2:* The council should tell the family first.`);
    const [story = ''] = textsOf(document, 'story');
    expect(story.split('\n\n')).toEqual([
      '1.1 The council closed the case in May without a word to the family or to the trust, which had asked.',
      '1.2 Nobody told the family.',
      'Recommendation 1: The council should write down every decision to close a case.',
      'Recommendation 2: The council should tell the family first.',
    ]);
  });

  test('gives each row of a table a line, with wrapped cells joined', async () => {
    const document = await read(`
      The actions are these.
      #table(columns: (5cm, 3cm, 3cm), inset: 5pt,
        [Action], [Owner], [Date],
        [Write down each decision to close a case], [Director], [1 May 2026],
        [Tell the family], [Chair], [June 2026])`);
    const rows = document.text.split('\n').filter((line) => line.includes('\t'));
    expect(rows).toEqual([
      'Action\tOwner\tDate',
      'Write down each decision to close a case\tDirector\t1 May 2026',
      'Tell the family\tChair\tJune 2026',
    ]);
  });

  test('is dated by its own words and not by its file', async () => {
    expect(
      (
        await read(
          `#set document(date: datetime(year: 2020, month: 1, day: 1))\nPublished 3 June 2025\n\n${filler}`,
        )
      ).publishedAt,
    ).toBe('2025-06-03');
    expect(
      (await read(`#set document(date: datetime(year: 2020, month: 1, day: 1))\n${filler}`)).publishedAt,
    ).toBeNull();
  });
});
