import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { encodings } from '../src/transfer/reading/encoding.ts';
import { examineFile, openSource } from '../src/transfer/reading/open-source.ts';
import type { SourceRow } from '../src/transfer/reading/source-row.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-reading-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

async function read(content: string | Uint8Array, name = 'file.csv') {
  made += 1;
  const path = join(folder, `${made}-${name}`);
  writeFileSync(path, content);
  const file = await examineFile(path);
  const source = await openSource(file);
  const rows: SourceRow[] = [];
  for await (const row of source.rows) rows.push(row);
  return { encoding: file.encoding, columns: source.columns, rows };
}

const cellsOf = (rows: readonly SourceRow[]) =>
  rows.map((row) => ('cells' in row ? row.cells : row.problem.code));
const lines = (rows: readonly SourceRow[]) => rows.map(({ line }) => line);

describe('a table', () => {
  test.each(['\n', '\r\n', '\r'])('is read line by line whichever way lines end: %j', async (end) => {
    const { columns, rows } = await read(['name,said', 'a,"one', 'two"', '', 'b,"3 ""x"""', ''].join(end));
    expect(columns).toEqual(['name', 'said']);
    expect(cellsOf(rows)).toEqual([
      { name: 'a', said: 'one\ntwo' },
      { name: 'b', said: '3 "x"' },
    ]);
    expect(lines(rows)).toEqual([2, 5]);
  });

  test.each([',', ';', '\t', '|'])('is parted by %j where its first row is', async (separator) => {
    const { rows } = await read(`number${separator}"text, or; so"\n1${separator}a\n`);
    expect(cellsOf(rows)).toEqual([{ number: '1', 'text, or; so': 'a' }]);
  });

  test('says of a row with too few or too many cells where it parts from the columns', async () => {
    const { rows } = await read('a,b,c\n1,2,3\n1,2\n1,2,3,4\n4,5,6\n');
    expect(
      rows.map((row) =>
        'problem' in row ? [row.line, row.problem.column?.number, row.problem.code] : 'read',
      ),
    ).toEqual(['read', [3, 3, 'columns-differ'], [4, 4, 'columns-differ'], 'read']);
  });

  test('refuses a cell with a quotation mark that is not doubled, and reads on', async () => {
    const { rows } = await read('a,b\n1,say "no"\n"x" y,2\n"he said ""yes""",3\n');
    expect(rows.map((row) => ('problem' in row ? [row.line, row.problem.column] : row.cells))).toEqual([
      [2, { number: 2, name: 'b' }],
      [3, { number: 1, name: 'a' }],
      { a: 'he said "yes"', b: '3' },
    ]);
  });

  test('stops at a quotation mark that is never closed, and says that it did', async () => {
    const { rows } = await read('a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(cellsOf(rows)).toEqual([{ a: '1', b: '2' }, 'quote-not-closed']);
    expect(lines(rows)).toEqual([2, 3]);
  });

  test('is refused as a whole when two columns have one name, or there is no row at all', async () => {
    await expect(read('a,b,a\n1,2,3\n')).rejects.toThrow('Two columns are called “a”: columns 1 and 3.');
    await expect(read('')).rejects.toThrow('The file holds no rows');
  });

  test('comes back as it was written, at its line, whatever stands in it', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', ' ', ';'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell), { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n'),
        async (records, end) => {
          const csv = stringify([['x', 'y'], ...records], { record_delimiter: end, quoted: true });
          const { rows } = await read(csv);
          const even = (text: string) => text.replace(/\r\n?/g, '\n');
          const full = records.filter((record) => record.some((one) => one !== ''));
          expect(cellsOf(rows)).toEqual(full.map(([x, y]) => ({ x: even(x), y: even(y) })));
          let line = 2;
          const starts = records.map((record) => {
            const start = line;
            line += 1 + record.reduce((breaks, one) => breaks + even(one).split('\n').length - 1, 0);
            return start;
          });
          expect(lines(rows)).toEqual(starts.filter((_, at) => records[at]?.some((one) => one !== '')));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the encoding of a file', () => {
  const text = 'name;said\r\nÉlodie;café, “naïve”\r\n';

  test.each([
    ['utf-8 with a mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['utf-8', Buffer.from(text), 'utf-8'],
    ['utf-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['utf-16, high byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['utf-16 without a mark', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['windows-1252', windows1252(text), 'windows-1252'],
  ] as const)('is found: %s', async (_, bytes, encoding) => {
    const found = await read(bytes);
    expect(found.encoding).toBe(encoding);
    expect(cellsOf(found.rows)).toEqual([{ name: 'Élodie', said: 'café, “naïve”' }]);
  });

  test('is that of old Macintoshes where lines end as theirs did', async () => {
    const found = await read(Buffer.from('to,text\rGuaran\x92,vis-\x88-vis\rX,don\xd5t\r', 'latin1'));
    expect(found.encoding).toBe('macintosh');
    expect(cellsOf(found.rows)).toEqual([
      { to: 'Guaraní', text: 'vis-à-vis' },
      { to: 'X', text: 'don’t' },
    ]);
  });

  test('is judged by the whole file, not its beginning', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`a\n${`${'plain '.repeat(2000)}\n`.repeat(200)}`),
      Buffer.from([0x63, 0xe9, 0x0a]),
    ]);
    expect((await read(bytes)).encoding).toBe('windows-1252');
  });

  test('each has a decoder here', () => {
    for (const encoding of encodings) expect(new TextDecoder(encoding).encoding).toBe(encoding);
  });
});

/** The letters of these tests that windows-1252 writes otherwise than Latin-1. */
function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');
}

describe('JSON lines', () => {
  test('are rows; what is no object is refused at its place', async () => {
    const { columns, rows } = await read(
      '{"name":"A","aliases":["B"]}\n\n[1]\n{"name":"B",}\n{"name":"C"}\n',
      'rows.jsonl',
    );
    expect(columns).toEqual(['name', 'aliases']);
    expect(cellsOf(rows)).toEqual([
      { name: 'A', aliases: ['B'] },
      'not-an-object',
      'not-json',
      { name: 'C' },
    ]);
    expect(lines(rows)).toEqual([1, 3, 4, 5]);
    expect(rows[2]).toMatchObject({ problem: { column: { number: 13 } } });
  });
});

describe('numbered paragraphs', () => {
  test('are rows, each with what the document says of itself and the heading above', async () => {
    const { rows } = await read(
      [
        '---',
        'title: "Weir Review: part 1"',
        'published: 2025-07-08',
        '---',
        '# Weir Review',
        '**Session:** 48th',
        '## Inspection',
        '1. Publish every inspection',
        'within ten days.',
        '',
        'It was asked before.',
        '## Boats',
        '2.1 Keep a boat (No. 3);',
        'Source of Position: Annex',
        'Supported',
      ].join('\n'),
      'report.md',
    );
    const about = { title: 'Weir Review: part 1', published: '2025-07-08', Session: '48th' };
    expect(cellsOf(rows)).toEqual([
      {
        ...about,
        heading: 'Inspection',
        number: '1',
        text: 'Publish every inspection\nwithin ten days.',
        further: 'It was asked before.',
      },
      {
        ...about,
        heading: 'Boats',
        number: '2.1',
        text: 'Keep a boat (No. 3);',
        further: 'Source of Position: Annex\nSupported',
      },
    ]);
    expect(lines(rows)).toEqual([8, 13]);
  });
});
