import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { redescribeMatter } from '../src/matter/redescribe-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { breakGlass } from '../src/need-to-know/glass/break-glass.ts';
import { addMember } from '../src/need-to-know/grant/add-member.ts';
import { exclude } from '../src/need-to-know/grant/exclude.ts';
import { nameAffected } from '../src/need-to-know/grant/name-affected.ts';
import { listReaders } from '../src/need-to-know/list-readers.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('who may see a matter on $name', ({ open }) => {
  let record: TestRecord;
  let matter: string;
  const people = { officer: '', colleague: '', member: '', relative: '', conflicted: '', stranger: '' };

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Marlshire County Council' })).id;
    for (const name of Object.keys(people) as (keyof typeof people)[])
      people[name] = getValue(await recordPerson(parts, administrator, { name: `Example ${name}` })).id;
    for (const person of [people.officer, people.colleague, people.conflicted])
      getValue(await appoint(parts, administrator, { person, role: 'triage-officer', body }));
    const officer = signedIn(record, people.officer);
    const opened = await openMatter(parts, officer, { pathway: 'safeguarding-case', body, title: 'Owen T.' });
    matter = getValue(opened).matter;
    getValue(await addMember(parts, officer, { matter, person: people.member }));
    getValue(await nameAffected(parts, officer, { matter, person: people.relative }));
    getValue(await exclude(parts, officer, { matter, person: people.conflicted, because: 'Is a cousin.' }));
  });
  afterAll(() => record?.close());

  const list = async (by: string) => listReaders(record.parts, signedIn(record, by), matter);
  const count = async () =>
    getValue(await showMatter(record.parts, signedIn(record, people.officer), { matter, withReaders: true }))
      .readers;

  it('its owner is told each person, what they may read, and the policy that lets them', async () => {
    const readers = new Map(getValue(await list(people.officer)).map((reader) => [reader.person, reader]));
    expect(readers.get(people.officer)).toMatchObject({ excluded: false, because: ['holder-reads'] });
    expect(readers.get(people.member)?.because).toEqual(['member-reads']);
    expect(readers.get(people.relative)?.readable).toEqual(['public', 'affected']);
    expect(readers.get(people.conflicted)).toMatchObject({ excluded: true, readable: [] });
    expect(readers.has(people.colleague)).toBe(false);
    expect(readers.has(people.stranger)).toBe(false);
  });

  it('each one listed may see it, and nobody else may', async () => {
    const listed = getValue(await list(people.officer)).filter(({ excluded }) => !excluded);
    for (const person of Object.values(people)) {
      const shown = await showMatter(record.parts, signedIn(record, person), { matter });
      expect([person, shown.ok]).toEqual([person, listed.some((reader) => reader.person === person)]);
    }
  });

  it('others are not told who, and a stranger not that it is there', async () => {
    expect(codesOf(await list(people.member))).toEqual(['not-allowed']);
    expect(codesOf(await list(people.stranger))).toEqual(['no-such-matter']);
    expect(codesOf(await listReaders(record.parts, 'anyone', matter))).toEqual(['sign-in-needed']);
  });

  it('as many are counted as are listed, for those who work on it alone', async () => {
    const agree = async () => {
      const listed = getValue(await list(people.officer));
      const excluded = listed.filter((reader) => reader.excluded).length;
      expect(await count()).toMatchObject({ people: listed.length - excluded, excluded });
    };
    await agree();
    getValue(
      await breakGlass(record.parts, signedIn(record, people.colleague), {
        matter,
        because: 'A call at night.',
      }),
    );
    await agree();
    const asRelative = signedIn(record, people.relative);
    expect(
      getValue(await showMatter(record.parts, asRelative, { matter, withReaders: true })).readers,
    ).toBeUndefined();
    const officer = signedIn(record, people.officer);
    getValue(
      await redescribeMatter(record.parts, officer, { matter, title: 'Case 9', classification: 'public' }),
    );
    await agree();
  });
});
