import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import type { Parts } from '../src/parts.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { sweepMatters } from '../src/sweep/sweep-matters.ts';
import { getValue, records, signedIn, type TestRecord } from './open-record.ts';

const postgresOnly = records.filter(({ name }) => name === 'postgres');

describe.each(postgresOnly)('two processes on one $name', ({ open }) => {
  let record: TestRecord;
  let both: readonly Parts[];
  let monitor: string;
  let body: string;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    monitor = getValue(await recordPerson(parts, administrator, { name: 'Mona Clerk' })).id;
    getValue(await appoint(parts, administrator, { person: monitor, role: 'monitor', body: '*' }));
    both = [parts, (await record.openAnother()).parts];
  });
  afterAll(() => record?.close());

  test('write side by side, and the log has every entry once, in one order', async () => {
    const opened = await Promise.all(
      Array.from({ length: 40 }, (_, at) =>
        openMatter(both[at % 2] as Parts, signedIn(record, monitor), {
          pathway: 'recommendation',
          body,
          title: `Number ${at}`,
        }),
      ),
    );
    expect(new Set(opened.map((outcome) => getValue(outcome).matter)).size).toBe(40);
    const seqs = opened.flatMap((outcome) => getValue(outcome).stored.map(({ entry }) => entry.seq));
    expect(new Set(seqs).size).toBe(80);
  });

  test('sweep the same matters, and each breach is recorded once', async () => {
    record.setNow('2025-07-02');
    await Promise.all([...both, ...both].map(sweepMatters));
    await sweepMatters(record.parts);
    const { rows } = await record.parts.database.query<{ matter: string; breaches: number }>(
      `select matter, count(*)::integer as breaches from record.entry where kind = 'clock-breached' group by matter`,
    );
    expect(rows).toHaveLength(40);
    expect(rows.filter(({ breaches }) => breaches !== 1)).toEqual([]);
  });

  test('leave tables that are the same when they are made again from the log', async () => {
    expect((await rebuild(record.parts)).filter(({ before, after }) => before !== after)).toEqual([]);
  });
});
