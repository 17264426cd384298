import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkMatters } from '../src/matter/link-matters.ts';
import { listLinks } from '../src/matter/list-links.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addBody, addPerson } from './proposal-desk.ts';

describe.each(records)('matters that have to do with each other, on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let earlier: string;
  let later: string;
  const list = (person: string, matter: string) => listLinks(record.parts, signedIn(record, person), matter);

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk', 'issuer');
    const body = await addBody(record, 'Ostler Housing Association');
    const start = async (title: string) => {
      const wanted = { pathway: 'recommendation', body, title, classification: 'public' } as const;
      return getValue(await openMatter(record.parts, signedIn(record, clerk), wanted)).matter;
    };
    earlier = await start('Fit alarms');
    later = await start('Look at the alarms again');
    const because = 'It looks at what was done.';
    const link = { matter: later, to: earlier, relation: 'reviews', because } as const;
    getValue(await linkMatters(record.parts, signedIn(record, clerk), link));
  });
  afterAll(() => record?.close());

  test('given a later one that reviews an earlier, each names the other and which of them reviews', async () => {
    expect(getValue(await list(clerk, later))).toEqual([
      { matter: earlier, title: 'Fit alarms', relation: 'reviews', way: 'to' },
    ]);
    expect(getValue(await list(clerk, earlier))).toEqual([
      { matter: later, title: 'Look at the alarms again', relation: 'reviews', way: 'from' },
    ]);
  });

  test('given somebody who works on neither, both matters are there and that they are linked is not', async () => {
    const outsider = await addPerson(record, 'Una Outsider');
    expect(getValue(await list(outsider, later))).toEqual([]);
    expect(getValue(await list(outsider, earlier))).toEqual([]);
    expect(codesOf(await list(clerk, 'matter_none'))).toEqual(['no-such-matter']);
  });
});
