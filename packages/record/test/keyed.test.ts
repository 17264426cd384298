import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../src/caller.ts';
import { appoint, endAppointment } from '../src/directory/appoint.ts';
import { leave } from '../src/directory/leave.ts';
import { nameDutyHolder } from '../src/directory/name-duty-holder.ts';
import { endAbsence, recordAbsence } from '../src/directory/record-absence.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { linkMatters } from '../src/matter/link-matters.ts';
import { addMember } from '../src/need-to-know/grant/add-member.ts';
import { endExclusion } from '../src/need-to-know/grant/end-exclusion.ts';
import { exclude } from '../src/need-to-know/grant/exclude.ts';
import { nameAffected } from '../src/need-to-know/grant/name-affected.ts';
import { removeMember } from '../src/need-to-know/grant/remove-member.ts';
import { withdrawAffected } from '../src/need-to-know/grant/withdraw-affected.ts';
import { done, type Outcome } from '../src/outcome.ts';
import { buildWorld, openCase, type World } from './need-to-know/world.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

const seqs = async (linking: ReturnType<typeof linkMatters>): Promise<Outcome<readonly number[]>> => {
  const linked = await linking;
  return linked.ok ? done(linked.value.map(({ entry }) => entry.seq)) : linked;
};

describe.each(records)('what is asked under a key on $name', ({ open }) => {
  let record: TestRecord;
  let world: World;
  let asks: readonly (readonly [name: string, ask: (key: string) => Promise<Outcome<unknown>>])[];

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    world = await buildWorld(record);
    const { parts, administrator: ada } = record;
    const { amy: person, body } = world;
    const tess: Caller = signedIn(record, world.tess);
    const [matter, to] = [await openCase(record, world, 'one'), await openCase(record, world, 'other')];
    const { seq: appointment } = getValue(await appoint(parts, ada, { person, body, role: 'monitor' }));
    const { seq: absence } = getValue(await recordAbsence(parts, ada, { person }));
    const gone = getValue(await recordPerson(parts, ada, { name: 'Gone Soon' })).id;
    const because = 'They live next door.';
    asks = [
      ['a body', (key) => recordBody(parts, ada, { name: 'Ostler Housing', key })],
      [
        'a body anew',
        (key) => recordBody(parts, ada, { id: body, name: 'Ostler Homes', aliases: ['OH'], key }),
      ],
      ['a person', (key) => recordPerson(parts, ada, { name: 'Bo Reader', email: 'bo@marl.example', key })],
      ['an appointment', (key) => appoint(parts, ada, { person, body, role: 'monitor', key })],
      ['its end', (key) => endAppointment(parts, ada, { person, appointment, key })],
      ['an absence', (key) => recordAbsence(parts, ada, { person, key })],
      ['its end', (key) => endAbsence(parts, ada, { person, absence, key })],
      ['who answers for every body', (key) => nameDutyHolder(parts, ada, { person, body: '*', key })],
      ['a departure', (key) => leave(parts, ada, { person: gone, key })],
      ['a link', (key) => seqs(linkMatters(parts, tess, { matter, to, relation: 'related', because, key }))],
      ['a member', (key) => addMember(parts, tess, { matter, person, key })],
      ['their removal', (key) => removeMember(parts, tess, { matter, person, key })],
      ['an affected person', (key) => nameAffected(parts, tess, { matter, person, key })],
      ['their withdrawal', (key) => withdrawAffected(parts, tess, { matter, person, key })],
      ['an exclusion', (key) => exclude(parts, tess, { matter, person, because, key })],
      ['its end', (key) => endExclusion(parts, tess, { matter, person, because, key })],
    ];
  });
  afterAll(() => record?.close());

  const countEntries = async () => (await record.parts.store.head())?.size ?? 0;

  test('twice, one after the other, is done once and answered the same', async () => {
    for (const [at, [name, ask]] of asks.entries()) {
      const before = await countEntries();
      const first = getValue(await ask(`after/${at}`));
      const after = await countEntries();
      expect({ name, again: getValue(await ask(`after/${at}`)) }).toEqual({ name, again: first });
      expect([name, after - before, (await countEntries()) - after]).toEqual([name, 1, 0]);
    }
  });

  test('twice at one time is done once and answered the same', async () => {
    const { parts, administrator: ada } = record;
    const ask = () => recordBody(parts, ada, { name: 'Drover Trust', aliases: ['DT'], key: 'at-one-time' });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(getValue(second)).toEqual(getValue(first));
    const person = () => recordPerson(parts, ada, { name: 'Cy Twice', key: 'person-at-one-time' });
    const [one, other] = await Promise.all([person(), person()]);
    expect(getValue(other)).toEqual(getValue(one));
  });

  test('is not taken for something else that is asked under the same key', async () => {
    const { parts, administrator: ada } = record;
    const { amy: person, body } = world;
    const key = 'one-key';
    getValue(await recordPerson(parts, ada, { name: 'Di First', key }));
    expect(codesOf(await recordPerson(parts, ada, { name: 'Di Second', key }))).toEqual(['key-reused']);
    expect(codesOf(await recordBody(parts, ada, { name: 'Di First', key }))).toEqual(['key-reused']);
    const appointed = { person, body, role: 'monitor', key: 'another-key' };
    getValue(await appoint(parts, ada, appointed));
    expect(codesOf(await appoint(parts, ada, { ...appointed, body: '*' }))).toEqual(['key-reused']);
  });

  test('is refused each time while something speaks against it, and done once nothing does', async () => {
    const { parts, administrator: ada } = record;
    const ask = () =>
      nameDutyHolder(parts, ada, { person: world.amy, body: 'body_to_come', key: 'too-early' });
    expect(codesOf(await ask())).toEqual(['no-such-body']);
    getValue(await recordBody(parts, ada, { id: 'body_to_come', name: 'To Come' }));
    expect(getValue(await ask())).toEqual(getValue(await ask()));
  });

  test('without a key is done as often as it is asked', async () => {
    const { parts, administrator: ada } = record;
    const ask = () => recordPerson(parts, ada, { name: 'Two Of A Name' });
    expect(getValue(await ask()).id).not.toBe(getValue(await ask()).id);
  });
});
