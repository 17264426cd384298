import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appoint, openMatter, type Parts, rebuild, recordBody, recordPerson } from '@candour/record';
import { insertWebhook } from '@candour/record/outgoing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getValue, records, signedIn, type TestRecord } from '../../record/test/open-record.ts';
import { type JobParts, listJobs } from '../src/jobs/list-jobs.ts';
import { type Job, runLoop } from '../src/jobs/loop.ts';
import { startJobs } from '../src/jobs/start-jobs.ts';
import { createMailer } from '../src/mail/mailer.ts';
import { bodiesOf, headersOf, startMailServer, type TestMailServer } from './mail-server.ts';

describe('a loop', () => {
  const job = (run: Job['run']): Job => ({ name: 'work', every: 100, run });

  test('goes on after a fault, and tells of it', async () => {
    const faults: unknown[] = [];
    const done: string[] = [];
    const waits: number[] = [];
    const ending = new AbortController();
    let runs = 0;
    const work = job(async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
      if (runs === 3) ending.abort();
    });
    await runLoop(work, ending.signal, {
      onFault: (name, fault) => faults.push([name, (fault as Error).message]),
      onDone: (name) => done.push(name),
      random: () => 0,
      pause: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    expect([faults, done, waits, runs]).toEqual([[['work', 'first']], ['work', 'work'], [90, 90], 3]);
  });

  test('ends a wait at once when it is told to stop, and a run in its own time', async () => {
    const ending = new AbortController();
    let finish: () => void = () => undefined;
    let began: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      began = resolve;
    });
    const work = job(() => {
      began();
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    let ended = false;
    const loop = runLoop({ ...work, every: 3_600_000 }, ending.signal, {
      onFault: () => undefined,
      random: () => 0,
    });
    void loop.then(() => {
      ended = true;
    });
    await begun;
    ending.abort();
    await Promise.resolve();
    expect(ended).toBe(false);
    finish();
    await loop;
    expect(ended).toBe(true);

    const waiting = new AbortController();
    const idle = runLoop({ ...job(async () => waiting.abort()), every: 3_600_000 }, waiting.signal, {
      onFault: () => undefined,
      random: () => 0,
    });
    await idle;
  });
});

describe.each(records)('the jobs on $name', ({ name, open }) => {
  let record: TestRecord;
  let both: readonly Parts[];
  let mail: TestMailServer;
  let hooks: Server;
  let matter: string;
  const hooked: IncomingHttpHeaders[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'candour-published-'));

  beforeAll(async () => {
    record = await open('2025-06-17T06:10:00.000Z');
    both = [record.parts, name === 'postgres' ? (await record.openAnother()).parts : record.parts];
    mail = await startMailServer();
    hooks = createServer((request, response) => {
      hooked.push(request.headers);
      request.resume();
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => hooks.listen(0, '127.0.0.1', resolve));
    const { parts, administrator } = record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    const monitor = { name: 'Mona Clerk', email: 'mona@marl.example' };
    const mona = getValue(await recordPerson(parts, administrator, monitor)).id;
    getValue(await appoint(parts, administrator, { person: mona, role: 'monitor', body: '*' }));
    await insertWebhook(parts.database, {
      id: 'webhook_1',
      url: `http://hooks.example.org:${(hooks.address() as AddressInfo).port}/`,
      kinds: ['matter-opened', 'clock-breached'],
      createdBy: administrator.person,
      createdAt: record.now(),
    });
    const wanted = {
      pathway: 'recommendation',
      body,
      title: 'CANARY visits',
      classification: 'restricted' as const,
    };
    matter = getValue(await openMatter(parts, signedIn(record, mona), wanted)).matter;
  });
  afterAll(async () => {
    hooks?.close();
    await mail.close();
    await record?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const partsOf = (parts: Parts, worker: string): JobParts => ({
    record: parts,
    origin: 'https://record.example.org',
    worker,
    random: () => 0.5,
    mail: {
      send: createMailer({ url: `smtp://127.0.0.1:${mail.port}`, from: 'record@example.org' }),
      digestAt: '07:30',
      quiet: { from: '20:00', until: '07:00' },
    },
    webhooks: {
      key: new Uint8Array(32),
      reach: {
        hosts: ['hooks.example.org'],
        loopback: true,
        resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      },
    },
    publishTo: folder,
    witnesses: null,
  });
  const signal = new AbortController().signal;
  /** Every job once, in two processes at the same time, then once more. */
  const runAll = async () => {
    const sets = [...both, ...both].map((parts, at) => listJobs(partsOf(parts, `worker ${at}`)));
    const [first = []] = sets;
    for (const [at] of first.entries()) await Promise.all(sets.map((jobs) => jobs[at]?.run(signal)));
    for (const job of first) await job.run(signal);
  };
  const subjects = () => mail.taken.map((taken) => [taken.to[0], headersOf(taken).get('subject')]);

  test('tell each who has a post on a new matter once, and each webhook once, and publish the log', async () => {
    await runAll();
    // Mona opened it, and is told of nothing that she did herself.
    expect(subjects()).toEqual([['ada@marl.example', 'A matter has come to you']]);
    expect(hooked).toHaveLength(1);
    expect(existsSync(join(folder, 'checkpoint'))).toBe(true);
    expect(mail.taken.every(({ raw }) => !raw.includes('CANARY'))).toBe(true);
  });

  test('remind in the digest, in the morning, and once', async () => {
    record.setNow('2025-06-24T05:00:00.000Z');
    await runAll();
    const before = mail.taken.length;
    // Half past seven in London, in summer.
    record.setNow('2025-06-24T06:30:00.000Z');
    await runAll();
    record.setNow('2025-06-24T16:00:00.000Z');
    await runAll();
    const [digest, ...more] = mail.taken.slice(before);
    expect(more).toEqual([]);
    expect(digest?.to).toEqual(['mona@marl.example']);
    expect(digest && headersOf(digest).get('subject')).toBe('Your matters: 1 due within seven days');
    const [text = ''] = digest ? bodiesOf(digest) : [];
    expect(text).toContain(`https://record.example.org/matters/${matter}`);
    expect(text).not.toContain('CANARY');
  });

  test('record a breach once, and tell whom it concerns once, after their quiet hours', async () => {
    const before = mail.taken.length;
    record.setNow('2025-07-02T00:30:00.000Z');
    await runAll();
    const { rows } = await record.parts.database.query<{ breaches: number }>(
      `select count(*)::integer as breaches from record.entry where kind = 'clock-breached' and matter = $1`,
      [matter],
    );
    expect(rows).toEqual([{ breaches: 1 }]);
    expect(mail.taken).toHaveLength(before);
    expect(hooked).toHaveLength(2);
    record.setNow('2025-07-02T06:05:00.000Z');
    await runAll();
    const told = subjects()
      .slice(before)
      .filter(([, subject]) => subject === 'A time limit has passed');
    expect(told.map(([to]) => to).toSorted()).toEqual(['ada@marl.example', 'mona@marl.example']);
  });

  test('send nothing again when the record is made again from its log', async () => {
    const before = mail.taken.length;
    await rebuild(record.parts);
    await runAll();
    expect(mail.taken).toHaveLength(before);
    expect(hooked).toHaveLength(2);
  });

  test('run by themselves from start to stop, and say when they last did', async () => {
    const faults: unknown[] = [];
    let rounds = 0;
    let enough: () => void = () => undefined;
    const several = new Promise<void>((resolve) => {
      enough = resolve;
    });
    const jobs = startJobs({
      ...partsOf(record.parts, 'whole'),
      onFault: (_job, fault) => faults.push(fault),
      pause: async () => {
        rounds += 1;
        if (rounds === 20) enough();
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    await several;
    await jobs.stop();
    const at = rounds;
    await new Promise((resolve) => setImmediate(resolve));
    expect(rounds).toBe(at);
    expect(faults).toEqual([]);
    expect(jobs.lastRun('sweep')).not.toBeNull();
    expect(jobs.lastRun('nothing')).toBeNull();
  });
});
