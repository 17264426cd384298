import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordBody } from '../src/directory/record-body.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { type ImportFile, importFile } from '../src/transfer/import/import-file.ts';
import type { RowProblem } from '../src/transfer/reading/source-row.ts';
import { codesOf, getValue, records, type TestRecord } from './open-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

function fileOf(lines: readonly string[], name = 'rows.csv'): string {
  made += 1;
  const path = join(folder, `${made}-${name}`);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

const weirs = [
  'number,text,madeBy,madeOn,addressees,status,statusBy',
  '1,Publish every inspection.,Marl Weirs Board,2024-03-03,Ostler Housing|Marl Council,Open,the Board',
  '2,Keep a boat.,Marl Weirs Board,2024-02-31,OH,Closed,the Board',
  '3,Answer the telephone.,,,Nobody Known,,',
  '4,Answer the telephone.',
  '1,Publish every inspection.,Marl Weirs Board,2024-03-03,Ostler Housing|Marl Council,Open,the Board',
  '5,Light the steps.,Marl Weirs Board,2024-03,ostler housing|OH,,',
];

describe.each(records)('importing on $name', ({ open }) => {
  let record: TestRecord;
  let ostler: string;
  const problems: RowProblem[] = [];

  beforeAll(async () => {
    record = await open();
    const { parts, administrator } = record;
    ostler = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing', aliases: ['OH'] })).id;
  });
  afterAll(() => record?.close());

  const run = (wanted: Omit<ImportFile, 'kind' | 'onProblem'> & { kind?: ImportFile['kind'] }) => {
    problems.length = 0;
    return importFile(record.parts, record.administrator, {
      kind: 'recommendations',
      onProblem: (problem) => problems.push(problem),
      ...wanted,
    });
  };
  const size = async () => (await record.parts.ledger.head()).size;
  const query = async (sql: string) => (await record.parts.database.query<Record<string, unknown>>(sql)).rows;
  const path = fileOf(weirs);

  test('takes good rows whole, and says of each bad one where and why', async () => {
    const imported = getValue(await run({ path }));
    expect(imported).toMatchObject({
      rows: 6,
      refused: 2,
      repeated: 1,
      entered: 3,
      reasons: { 'date-unreadable': 1, 'columns-differ': 1 },
      unknown: { madeBy: 1, madeOn: 1, status: 2 },
      mapping: 'own',
    });
    expect(problems.map(({ line, column, code }) => [line, column?.name, code])).toEqual([
      [3, 'madeOn', 'date-unreadable'],
      [5, 'madeBy', 'columns-differ'],
    ]);
    expect(
      await query(
        'select number, words, made_by, made_from, made_until, line from record.imported order by line',
      ),
    ).toEqual([
      {
        number: '1',
        words: 'Publish every inspection.',
        made_by: 'Marl Weirs Board',
        made_from: '2024-03-03',
        made_until: '2024-03-03',
        line: 2,
      },
      {
        number: '3',
        words: 'Answer the telephone.',
        made_by: null,
        made_from: null,
        made_until: null,
        line: 4,
      },
      {
        number: '5',
        words: 'Light the steps.',
        made_by: 'Marl Weirs Board',
        made_from: '2024-03-01',
        made_until: '2024-03-31',
        line: 7,
      },
    ]);
  });

  test('takes a name for a body only where it is exactly one it has', async () => {
    expect(
      await query('select name, body, method from record.imported_name order by item, place, name').then(
        byName,
      ),
    ).toEqual([
      { name: 'Marl Council', body: null, method: 'none' },
      { name: 'Nobody Known', body: null, method: 'none' },
      { name: 'OH', body: ostler, method: 'alias' },
      { name: 'Ostler Housing', body: ostler, method: 'name' },
      { name: 'ostler housing', body: null, method: 'none' },
    ]);
    expect(await query('select count(*)::int as matters from record.matter')).toEqual([{ matters: 0 }]);
  });

  test('adds nothing the second time, and only what was missing after the file was mended', async () => {
    const before = await size();
    expect(getValue(await run({ path }))).toMatchObject({ entered: 0, repeated: 4, refused: 2 });
    expect(await size()).toBe(before);
    const mended = fileOf(weirs.map((line) => line.replace('2024-02-31', '2024-02-28')));
    expect(getValue(await run({ path: mended }))).toMatchObject({ entered: 1, refused: 1 });
    expect(await size()).toBe(before + 2);
  });

  test('goes on where a run was cut short', async () => {
    const lines = ['number,text', ...Array.from({ length: 600 }, (_, at) => `${at},Mend rail ${at}.`)];
    const before = await size();
    getValue(await run({ path: fileOf(lines.slice(0, 301)) }));
    const imported = getValue(await run({ path: fileOf(lines) }));
    expect(imported).toMatchObject({ entered: 300, repeated: 300 });
    expect(await size()).toBe(before + 602);
  });

  test('enters nothing at all when all or nothing was asked and one row is bad', async () => {
    const before = await size();
    const lines = ['number,text,madeOn', 'x1,One.,2024-01-01', 'x2,Two.,never'];
    expect(getValue(await run({ path: fileOf(lines), isAllOrNothing: true }))).toMatchObject({
      entered: 0,
      refused: 1,
    });
    expect(await query(`select number from record.imported where number like 'x%'`)).toEqual([]);
    const good = fileOf([...lines.slice(0, 2), 'x2,Two.,2024-01-02']);
    expect(getValue(await run({ path: good, isAllOrNothing: true }))).toMatchObject({ entered: 2 });
    expect(await size()).toBe(before + 2 + 2);
  });

  test('notes who imported which file, and what came of it', async () => {
    const [first] = await query(
      'select kind, filename, mapping, counts, made_by from record.import order by seq limit 1',
    );
    expect(first).toMatchObject({
      kind: 'recommendations',
      mapping: 'own',
      made_by: record.administrator.person,
      counts: { rows: 6, refused: 2, repeated: 1, entered: 3 },
    });
  });

  test('keeps sealed content out of the public leaf, and lets it be erased', async () => {
    const imported = getValue(
      await run({ path: fileOf(['number,text', 's1,What nobody should read.']), isSealed: true }),
    );
    expect(imported.entered).toBe(1);
    const [item] = await query(
      `select id, seq, words, classification from record.imported where number = 's1'`,
    );
    expect(item).toMatchObject({ words: 'What nobody should read.', classification: 'restricted' });
    const stored = await record.parts.ledger.findEntry(Number(item?.['seq']));
    expect(Buffer.from(stored?.leaf ?? []).toString()).not.toContain('nobody');
  });

  test('makes bodies known, and refuses one whose name is taken', async () => {
    const rows = [
      'name,aliases',
      'Marl Council,MC|The Council',
      'OSTLER HOUSING,',
      'Lock Trust,',
      'lock trust,',
    ];
    const imported = getValue(await run({ kind: 'bodies', path: fileOf(rows) }));
    expect(imported).toMatchObject({ entered: 2, refused: 2, reasons: { 'body-known-otherwise': 2 } });
    expect(problems.map(({ line }) => line)).toEqual([4, 6].map((line) => line - 1));
    expect(await query(`select name, aliases from record.body where name = 'Marl Council'`)).toEqual([
      { name: 'Marl Council', aliases: ['MC', 'The Council'] },
    ]);
    expect(getValue(await run({ kind: 'bodies', path: fileOf(rows) }))).toMatchObject({
      entered: 0,
      repeated: 2,
      refused: 2,
    });
  });

  test('takes the history of a case as what a source says, never as what this ledger saw', async () => {
    const lines = [
      'matter,pathway,happened,happenedBy,recorded,actor,move,fields,notes',
      'C-1,safeguarding-case,2019-02-01,2019-02-05,2019-02-06T09:30:00+00:00,Clerk 4,closed,"{""reason"":""moved""}",',
      'C-1,safeguarding-case,2019-02,,,,visited,,No one was in.',
      ',safeguarding-case,2019-02-01,,,,visited,,',
    ];
    const now = new Date(record.now()).getTime();
    expect(getValue(await run({ kind: 'case-history', path: fileOf(lines) }))).toMatchObject({
      entered: 2,
      refused: 1,
    });
    const rows = await query(
      `select matter, happened_at, happened_by, recorded_at, classification, body from record.entry where kind = 'history-imported' order by seq`,
    );
    expect(new Set(rows.map((row) => row['matter'])).size).toBe(1);
    expect(rows).toMatchObject([
      {
        happened_at: '2019-02-01T00:00:00.000Z',
        happened_by: '2019-02-05T23:59:59.999Z',
        classification: 'restricted',
        body: {
          matter: 'C-1',
          actor: 'Clerk 4',
          move: 'closed',
          fields: { reason: 'moved' },
          recorded: { earliest: '2019-02-06T09:30:00.000Z' },
        },
      },
      {
        happened_at: '2019-02-01T00:00:00.000Z',
        happened_by: '2019-02-28T23:59:59.999Z',
        body: { recorded: null, actor: null },
      },
    ]);
    for (const row of rows) expect(Date.parse(String(row['recorded_at']))).toBeGreaterThanOrEqual(now);
  });

  test('opens a matter for each addressee that is a body, when it is to be followed', async () => {
    const path = fileOf(['number,text,addressees', 'f1,Count the boats.,Ostler Housing|Nobody Known|OH']);
    expect(getValue(await run({ path, isFollowed: true }))).toMatchObject({ entered: 1 });
    expect(await query('select title, body, is_open from record.matter')).toEqual([
      { title: 'f1: Count the boats.', body: ostler, is_open: true },
    ]);
    const before = await size();
    expect(getValue(await run({ path, isFollowed: true }))).toMatchObject({ entered: 0, repeated: 1 });
    expect(await size()).toBe(before);
  });

  test('is refused to whoever has not signed in, and for a file of which nothing is known', async () => {
    expect(codesOf(await importFile(record.parts, 'anyone', { kind: 'bodies', path }))).toEqual([
      'sign-in-needed',
    ]);
    const unknown = await run({ path: fileOf(['colour,size', 'red,1']) });
    expect(unknown.ok ? '' : unknown.refusals[0]?.message.en).toMatch(
      /“colour”, “size” are not known for recommendations/,
    );
  });

  test('comes back the same when the tables are made again from the log', async () => {
    for (const { table, before, after } of await rebuild(record.parts))
      expect([table, after]).toEqual([table, before]);
  });
});

function byName(rows: readonly Record<string, unknown>[]) {
  return rows.toSorted((one, other) => (String(one['name']) < String(other['name']) ? -1 : 1));
}
