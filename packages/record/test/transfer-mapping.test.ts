import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRow } from '../src/transfer/import/check-row.ts';
import { findMapping, listMappings } from '../src/transfer/mapping/find-mapping.ts';
import { type Mapping, parseMapping } from '../src/transfer/mapping/mapping.ts';
import { findDays, isDatePattern } from '../src/transfer/mapping/read-date.ts';

describe('a day in a source', () => {
  test.each([
    ['2024-02-29', undefined, '2024-02-29'],
    ['28 /  02/ 2023', ['DD/MM/YYYY'], '2023-02-28'],
    ['3 March 2024', ['D MMMM YYYY'], '2024-03-03'],
    ['14 December\u00a0 2016', ['D MMMM YYYY'], '2016-12-14'],
    ['3 Mar 2024', ['D MMMM YYYY', 'D MMM YYYY'], '2024-03-03'],
    ['01/07/22', ['D/M/20YY'], '2022-07-01'],
    ['01/07/88', ['D/M/19YY'], '1988-07-01'],
    ['45344', ['serial'], '2024-02-22'],
    ['61', ['serial'], '1900-03-01'],
  ] as const)('is read as its mapping says: %s', (text, patterns, day) => {
    expect(findDays(text, patterns)).toEqual({ earliest: day, latest: day });
  });

  test.each([
    ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
    ['2023', { earliest: '2023-01-01', latest: '2023-12-31' }],
  ])('that is known no closer is all the days it may be: %s', (text, days) => {
    expect(findDays(text)).toEqual(days);
  });

  test.each([
    ['2023-02-29', undefined],
    ['31/04/2024', ['D/M/YYYY']],
    ['2 Decembe 2015', ['D MMMM YYYY']],
    ['04/102013', ['D/M/YYYY']],
    ['03/04/24', ['D/M/YYYY']],
    ['60', ['serial']],
    ['soon', undefined],
    ['2024-13-01', undefined],
  ] as const)('is never guessed: %s', (text, patterns) => {
    expect(findDays(text, patterns)).toBeUndefined();
  });

  test('comes back from every way of writing it', () => {
    const ways = ['YYYY-MM-DD', 'D/M/YYYY', 'DD.MM.YYYY', 'D MMMM YYYY'] as const;
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = '', month = '', day = ''] = iso.split('-');
          const name = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
          const written = [
            iso,
            `${+day}/${+month}/${year}`,
            `${day}.${month}.${year}`,
            `${+day} ${name} ${year}`,
          ];
          for (const [at, way] of ways.entries()) {
            expect(findDays(written[at] ?? '', [way])).toEqual({ earliest: iso, latest: iso });
          }
        },
      ),
    );
  });

  test.each(['DD/MM/YY', 'DD/YYYY', 'YYYY YYYY', 'the day', '(.*)', 'M/M/YYYY', '31/12/YYYY'])(
    'cannot be said to be written as %s: that would leave something to guess',
    (pattern) => expect(isDatePattern(pattern)).toBe(false),
  );
});

const mappingOf = (value: object): Mapping => {
  const parsed = parseMapping({ name: 'weirs', kind: 'recommendations', ...value });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.mapping;
};
const check = (cells: Record<string, string>, mapping: Mapping) =>
  checkRow({ line: 7, cells }, { columns: Object.keys(cells), mapping, today: '2025-06-17' });
const bodyOf = (cells: Record<string, string>, mapping: Mapping) => {
  const row = check(cells, mapping);
  if ('problems' in row) throw new Error(row.problems.map(({ message }) => message).join(' '));
  return row.recordable.body;
};

