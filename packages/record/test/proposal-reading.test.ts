import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordDocument } from '../src/document/record-document.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addPerson, exampleNames, listKind, putExample, putPublic, readers } from './proposal-desk.ts';

describe.each(records)('documents on the desk of $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  const ids = new Map<string, string>();
  const idOf = (name: string) => ids.get(name) ?? '';

  beforeAll(async () => {
    record = await open();
    clerk = await addPerson(record, 'Mona Clerk', 'monitor');
  });
  afterAll(() => record?.close());

  const put = async (name: string) => {
    const id = await putExample(record, clerk, name);
    ids.set(name, id);
    return id;
  };

  test('the fullest that comes last is told as such, and what is open is added to', async () => {
    const short = await put('shortened-copy.txt');
    await readDocuments(record.parts, readers);
    const before = await listKind(record, short, 'commitment');
    expect(before.length).toBeGreaterThan(0);
    const full = await put('agency-story.txt');
    await readDocuments(record.parts, readers);
    const [told] = await listKind(record, full, 'copy');
    expect(told?.content).toMatchObject({ of: short, relation: 'fullest' });
    expect(told?.content.added.length).toBeGreaterThan(0);
    const after = await listKind(record, short, 'commitment');
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(after[0]?.passages.map(({ document }) => document))).toEqual(new Set([short, full]));
    const words = after.map(({ content }) => content.words);
    expect(
      (await listKind(record, full, 'commitment')).filter(({ content }) => words.includes(content.words)),
    ).toEqual([]);
  });

  test('another copy is told beside the fullest', async () => {
    const copy = await put('scraped-copy.html');
    await readDocuments(record.parts, readers);
    expect((await listKind(record, copy, 'copy'))[0]?.content.relation).toBe('wholly-derived');
    expect(await listKind(record, copy, 'commitment')).toEqual([]);
  });

  test('the rest of the worked example is read together, and nothing waits', async () => {
    const others = exampleNames.filter((name) => !ids.has(name));
    for (const name of others) await put(name);
    const { read, refused } = await readDocuments(record.parts, readers);
    expect([read.length, refused]).toEqual([others.length, []]);
    expect(await readDocuments(record.parts, readers)).toEqual({ read: [], refused: [] });
    const { rows } = await record.parts.database.query('select distinct state from desk.reading');
    expect(rows).toEqual([{ state: 'proposed' }]);
  });

  test('has two copies of the agency’s story, and says what one lacks', async () => {
    const [scraped] = await listKind(record, idOf('scraped-copy.html'), 'copy');
    expect(scraped?.content).toMatchObject({ of: idOf('agency-story.txt'), relation: 'wholly-derived' });
    expect(scraped?.content.missing.length).toBeGreaterThan(0);
    expect(await listKind(record, idOf('agency-story.txt'), 'copy')).toHaveLength(1);
    expect(await listKind(record, idOf('shortened-copy.txt'), 'copy')).toHaveLength(0);
    expect(await listKind(record, idOf('independent-story.txt'), 'copy')).toHaveLength(0);
  });

  test('has the recommendations of both reviews, each in its own words', async () => {
    const [later, earlier] = [
      await listKind(record, idOf('learning-review.pdf'), 'recommendation'),
      await listKind(record, idOf('earlier-review.html'), 'recommendation'),
    ];
    expect(later.map(({ content }) => content.number)).toEqual(
      expect.arrayContaining(
        Array.from({ length: 14 }, (_, i) => expect.stringMatching(`^${i + 1}(?:\\(a\\))?$`)),
      ),
    );
    expect(earlier.length).toBeGreaterThanOrEqual(7);
    for (const { passages } of earlier) {
      expect(passages.map(({ document }) => document)).toEqual([idOf('earlier-review.html')]);
    }
  });

  test('has a promise once, with every place that prints it', async () => {
    const promises = await listKind(record, idOf('shortened-copy.txt'), 'commitment');
    const autumn = promises.find(({ content }) => content.due.words === 'in the autumn');
    expect(autumn?.passages.map(({ document }) => document)).toEqual(
      expect.arrayContaining([
        idOf('agency-story.txt'),
        idOf('scraped-copy.html'),
        idOf('shortened-copy.txt'),
      ]),
    );
  });

  test('has every passage where its words stand', async () => {
    const { rows } = await record.parts.database.query<{ words: string; found: string; fidelity: string }>(
      `select p.content ->> 'words' as words, substr(r.text, m.start_at + 1, m.end_at - m.start_at) as found, m.fidelity
       from desk.proposal p join desk.proposal_passage m on m.proposal = p.id join desk.reading r on r.document = m.document
       where m.document = p.document and m.text_sha256 = r.text_sha256`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const letters = (text: string) => text.replace(/\P{L}/gu, '');
    const astray = rows.filter(
      ({ words, found }) =>
        !words.split(' … ').some((part) => letters(found).includes(letters(part).slice(0, 30))),
    );
    expect(astray.filter(({ fidelity }) => fidelity === 'exact')).toEqual([]);
  });

  test('read again adds nothing', async () => {
    const { database } = record.parts;
    const count = async () => (await database.query('select count(*)::int as n from desk.proposal')).rows[0];
    const before = await count();
    const again = ['council-statement.html', 'earlier-review.html', 'shortened-copy.txt'].map(idOf);
    await database.query(
      `update desk.reading set state = 'waiting', attempts = 0 where document in (select jsonb_array_elements_text($1::jsonb))`,
      [JSON.stringify(again)],
    );
    expect(new Set((await readDocuments(record.parts, readers)).read)).toEqual(new Set(again));
    expect(await count()).toEqual(before);
  });

  test('a document that cannot be read is kept, and says why', async () => {
    const broken = await putPublic(record, clerk, 'a.txt', new TextEncoder().encode(' \n \n'));
    expect(await readDocuments(record.parts, readers)).toEqual({ read: [], refused: [broken] });
    const { rows } = await record.parts.database.query(
      'select state, refusal from desk.reading where document = $1',
      [broken],
    );
    expect(rows).toMatchObject([{ state: 'refused', refusal: { code: 'no-text' } }]);
  });

  test('what ends the process that reads it is given up after three attempts', async () => {
    const deadly = await putPublic(
      record,
      clerk,
      'b.txt',
      new TextEncoder().encode('The board will reply by May.'),
    );
    const beside = await putPublic(
      record,
      clerk,
      'd.txt',
      new TextEncoder().encode('It will reply by June.'),
    );
    const dying: typeof readers = {
      ...readers,
      read: (source) =>
        source.path === 'b.txt' ? Promise.reject(new Error('the process ends')) : readers.read(source),
    };
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(readDocuments(record.parts, dying)).rejects.toThrow('the process ends');
      expect((await readDocuments(record.parts, readers)).read).toEqual([]);
      record.setNow(new Date(Date.parse(record.now()) + 3_600_000).toISOString());
    }
    expect((await readDocuments(record.parts, readers)).read).toEqual([]);
    const { rows } = await record.parts.database.query(
      `select refusal ->> 'code' as code from desk.reading where document = $1`,
      [deadly],
    );
    expect(rows).toEqual([{ code: 'reading-failed' }]);
    expect(
      (await record.parts.database.query('select state from desk.reading where document = $1', [beside]))
        .rows,
    ).toEqual([{ state: 'proposed' }]);
  });

  test('of what not everybody may read, nothing shows in what everybody may', async () => {
    const story = (name: string) =>
      `The Tidewater Trust said on 3 May 2025 that it would repair the sluice by 5 June 2025. “We are sorry,” said ${name}, its chief executive. The trust has run the sluice and the two pumping stations beside it since 1974, and has closed neither in that time. “We will write to every household by 9 June 2025,” ${name} added, standing on the bank.`;
    const [open, closed] = [story('Ivo Penrose'), `${story('Ivo Penrose')} Canary Quicksilver heard it.`];
    const shown = await putPublic(record, clerk, 'open.txt', new TextEncoder().encode(open));
    const recorded = await recordDocument(record.parts, signedIn(record, clerk), {
      bytes: new TextEncoder().encode(closed),
      filename: 'closed.txt',
      claimedType: null,
      source: { by: 'upload' },
    });
    const { document: hidden } = getValue(recorded);
    await readDocuments(record.parts, readers);
    const query = async (sql: string) => (await record.parts.database.query(sql, [shown, hidden])).rows;
    expect(await query('select p.kind from desk.proposal p where document = $1 and ($2 <> $1)')).not.toEqual(
      [],
    );
    expect(
      await query(
        `select p.kind from desk.proposal p where document = $2 and kind = 'copy' and content ->> 'of' = $1`,
      ),
    ).toHaveLength(1);
    expect(
      await query(
        `select p.id from desk.proposal p left join desk.proposal_passage m on m.proposal = p.id
         where p.document = $1 and (m.document = $2 or p.content::text like '%' || $2 || '%' or p.content::text like '%Quicksilver%')`,
      ),
    ).toEqual([]);
  });

  test('two processes at once read each document once', async () => {
    const texts = Array.from(
      { length: 6 },
      (_, i) => `The council will publish report number ${i} by ${i + 1} May 2026.`,
    );
    for (const text of texts) await putPublic(record, clerk, 'c.txt', new TextEncoder().encode(text));
    const works = await Promise.all([1, 2, 3].map(() => readDocuments(record.parts, readers)));
    expect(works.flatMap(({ read }) => read)).toHaveLength(6);
  });
});
