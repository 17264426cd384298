import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEarlierRecommendations } from '../src/proposal/earlier-recommendations.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { importFile } from '../src/transfer/import/import-file.ts';
import { getValue, records, type TestRecord } from './open-record.ts';
import { readers } from './proposal-desk.ts';

const rows = [
  'number,text,madeBy,madeOn,addressees,status,statusBy',
  '3,The trust should inspect the fire doors of every supported flat twice a year.,Fire Inspectorate,2011-05-04,Ostler Housing,Closed - not accepted,the Inspectorate',
  '4,The trust should answer the telephone within two minutes.,Fire Inspectorate,2011-05-04,Ostler Housing,Open,the Inspectorate',
];

describe.each(records)('what was imported on $name', ({ open }) => {
  let record: TestRecord;
  const folder = mkdtempSync(join(tmpdir(), 'candour-like-'));
  beforeAll(async () => {
    record = await open();
    const path = join(folder, 'rows.csv');
    writeFileSync(path, rows.map((row) => `${row}\n`).join(''));
    const onProblem = () => undefined;
    getValue(
      await importFile(record.parts, record.administrator, { kind: 'recommendations', path, onProblem }),
    );
  });
  afterAll(async () => {
    await record?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const find = (words: string) =>
    listEarlierRecommendations(record.parts, record.administrator, { words, document: 'document_new' });
  const asked =
    'Ostler should inspect the fire doors of every supported flat by October, and keep a list of them.';

  test('counts as recommended before once the desk has looked at it, and says what became of it', async () => {
    expect(await find(asked)).toEqual([]);
    await readDocuments(record.parts, readers);
    expect(await find(asked)).toMatchObject([
      {
        number: '3',
        madeBy: 'Fire Inspectorate',
        madeOn: '2011-05-04',
        addressee: 'Ostler Housing',
        matter: null,
        state: null,
        reported: expect.objectContaining({}),
      },
    ]);
    expect(await find('Every record of a visit should be read by two people within a week.')).toEqual([]);
  });

  test('is noted once', async () => {
    const count = async () =>
      (await record.parts.database.query('select count(*)::int as n from desk.imported_like')).rows;
    expect(await count()).toEqual([{ n: 2 }]);
    await readDocuments(record.parts, readers);
    expect(await count()).toEqual([{ n: 2 }]);
  });
});