describe('a row under its mapping', () => {
  const mapping = mappingOf({
    columns: {
      No: 'number',
      Concern: 'text',
      Action: 'text',
      Made: { to: 'madeOn', dates: ['D/M/YYYY'] },
      To: { to: 'addressees', separators: ['|', ';'] },
      State: { to: 'status', values: { A: 'Accepted', N: 'Noted' }, only: 'values' },
      Link: 'sourceUrl',
    },
    constants: { madeBy: 'Marl Weirs Board' },
    blanks: ['n/a'],
  });
  const full = {
    No: '12',
    Concern: ' No boat. ',
    Action: 'Keep one.',
    Made: '3/3/2024',
    To: 'Ostler Housing; Marl Council|',
    State: 'A',
    Link: 'https://weirs.example/12',
  };

  test('says what its source says, and keeps what stood there where it is read as something else', () => {
    expect(bodyOf(full, mapping)).toEqual({
      number: '12',
      text: 'No boat.\n\nKeep one.',
      title: null,
      madeBy: 'Marl Weirs Board',
      madeOn: { earliest: '2024-03-03', latest: '2024-03-03' },
      dueOn: null,
      addressees: ['Ostler Housing', 'Marl Council'],
      source: { title: null, reference: null, url: 'https://weirs.example/12', documentUrl: null },
      reported: { status: 'Accepted', by: null, closedOn: null, replies: null, replyUrls: null },
      written: { madeOn: '3/3/2024', status: 'A' },
    });
  });

  test('leaves unknown what is not said: no day, no addressee and no status is made up', () => {
    const row = check({ ...full, Made: '', To: 'n/a', State: ' ', Concern: '', Action: '' }, mapping);
    expect(row).toMatchObject({
      unknown: ['text', 'madeOn', 'addressees', 'status'],
      recordable: {
        happenedAt: { earliest: null, latest: null },
        body: { text: null, madeOn: null, addressees: [], reported: null },
      },
    });
  });

  test('is refused for all that is wrong with it, each with its column', () => {
    const row = check({ ...full, Made: '31/2/2024', State: 'Z', Link: 'javascript:alert(1)' }, mapping);
    expect('problems' in row && row.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [7, { number: 4, name: 'Made' }, 'date-unreadable'],
      [7, { number: 6, name: 'State' }, 'value-unknown'],
      [7, { number: 7, name: 'Link' }, 'link-unreadable'],
    ]);
  });

  test('is refused when its day has not come, when it says nothing, and when no entry could hold it', () => {
    const codes = (cells: Record<string, string>) => {
      const row = check(cells, mapping);
      return 'problems' in row ? row.problems.map(({ code }) => code) : [];
    };
    expect(codes({ ...full, Made: '18/6/2025' })).toEqual(['date-not-come']);
    expect(codes({ ...full, Made: '17/6/2025' })).toEqual([]);
    expect(codes({ State: 'A' })).toEqual(['value-missing']);
    expect(codes({ ...full, Concern: 'a'.repeat(60_001) })).toEqual(['row-too-long']);
  });

  test('has the same key for the same content wherever it stands, and another for other content', () => {
    const keyOf = (cells: Record<string, string>, line = 7) => {
      const row = checkRow({ line, cells }, { columns: Object.keys(cells), mapping, today: '2025-06-17' });
      return 'key' in row ? row.key : '';
    };
    const turned = Object.fromEntries(Object.entries(full).reverse());
    expect(keyOf(turned, 90)).toBe(keyOf(full));
    expect(keyOf({ ...full, No: '13' })).not.toBe(keyOf(full));
  });

  test('takes a column named as objects inherit names for what stands in it, and for nothing where it is missing', () => {
    const strange = mappingOf({ columns: { constructor: 'number', toString: 'title', said: 'text' } });
    expect(bodyOf({ constructor: '1', said: 'a' } as never, strange)).toMatchObject({
      number: '1',
      title: null,
    });
    expect(bodyOf(JSON.parse('{"__proto__":"x","said":"a"}'), strange)).toMatchObject({
      number: null,
      text: 'a',
    });
  });
});

describe('a mapping', () => {
  test.each([
    [{ columns: { A: 'colour' } }, /have no field “colour”; they have number, title/],
    [{ columns: { A: { to: 'madeOn', dates: ['DD/MM/YY'] } } }, /columns\.A.*no way of writing a date/],
    [{ columns: {}, constants: { wrong: 'x' } }, /no field “wrong”/],
    [{ columns: {}, kind: 'people' }, /kind/],
    [{ columns: {}, more: true }, /more|nrecognized/],
  ])('is refused in a sentence: %j', (value, sentence) => {
    const parsed = parseMapping({ name: 'weirs', kind: 'recommendations', ...value });
    expect(parsed.ok ? '' : parsed.message).toMatch(sentence);
  });

  test('that comes with the record is found by its columns, the closest first', () => {
    const names = (columns: readonly string[], kind: Mapping['kind']) => findMapping(columns, kind)?.name;
    for (const { name, kind, recognisedBy } of listMappings()) expect(names(recognisedBy, kind)).toBe(name);
    expect(names(['text', 'madeOn', 'colour'], 'recommendations')).toBe('own');
    expect(names(['colour'], 'recommendations')).toBeUndefined();
  });
});
