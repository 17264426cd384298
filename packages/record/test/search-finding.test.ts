import { createAccess } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedDatabase } from '../src/published/published-database.ts';
import { putSearchables, takeOutSearchables } from '../src/search/rows/put-searchables.ts';
import { type Search, search, searchPublished } from '../src/search/search.ts';
import { databases, type OpenedDatabase } from './open-database.ts';
import { codesOf, getValue } from './open-record.ts';
import { item, open as openItem } from './search/items.ts';

const access = createAccess(readPolicies());

describe.each(databases)('searching, on $name', ({ open }) => {
  let opened: OpenedDatabase;
  beforeAll(async () => {
    opened = await open();
    await putSearchables(opened.database, items);
  });
  afterAll(() => opened.close());

  const ask = async (words: string, more: Omit<Search, 'words'> = {}) =>
    getValue(await searchPublished(publishedDatabase(opened.database), { words, ...more }));
  const titles = async (words: string, more: Omit<Search, 'words'> = {}) =>
    (await ask(words, more)).items.map(({ title }) => title.text);

  test('given “referrals closing”, the closure of a referral is found', async () => {
    expect(await titles('referrals closing')).toEqual(['Closure of a referral without a panel']);
  });

  test('given a name spelt wrong, the name is found, and said to be what was looked for', async () => {
    const found = await ask('Tarrent');
    expect(found.items.map(({ title }) => title.text)).toEqual(['Letter from Mrs Tarrant']);
    expect(found.readAs).toEqual([{ word: 'tarrent', as: ['tarrant'] }]);
    expect(await titles('Adaire')).toEqual(['Adair House']);
  });

  test('given a name without its accents, or with them, it is found', async () => {
    expect(await titles('Sian')).toEqual(['Siân Bowen’s reply']);
    expect(await titles('SIÂN')).toEqual(['Siân Bowen’s reply']);
  });

  test('given a Welsh word, its plural and its mutations are found, and no English word that looks like one', async () => {
    expect(await titles('pwyllgor')).toEqual(['Ymateb i bwyllgorau’r bwrdd']);
    expect(await titles('bwyllgor')).toEqual(['Ymateb i bwyllgorau’r bwrdd']);
    expect(await titles('bill')).toEqual(['The bill for the mill']);
    expect(await titles('mill -bill')).toEqual([]);
  });

  test('a phrase is found word for word, and never across the end of a title', async () => {
    expect(await titles('"advance sight"')).toEqual(['Advance sight of the report']);
    expect(await titles('"sight advance"')).toEqual([]);
    expect(await titles('"the report families"')).toEqual([]);
  });

  test('words are left out with a minus, and found by their beginning with a star', async () => {
    expect(await titles('report -advance')).toEqual(['Report to the coroner']);
    expect(await titles('summ*')).toEqual(['Report to the coroner']);
  });

  test('what has the words in its title comes before what has them in its text', async () => {
    expect(await titles('coroner')).toEqual(['Report to the coroner', 'Letter from Mrs Tarrant']);
  });

  test('given no words, all is listed, the newest first', async () => {
    const found = await ask('', { limit: 3 });
    expect(found.total).toBe(items.length - hidden.length);
    const days = found.items.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('values are counted over all that was found, each facet as if it were not narrowed itself', async () => {
    const found = await ask('prison', { narrowed: { state: ['open'] }, limit: 1 });
    expect(found.total).toBe(3);
    expect(found.facets?.state).toEqual([
      { value: 'open', count: 3 },
      { value: 'answered', count: 2 },
    ]);
    expect(found.facets?.year).toEqual([
      { value: '2021', count: 2 },
      { value: '2020', count: 1 },
    ]);
    expect(found.facets?.kind).toEqual([{ value: 'matter', count: 3 }]);
    expect((await ask('prison', { narrowed: { state: ['answered'], year: ['2020', '2021'] } })).total).toBe(
      2,
    );
  });

  test('pages follow one another without gap or repeat, and only the first counts', async () => {
    const all = await titles('prison');
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const found = await ask('prison', { limit: 2, ...(after !== undefined && { after }) });
      expect(found.total).toBe(5);
      expect(found.facets === null).toBe(after !== undefined);
      paged.push(...found.items.map(({ title }) => title.text));
      after = found.next ?? undefined;
    } while (after !== undefined);
    expect(paged).toEqual(all);
    expect(codesOf(await searchPublished(opened.database, { words: 'prison', after: 'made up' }))).toEqual([
      'search-page-unknown',
    ]);
  });

  test('an extract is text with places, and whatever looks like markup is text', async () => {
    const [found] = (await ask('shutting gate')).items;
    expect(found?.extract.text).toBe('<b onmouseover=alert(1)>The gates</b> were shut “late”. 🜁 Gate!');
    expect(found?.extract.marks.map(([start, end]) => found.extract.text.slice(start, end))).toEqual([
      'gates',
      'shut',
      'Gate',
    ]);
  });

  test('an extract of a long text is the stretch where most of the words stand', async () => {
    const [found] = (await ask('ledger keeper')).items;
    expect(found?.extract).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(found?.extract.text).toContain('the keeper of the ledger');
    expect(found?.extract.text.length).toBeLessThan(400);
  });

  test('whatever is typed, the database is never made to read it as its own language', async () => {
    for (const words of [
      `'); drop table record.searchable; --`,
      '!!! & | ( ) : * <-> \\ \u0000',
      '"unclosed \\" -\\',
      `'a':*B`,
      '\uD800 lone',
      'ﷺ'.repeat(300),
      '%_$1',
    ]) {
      expect((await searchPublished(publishedDatabase(opened.database), { words })).ok).toBe(true);
    }
    expect((await ask('')).total).toBe(items.length - hidden.length);
  });

  test('whoever has not signed in learns of a restricted matter neither by words, spelling, counts nor listing', async () => {
    const parts = { database: opened.database, access, clock: () => new Date('2025-01-01T00:00:00Z') };
    for (const words of [
      'Quillfeather',
      'Quilfeather',
      'quill*',
      '"secret meeting"',
      'Marlowgate',
      'Marlowgat',
    ]) {
      const [one, other] = [await ask(words), getValue(await search(parts, 'anyone', { words }))];
      for (const found of [one, other]) {
        expect(found).toMatchObject({ items: [], total: 0, readAs: [] });
        expect(Object.values(found.facets ?? {}).flat()).toEqual([]);
      }
    }
    const all = await ask('', { limit: 100 });
    expect(JSON.stringify(all)).not.toMatch(/Quillfeather|Marlowgate|matter_hidden|secret/);
    expect(await titles('public part')).toEqual(['A matter with two sides']);
  });

  test('what is taken out is found no more, nor proposed as a spelling, nor counted', async () => {
    const gone = openItem('Zebulon’s objection', 'Raised once.', { state: 'objected' });
    await putSearchables(opened.database, [gone]);
    expect((await ask('Zebulom')).readAs).toEqual([{ word: 'zebulom', as: ['zebulon'] }]);
    await takeOutSearchables(opened.database, [gone.item]);
    expect(await ask('Zebulom')).toMatchObject({ total: 0, readAs: [] });
    expect((await ask('')).facets?.state.map(({ value }) => value)).not.toContain('objected');
    const { rows } = await opened.database.query(
      `select word from record.search_word where word in ('zebulon', 'objection')`,
    );
    expect(rows).toEqual([]);
  });

  test('what changes is found by its new words alone', async () => {
    const before = openItem('Draft of the framework', 'Unfinished.');
    await putSearchables(opened.database, [before]);
    await putSearchables(opened.database, [
      { ...before, texts: [{ class: 'public', title: 'Final framework' }] },
    ]);
    expect(await titles('framework')).toEqual(['Final framework']);
    expect(await titles('draft')).toEqual([]);
    await takeOutSearchables(opened.database, [before.item]);
  });

  test('a text beyond every bound of the database is kept, and found by its beginning', async () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}${'é'.repeat(58)}`);
    const long = openItem('Very long annex', `First remark. ${words.join(' ')}`);
    await putSearchables(opened.database, [long]);
    expect(await titles('first remark')).toEqual(['Very long annex']);
    await takeOutSearchables(opened.database, [long.item]);
  });
});

const prison = (day: string, state: string) =>
  openItem(`Prison healthcare ${day}`, 'Staffing of the prison.', { day, state, kind: 'matter' });

const hidden = [
  item(
    [
      { class: 'public', title: 'Marlowgate' },
      { class: 'restricted', text: 'Quillfeather' },
    ],
    {
      item: 'matter_hidden',
      kind: 'matter',
      matter: 'matter_hidden',
      classification: 'restricted',
    },
  ),
];

const items = [
  openItem('Closure of a referral without a panel', 'The referral was closed.'),
  openItem('Opening of a referral', 'It was taken up.'),
  openItem('Letter from Mrs Tarrant', 'She wrote to the coroner.', { kind: 'document' }),
  openItem('Adair House', '', { kind: 'body' }),
  openItem('Siân Bowen’s reply', 'Received in time.'),
  openItem('Ymateb i bwyllgorau’r bwrdd', 'Mae’r bwrdd wedi ymateb i’r argymhelliad.'),
  openItem('The bill for the mill', 'It was paid by the board.'),
  openItem('Advance sight of the report', 'Families were given two days.'),
  openItem('Report to the coroner', 'A summary.'),
  openItem('Gates', '<b onmouseover=alert(1)>The gates</b> were shut “late”. 🜁 Gate!'),
  openItem(
    'Annex',
    `${'Nothing to see in this line. '.repeat(60)}Here the keeper of the ledger writes. ${'More of it. '.repeat(60)}`,
  ),
  prison('2020-02-01', 'answered'),
  prison('2021-03-01', 'answered'),
  prison('2020-04-01', 'open'),
  prison('2021-05-01', 'open'),
  prison('2021-06-01', 'open'),
  item(
    [
      { class: 'public', title: 'A matter with two sides', text: 'The public part.' },
      { class: 'restricted', text: 'The secret meeting with Quillfeather.' },
    ],
    { item: 'matter_two', kind: 'matter', matter: 'matter_two' },
  ),
  ...hidden,
];
