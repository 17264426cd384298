import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendEntries } from '../src/append-entries.ts';
import type { Caller } from '../src/caller.ts';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { recordDocument } from '../src/document/record-document.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { redescribeMatter } from '../src/matter/redescribe-matter.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { itemDraft } from '../src/proposal/decide/item-entries.ts';
import { search } from '../src/search/search.ts';
import { importFile } from '../src/transfer/import/import-file.ts';
import { getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('what a record adds up to is found, on $name', ({ open }) => {
  let record: TestRecord;
  let ostler: string;
  let monitor: string;
  let stranger: string;
  let openOne: string;
  let closedOne: string;
  const folder = mkdtempSync(join(tmpdir(), 'candour-search-'));

  beforeAll(async () => {
    record = await open();
    const { parts, administrator } = record;
    ostler = getValue(
      await recordBody(parts, administrator, { name: 'Ostler Housing', aliases: ['Ostlers'] }),
    ).id;
    const person = async (name: string) => getValue(await recordPerson(parts, administrator, { name })).id;
    [monitor, stranger] = [await person('Mona Clerk'), await person('Stan Ranger')];
    getValue(await appoint(parts, administrator, { person: monitor, role: 'monitor', body: ostler }));
    const put = async (title: string, classification: 'public' | 'restricted') =>
      getValue(
        await openMatter(parts, signedIn(record, monitor), {
          pathway: 'recommendation',
          body: ostler,
          title,
          classification,
        }),
      ).matter;
    [openOne, closedOne] = [
      await put('Visits after a refused call', 'public'),
      await put('The Brackenhurst letters', 'restricted'),
    ];
    const command = { do: 'delegate', to: administrator.person, because: 'Away at Penmoor.' } as const;
    for (const matter of [openOne, closedOne]) {
      getValue(await actOnMatter(parts, signedIn(record, monitor), { matter, command }));
    }
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await record?.close();
  });

  const find = async (caller: Caller | string, words: string) => {
    const who = caller === 'anyone' || typeof caller !== 'string' ? caller : signedIn(record, caller);
    return getValue(await search(record.parts, who as Caller, { words })).items.map(({ item }) => item);
  };

  test('a public matter by its title, by anyone; by a reason written in it, only by those who work on it', async () => {
    expect(await find('anyone', 'visit refusal')).toEqual([openOne]);
    expect(await find('anyone', 'Penmoor')).toEqual([]);
    expect(await find(stranger, 'Penmoor')).toEqual([]);
    expect((await find(monitor, 'Penmoor')).toSorted()).toEqual([openOne, closedOne].toSorted());
  });

  test('a restricted matter only by those who need to know it, and their reading is noted', async () => {
    expect(await find('anyone', 'Brackenhurst')).toEqual([]);
    expect(await find(stranger, 'Brackenhurst')).toEqual([]);
    expect(await find(monitor, 'Brackenhurst')).toEqual([closedOne]);
    const { rows } = await record.parts.database.query<{ person: string }>(
      'select distinct person from record.reading where matter = $1',
      [closedOne],
    );
    expect(rows).toEqual([{ person: monitor }]);
  });

  test('a body by any of its names', async () => {
    expect(await find('anyone', 'Ostlers')).toEqual([ostler]);
  });

  test('what was imported, by its words and by whom it names; what was sealed, by nobody', async () => {
    const path = join(folder, 'rows.csv');
    const take = (line: string, more: object) => {
      writeFileSync(path, `number,text,madeBy,madeOn,addressees,status\n${line}\n`);
      return importFile(record.parts, record.administrator, { kind: 'recommendations', path, ...more });
    };
    getValue(await take('1,Publish every inspection.,Marl Weirs Board,2024-03-03,Ostlers,Open', {}));
    getValue(
      await take('2,Tell nobody of Thistledown.,Marl Weirs Board,2024-03-03,Ostlers,Open', {
        isSealed: true,
      }),
    );
    const found = getValue(
      await search(record.parts, 'anyone', { words: 'publication inspecting weir', narrowed: {} }),
    );
    expect(found.total).toBe(0);
    const imported = getValue(
      await search(record.parts, 'anyone', { words: 'published inspecting weirs ostlers' }),
    );
    expect(imported.items).toMatchObject([
      { kind: 'recommendation', state: 'Open', body: ostler, day: '2024-03-03' },
    ]);
    expect(imported.facets?.year).toEqual([{ value: '2024', count: 1 }]);
    for (const caller of ['anyone', stranger, monitor]) expect(await find(caller, 'Thistledown')).toEqual([]);
  });

  test('a document and what was said in it, by those who may read it', async () => {
    const { parts } = record;
    const put = async (title: string, classification: 'public' | 'restricted') => {
      const recorded = await recordDocument(parts, signedIn(record, monitor), {
        ...{ bytes: new TextEncoder().encode(`${title}.`), filename: 'letter.txt', claimedType: null, title },
        ...{
          classification,
          source: { by: 'upload' },
          ...(classification === 'restricted' && { matter: closedOne }),
        },
      });
      const document = getValue(recorded).document;
      const said = {
        document,
        words: `We are sorry about ${title}.`,
        kind: 'direct',
        cue: null,
        passages: [],
      };
      const statement = itemDraft({
        ...{ id: parts.ids('statement'), kind: 'statement-recorded', by: monitor, at: record.now() },
        ...{ classification, subject: document },
        content: { ...said, speaker: { name: 'Teresa Holme', office: 'chief executive' } },
      });
      getValue(await appendEntries(parts, [statement]));
      return [document, statement.matter].toSorted();
    };
    const shown = await put('Larkspur Lane', 'public');
    const kept = await put('Hemlock Row', 'restricted');
    expect((await find('anyone', 'Larkspur')).toSorted()).toEqual(shown);
    expect(await find('anyone', '"sorry about" chief')).toEqual(
      shown.filter((id) => id.startsWith('statement')),
    );
    expect(await find(stranger, 'Hemlock')).toEqual([]);
    expect((await find(monitor, 'Hemlock')).toSorted()).toEqual(kept);
  });

  test('by everybody, once it is made public: but not the reasons written in it', async () => {
    const head = signedIn(record, monitor);
    const made = await redescribeMatter(record.parts, head, {
      matter: closedOne,
      title: 'The Brackenhurst letters',
      classification: 'public',
    });
    getValue(made);
    expect(await find('anyone', 'Brackenhurst')).toEqual([closedOne]);
    expect(await find('anyone', 'Penmoor')).toEqual([]);
    expect(await find('anyone', 'Hemlock')).toEqual([]);
  });

  test('the same when the tables are made again from the log', async () => {
    const tables = (await rebuild(record.parts)).filter(({ table }) => table.startsWith('record.search'));
    expect(tables).toHaveLength(4);
    for (const { table, rows, before, after } of tables) {
      expect(rows, table).toBeGreaterThan(0);
      expect(after, table).toBe(before);
    }
  });
});
