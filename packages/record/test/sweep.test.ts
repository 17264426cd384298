import { bankHolidays } from '@candour/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint, endAppointment } from '../src/directory/appoint.ts';
import { endAbsence, recordAbsence } from '../src/directory/record-absence.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { explainDues } from '../src/matter/list-due.ts';
import { findMatterAsOf } from '../src/matter/matter-as-of.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { findStanding } from '../src/matter/read-matter.ts';
import { listSweepable } from '../src/sweep/list-sweepable.ts';
import { sweepMatters } from '../src/sweep/sweep-matters.ts';
import { getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('the sweep on $name', ({ open }) => {
  let record: TestRecord;
  let monitor: string;
  let second: string;
  let body: string;
  let appointment: number;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    monitor = getValue(await recordPerson(parts, administrator, { name: 'Mona Clerk' })).id;
    second = getValue(await recordPerson(parts, administrator, { name: 'Sid Issuer' })).id;
    appointment = getValue(
      await appoint(parts, administrator, { person: monitor, role: 'monitor', body: '*' }),
    ).seq;
    getValue(await appoint(parts, administrator, { person: second, role: 'issuer', body }));
    getValue(await appoint(parts, administrator, { person: second, role: 'oversight-lead', body }));
  });
  afterAll(() => record?.close());

  const openOne = async () =>
    getValue(
      await openMatter(record.parts, signedIn(record, monitor), {
        pathway: 'recommendation',
        body,
        title: 'A visit',
      }),
    ).matter;
  const standingOf = async (matter: string) => {
    const standing = await findStanding(record.parts.database, matter);
    if (standing === undefined) throw new Error('the matter is gone');
    return standing.matter;
  };

  test('finds nothing while nothing is late and everybody is there', async () => {
    await openOne();
    expect(await sweepMatters(record.parts)).toEqual({ matters: 0, entries: 0, movedOn: 0 });
  });

  test('records that an owner is away at once, and only once', async () => {
    const matter = await openOne();
    const { seq } = getValue(
      await recordAbsence(record.parts, signedIn(record, monitor), { person: monitor }),
    );
    expect((await sweepMatters(record.parts)).matters).toBe(2);
    expect((await standingOf(matter)).owner.person).toBe(second);
    expect((await sweepMatters(record.parts)).entries).toBe(0);
    getValue(await endAbsence(record.parts, signedIn(record, monitor), { person: monitor, absence: seq }));
  });

  test('records a breach once, however many sweep at the same time', async () => {
    const matter = await openOne();
    expect((await explainDues(record.parts, matter)).map(({ says }) => says.en)).toEqual([
      expect.stringContaining('10 working days from 17 June 2025'),
    ]);
    record.setNow('2025-07-02');
    const rounds = await Promise.all([1, 2, 3].map(() => sweepMatters(record.parts)));
    expect(rounds.some(({ matters }) => matters > 0)).toBe(true);
    const entries = await record.parts.ledger.entriesOf(matter);
    expect(entries.filter(({ kind }) => kind === 'clock-breached')).toHaveLength(1);
    expect((await standingOf(matter)).owner).toEqual({ role: 'oversight-lead', person: second });
  });

  test('can be asked how a matter stood before the breach was known', async () => {
    const matter = await openOne();
    record.setNow('2025-08-01');
    await sweepMatters(record.parts);
    const known = await findMatterAsOf(record.parts.database, matter, {
      recordedBy: '2025-07-20T00:00:00.000Z',
    });
    expect(known?.matter.breaches).toEqual({});
    const was = await findMatterAsOf(record.parts.database, matter, {
      happenedBy: '2025-07-20T00:00:00.000Z',
    });
    expect(Object.keys(was?.matter.breaches ?? {})).toEqual(['sending-due']);
    expect(
      await findMatterAsOf(record.parts.database, matter, { recordedBy: '2025-01-01T00:00:00.000Z' }),
    ).toBeUndefined();
  });

  test('records a last day that other holidays moved, with both days, and looks no more', async () => {
    const matter = await openOne();
    const before = (await explainDues(record.parts, matter))[0]?.due;
    const { days, version } = bankHolidays;
    const proclaimed = { ...days['england-wales'], 2025: `${days['england-wales'][2025]} 08-05` };
    await record.reopen({
      ...bankHolidays,
      version: `${version}+1`,
      days: { ...days, 'england-wales': proclaimed },
    });
    await sweepMatters(record.parts);
    const entries = await record.parts.ledger.entriesOf(matter);
    expect(entries.map(({ kind }) => kind)).toContain('clock-recomputed');
    expect((await explainDues(record.parts, matter))[0]?.due).not.toBe(before);
    const asked = { now: record.now(), today: '2025-08-01', calendar: `${version}+1` };
    expect(await listSweepable(record.parts.database, asked)).toEqual([]);
  });

  test('gives a matter to the next in line when an appointment ends', async () => {
    const matter = await openOne();
    getValue(await endAppointment(record.parts, record.administrator, { person: monitor, appointment }));
    await sweepMatters(record.parts);
    expect((await standingOf(matter)).owner.person).toBe(second);
  });
});
