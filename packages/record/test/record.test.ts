import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { findStanding } from '../src/matter/read-matter.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('a record on $name', ({ open }) => {
  let record: TestRecord;
  let ostler: string;
  let monitor: string;
  let matter: string;

  beforeAll(async () => {
    record = await open();
    const { parts, administrator } = record;
    ostler = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    monitor = getValue(await recordPerson(parts, administrator, { name: 'Mona Clerk' })).id;
    getValue(await appoint(parts, administrator, { person: monitor, role: 'monitor', body: '*' }));
  });
  afterAll(() => record?.close());

  test('opens a matter under its pathway, with an owner, a deputy and a clock', async () => {
    const { parts } = record;
    const opened = await openMatter(parts, signedIn(record, monitor), {
      pathway: 'recommendation',
      body: ostler,
      title: 'Visits after a refused call',
      classification: 'public',
    });
    matter = getValue(opened).matter;
    const { rows } = await parts.database.query<Record<string, unknown>>(
      'select title, state, owner, deputy, next_due from record.matter where id = $1',
      [matter],
    );
    expect(rows).toEqual([
      {
        title: 'Visits after a refused call',
        state: 'made',
        owner: monitor,
        deputy: record.administrator.person,
        next_due: '2025-07-01',
      },
    ]);
  });

  test('takes a matter whose clocks ran out before anybody kept this record: it was not nobody’s even then', async () => {
    const { parts, administrator } = record;
    const opened = await openMatter(parts, signedIn(record, monitor), {
      pathway: 'recommendation',
      body: ostler,
      title: 'Asked two years ago',
      happenedAt: '2023-06-01T09:00:00.000Z',
      lateBecause: 'It was found in an old file.',
    });
    const standing = await findStanding(parts.database, getValue(opened).matter);
    expect(standing?.matter.owner.person).toBe(administrator.person);
  });

  test('refuses whoever holds no role, and says why', async () => {
    const { parts, administrator } = record;
    const stranger = getValue(await recordPerson(parts, administrator, { name: 'Stan Ranger' })).id;
    const opened = await openMatter(parts, signedIn(record, stranger), {
      pathway: 'recommendation',
      body: ostler,
      title: 'Nothing',
    });
    expect(codesOf(opened).length).toBe(1);
  });

  test('of two who change a matter at once, the second is told what came since', async () => {
    const { parts } = record;
    const before = await findStanding(parts.database, matter);
    const delegate = (to: string) =>
      actOnMatter(parts, signedIn(record, monitor), {
        matter,
        seen: before?.head ?? -1,
        command: { do: 'delegate', to, because: 'A day away.' },
      });
    expect(codesOf(await delegate(record.administrator.person))).toEqual([]);
    const second = await delegate(record.administrator.person);
    expect(codesOf(second)).toEqual(['matter-moved-on']);
    expect(second.ok || second.refusals[0]?.since).toHaveLength(1);
  });

  test('seals the reasons of a public matter, and the whole of a restricted one', async () => {
    const { parts } = record;
    const entries = await parts.ledger.entriesOf(matter);
    const delegated = entries.find(({ kind }) => kind === 'duty-delegated');
    expect(JSON.stringify(delegated)).not.toContain('A day away');
    const { rows } = await parts.database.query<{ body: { because: string } }>(
      'select body from record.entry where seq = $1',
      [delegated?.seq],
    );
    expect(rows[0]?.body.because).toBe('A day away.');
  });

  test('is made again from its log, every table the same', async () => {
    const tables = await rebuild(record.parts);
    expect(tables.filter(({ before, after }) => before !== after)).toEqual([]);
    expect(tables.find(({ table }) => table === 'record.matter')?.rows).toBe(2);
  });

  test('is there again after it was closed', async () => {
    await record.reopen();
    expect((await findStanding(record.parts.database, matter))?.matter.state).toBe('made');
  });
});
