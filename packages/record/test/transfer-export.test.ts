import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePrimitives, readFolder } from '@candour/ledger/node';
import { parseVerifierKey, sha256, verifyLog } from '@candour/ledger/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { embedded } from '../src/open/embedded.ts';
import { openRecord } from '../src/open/open-record.ts';
import { type ExportRecord, exportRecord } from '../src/transfer/export/export-record.ts';
import { checkExport, manifestFile } from '../src/transfer/export/manifest.ts';
import { importFile } from '../src/transfer/import/import-file.ts';
import { restoreRecord } from '../src/transfer/restore/restore-record.ts';
import { copyEmptyLog } from './open-database.ts';
import { codesOf, getValue, records, type TestRecord } from './open-record.ts';

const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'candour-export-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe.each(records)('an export of a record on $name', ({ name, open }) => {
  let record: TestRecord;
  const full = join(root, `${name}-full`);

  beforeAll(async () => {
    record = await open();
    const { parts, administrator } = record;
    const ostler = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    getValue(await recordPerson(parts, administrator, { name: 'Mona Clerk', email: 'mona@marl.example' }));
    getValue(
      await openMatter(parts, administrator, {
        pathway: 'recommendation',
        body: ostler,
        title: 'In confidence',
      }),
    );
    const file = join(root, `${name}.csv`);
    const rows = Array.from({ length: 700 }, (_, at) => `${at},"=Mend rail ${at}, at once",Ostler Housing`);
    writeFileSync(file, ['number,text,addressees', ...rows].join('\n'));
    getValue(await importFile(parts, administrator, { kind: 'recommendations', path: file }));
    const sealed = join(root, `${name}-sealed.csv`);
    writeFileSync(sealed, 'number,text\ns1,Kept in confidence.\n');
    getValue(
      await importFile(parts, administrator, { kind: 'recommendations', path: sealed, isSealed: true }),
    );
    await parts.database.query(
      `insert into record.reading (person, matter, at, because) values ('person_x', 'matter_x', '2025', 'holder')`,
    );
    await parts.database.query(
      `insert into account.credential (id, person, public_key, counter, backed_up, name, created_at)
       values ('k1', 'person_x', '\\xdeadbeef', 3, true, 'A key', '2025')`,
    );
    await parts.database.query(`update outgoing.cursor set position = '12' where name = 'announced'`);
    getValue(await run({ folder: full, keystore: join(record.folder, 'keystore') }));
  });
  afterAll(() => record?.close());

  const run = (wanted: Partial<ExportRecord> & { folder: string }) =>
    exportRecord(record.parts, record.administrator, { form: 'full', ...wanted });
  const verified = (folder: string) =>
    verifyLog({
      read: readFolder(folder),
      trust: { keys: [parseVerifierKey(sha256, record.verifierKey)] },
      primitives: nodePrimitives,
    });
  const contentOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
  const copyOf = (of: string, as: string) => {
    const copy = join(root, `${name}-${as}`);
    cpSync(of, copy, { recursive: true });
    return copy;
  };
  const restore = (from: string, as: string, more: object = {}) =>
    restoreRecord({
      from,
      folder: join(root, `${name}-${as}`),
      keys: join(record.folder, 'keys'),
      openStore: (folder) => async (projections) => {
        await copyEmptyLog(join(folder, 'log'));
        return embedded(folder)(projections);
      },
      ...more,
    });

  test('is a log that anybody can verify, with every file named in its manifest', async () => {
    const report = await verified(full);
    expect(report).toMatchObject({
      ok: true,
      size: JSON.parse(readFileSync(join(full, manifestFile), 'utf8')).size,
    });
    expect(await checkExport(full)).toMatchObject({
      ok: true,
      manifest: { form: 'full', keystore: true, opened: false },
    });
  });

  test('holds nothing in clear that was sealed, and no master key', () => {
    const master = readFileSync(join(record.folder, 'keys', 'master.key'), 'utf8').trim();
    for (const file of contentOf(full)) {
      const text = readFileSync(file, 'latin1');
      for (const secret of ['Mona', 'mona@marl', 'In confidence', 'Kept in confidence', master]) {
        expect(text.includes(secret) ? [file, secret] : []).toEqual([]);
      }
    }
  });

  test('of the public form leaves out what is beside the leaves, and all but published tables', async () => {
    const folder = join(root, `${name}-public`);
    getValue(await run({ folder, form: 'public' }));
    expect((await verified(folder)).ok).toBe(true);
    const there = contentOf(folder).map((file) => file.slice(folder.length + 1));
    expect(there.filter((file) => /^(keys|sealed|kept|keystore)/.test(file))).toEqual([]);
    expect(
      there.filter((file) => file.startsWith('tables/') && !file.startsWith('tables/published.')),
    ).toEqual([]);
    expect(codesOf(await restore(folder, 'from-public'))).toEqual(['export-public']);
  });

  test('opened by request has every table, exact as JSON lines and safe for spreadsheets as CSV', async () => {
    const folder = join(root, `${name}-opened`);
    getValue(await run({ folder, isOpened: true }));
    const lines = readFileSync(join(folder, 'tables/record.imported.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line)).find((row) => row.number === '7')).toMatchObject({
      words: '=Mend rail 7, at once',
    });
    const csv = readFileSync(join(folder, 'tables/record.imported.csv'), 'utf8');
    expect(csv.split('\n').filter((line) => line.includes('Mend rail')).length).toBe(700);
    expect(csv).toContain(`"'=Mend rail 7, at once"`);
  });

  test('makes the same record elsewhere: checkpoint, tables, sealed parts and what is kept beside the log', async () => {
    const restored = getValue(await restore(full, 'restored'));
    const manifest = JSON.parse(readFileSync(join(full, manifestFile), 'utf8'));
    expect(restored).toMatchObject({
      size: manifest.size,
      differing: [],
      checkpoint: readFileSync(join(full, 'checkpoint'), 'utf8'),
    });
    const folder = join(root, `${name}-restored`);
    const clock = () => new Date(Date.parse(record.now()) + 60_000);
    const opened = await openRecord({ folder, openStore: embedded(folder), clock });
    const { ledger, database } = opened.parts;
    expect((await ledger.head()).checkpoint).toBe(restored.checkpoint);
    const query = async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows;
    expect(await query(`select name, email from record.person where name = 'Mona Clerk'`)).toEqual([
      { name: 'Mona Clerk', email: 'mona@marl.example' },
    ]);
    expect(await query('select person, because from record.reading')).toEqual([
      { person: 'person_x', because: 'holder' },
    ]);
    expect(
      await query('select encode(public_key, $$hex$$) as key, counter::int from account.credential'),
    ).toEqual([{ key: 'deadbeef', counter: 3 }]);
    expect(await query(`select position from outgoing.cursor where name = 'announced'`)).toEqual([
      { position: '12' },
    ]);
    const again = { kind: 'recommendations', path: join(root, `${name}.csv`) } as const;
    const { administrator } = record;
    expect(getValue(await importFile(opened.parts, administrator, again))).toMatchObject({
      entered: 0,
      repeated: 700,
    });
    getValue(await recordBody(opened.parts, administrator, { name: 'Lock Trust' }));
    expect((await ledger.head()).size).toBe(restored.size + 1);
    await opened.close();
  });

  test('with one byte changed anywhere is refused, and the file named', async () => {
    const files = contentOf(full).map((file) => file.slice(full.length + 1));
    const kinds = [
      'entries.jsonl',
      'keys.jsonl',
      'sealed.jsonl',
      'checkpoint',
      'kept/account.credential.jsonl',
    ];
    const tile = files.find((file) => file.startsWith('tile/0/')) ?? '';
    const key = files.find((file) => file.startsWith('keystore/')) ?? '';
    for (const [at, file] of [...kinds, tile, key].entries()) {
      const copy = copyOf(full, `changed-${at}`);
      const bytes = readFileSync(join(copy, file));
      const place = Math.floor(bytes.length / 2);
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(join(copy, file), bytes);
      const refused = await restore(copy, `from-changed-${at}`);
      expect(refused.ok ? [] : refused.refusals.map(({ message }) => message.en)).toEqual([
        `${file} was changed since it was exported.`,
      ]);
      rmSync(copy, { recursive: true });
    }
  });

  test('with a file missing, added or cut short is refused, and so is one whose manifest was never written', async () => {
    const copy = copyOf(full, 'meddled');
    rmSync(join(copy, 'keys.jsonl'));
    writeFileSync(join(copy, 'more.txt'), 'more');
    appendFileSync(join(copy, 'entries.jsonl'), 'x');
    const { length } = readFileSync(join(full, 'entries.jsonl'));
    const checked = await checkExport(copy);
    expect(checked.ok ? [] : checked.problems).toEqual([
      `entries.jsonl is ${length + 1} bytes long, and was ${length} when it was exported.`,
      'keys.jsonl is missing.',
      'more.txt is no part of the export.',
    ]);
    rmSync(join(copy, manifestFile));
    expect(codesOf(await restore(copy, 'from-meddled'))).toEqual(['export-changed']);
    const outside = JSON.parse(readFileSync(join(full, manifestFile), 'utf8'));
    outside.files[0].path = '../../etc/passwd';
    writeFileSync(join(copy, manifestFile), JSON.stringify(outside));
    expect((await checkExport(copy)).ok).toBe(false);
  });

  test('whose manifest was made to fit a changed entry is still refused: the log was signed', async () => {
    const copy = copyOf(full, 'forged');
    const path = join(copy, 'entries.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('Mend rail 7,', 'Mend rail 8,'));
    const manifest = JSON.parse(readFileSync(join(copy, manifestFile), 'utf8'));
    const entry = manifest.files.find((file: { path: string }) => file.path === 'entries.jsonl');
    entry.sha256 = Buffer.from(sha256(readFileSync(path))).toString('hex');
    entry.bytes = statSync(path).size;
    writeFileSync(join(copy, manifestFile), JSON.stringify(manifest));
    await expect(restore(copy, 'from-forged')).rejects.toThrow(
      /not those that the checkpoint was signed for/,
    );
    expect(readdirSync(root)).not.toContain(`${name}-from-forged`);
  });

  test('is refused without step-up, into a folder that is not empty, and to whoever is no administrator', async () => {
    const { parts, administrator } = record;
    const folder = join(root, `${name}-never`);
    const stale = { ...administrator, confirmedAt: null };
    expect((await exportRecord(parts, stale, { folder, form: 'full' })).ok).toBe(false);
    expect(
      (await exportRecord(parts, { ...administrator, administrator: false }, { folder, form: 'full' })).ok,
    ).toBe(false);
    expect(codesOf(await run({ folder: full }))).toEqual(['folder-taken']);
    expect(readdirSync(root)).not.toContain(`${name}-never`);
  });

  test('without keys to its sealed parts, or into a folder in use, is not restored', async () => {
    const folder = join(root, `${name}-keyless`);
    getValue(await run({ folder }));
    expect(codesOf(await restore(folder, 'from-keyless'))).toEqual(['keystore-missing']);
    const keystore = join(record.folder, 'keystore');
    expect(getValue(await restore(folder, 'from-keyless', { keystore })).differing).toEqual([]);
    expect(codesOf(await restore(folder, 'from-keyless', { keystore }))).toEqual(['folder-taken']);
  });
});
