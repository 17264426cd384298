import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { findBodies } from '../src/directory/find-bodies.ts';
import { type FindPeople, findPeople } from '../src/directory/find-people.ts';
import { leave } from '../src/directory/leave.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('people and bodies found by name on $name', ({ open }) => {
  let record: TestRecord;
  let council: string;
  let first: string;
  let second: string;

  const find = async (asked: Partial<FindPeople>) =>
    getValue(await findPeople(record.parts, record.administrator, { limit: 10, ...asked }));
  const namesOf = async (asked: Partial<FindPeople>) => (await find(asked)).map(({ name }) => name);

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator: ada } = record;
    council = getValue(await recordBody(parts, ada, { name: 'Cyngor Sir Fôn', aliases: ['Anglesey'] })).id;
    const person = async (name: string) => getValue(await recordPerson(parts, ada, { name })).id;
    first = await person('Siân Pritchard');
    second = await person('Siân Pritchard');
    await person('Marged Ŵyn-O’Brien');
    await person('100% Percy_Underscore');
    const gone = await person('Siân Gone');
    getValue(await appoint(parts, ada, { person: first, role: 'monitor', body: council }));
    getValue(await appoint(parts, ada, { person: first, role: 'keeper', body: '*' }));
    const until = '2025-06-01T00:00:00.000Z';
    const since = '2025-01-01T00:00:00.000Z';
    getValue(await appoint(parts, ada, { person: second, role: 'monitor', body: council, since, until }));
    getValue(await leave(parts, ada, { person: gone }));
  });
  afterAll(() => record?.close());

  test('by the beginnings of their words, whatever the accents, marks and order; nobody who has left', async () => {
    expect(await namesOf({ name: 'sian' })).toEqual(['Siân Pritchard', 'Siân Pritchard']);
    expect(await namesOf({ name: 'PRIT si' })).toEqual(['Siân Pritchard', 'Siân Pritchard']);
    expect(await namesOf({ name: "wyn o'b" })).toEqual(['Marged Ŵyn-O’Brien']);
    expect(await namesOf({ name: 'ritchard' })).toEqual([]);
    expect(await namesOf({})).toContain('Ada Keeper');
    expect(await namesOf({ limit: 2 })).toHaveLength(2);
  });

  test('what looks like a pattern is looked for as it stands', async () => {
    expect(await namesOf({ name: '%' })).toEqual([]);
    expect(await namesOf({ name: '100%' })).toEqual(['100% Percy_Underscore']);
    expect(await namesOf({ name: 'percy_' })).toEqual(['100% Percy_Underscore']);
    expect(await namesOf({ name: 'percyx' })).toEqual([]);
    expect(await namesOf({ name: '\\' })).toEqual([]);
  });

  test('two of one name are told apart by what they hold now', async () => {
    const found = await find({ name: 'siân' });
    expect(Object.fromEntries(found.map(({ id, offices }) => [id, offices]))).toEqual({
      [first]: [
        { role: 'monitor', body: 'Cyngor Sir Fôn' },
        { role: 'keeper', body: null },
      ],
      [second]: [],
    });
  });

  test('among those alone who hold a role towards a body now, by their offices there', async () => {
    const holding = { roles: ['monitor'], body: council };
    expect(await find({ holding })).toEqual([
      { id: first, name: 'Siân Pritchard', offices: [{ role: 'monitor', body: 'Cyngor Sir Fôn' }] },
    ]);
    expect(await find({ holding: { roles: ['keeper'], body: record.house } })).toHaveLength(1);
    expect(await find({ holding, name: 'ada' })).toEqual([]);
  });

  test('by their ids, and only those', async () => {
    expect((await find({ ids: [second] })).map(({ id }) => id)).toEqual([second]);
  });

  test('people by nobody who may not read the directory', async () => {
    const asked = { limit: 10 };
    expect(codesOf(await findPeople(record.parts, 'anyone', asked))).toEqual(['sign-in-needed']);
    const narrow = { ...signedIn(record, first), scopes: [] };
    expect(codesOf(await findPeople(record.parts, narrow, asked))).toEqual(['token-too-narrow']);
  });

  test('bodies by any name that they have', async () => {
    const names = async (name: string) =>
      (await findBodies(record.parts, { name, limit: 10 })).map((body) => body.name);
    expect(await names('fon')).toEqual(['Cyngor Sir Fôn']);
    expect(await names('angle')).toEqual(['Cyngor Sir Fôn']);
    expect(await names('angle fon')).toEqual([]);
    expect(await findBodies(record.parts, { ids: [council], limit: 10 })).toHaveLength(1);
  });
});
