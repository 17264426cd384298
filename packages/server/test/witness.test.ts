import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  generateKeyPair,
  IntegrityFault,
  openWitness,
  parsePolicy,
  serveWitness,
  sha256,
} from '@candour/ledger';
import { nodePrimitives as primitives, readFolder } from '@candour/ledger/node';
import { type LogToVerify, parseVerifierKey, verifyLog, verifyProof } from '@candour/ledger/verify';
import { getPublishedCheckpoint, type Parts, recordBody, showWitnesses } from '@candour/record';
import { listWitnesses } from '@candour/record/outgoing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getValue, records, type TestRecord } from '../../record/test/open-record.ts';
import { log, logFiles } from '../src/api/log/log.ts';
import { listJobs } from '../src/jobs/list-jobs.ts';
import { asking, type TellOfWitness } from '../src/witness/ask-witnesses.ts';
import { readPolicy } from '../src/witness/read-policy.ts';

const origin = 'record.example/test';
const signal = new AbortController().signal;
const folder = mkdtempSync(join(tmpdir(), 'candour-witness-'));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

async function listening(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A witness as its keeper runs it, with a memory of its own. */
async function runWitness(name: string, verifierKey: string) {
  const place = mkdtempSync(join(folder, 'w-'));
  const opened = await openWitness({
    ...{ keyFile: join(place, 'key'), name, folder: join(place, 'seen') },
    logs: [`${origin}=${verifierKey}`],
  });
  if (!opened.ok) throw new Error(opened.refusal.message);
  return { vkey: opened.witness.vkey, url: await listening(serveWitness(opened.witness, () => {})) };
}

describe.each(records)('witnesses of the record on $name', ({ name, open }) => {
  let record: TestRecord;
  let gazette: { vkey: string; url: string };
  let lawyer: { vkey: string; url: string };
  const told: string[] = [];
  const tell: TellOfWitness = (name, { outcome }) => told.push(`${name} ${outcome}`);

  beforeAll(async () => {
    record = await open('2025-06-17T09:00:00.000Z');
    gazette = await runWitness('gazette.example/w', record.verifierKey);
    lawyer = await runWitness('lawyer.example/w', record.verifierKey);
  });
  afterAll(() => record?.close());

  const policyOf = (lawyerAt: string) =>
    parsePolicy(
      sha256,
      `witness gazette ${gazette.vkey} ${gazette.url}\nwitness lawyer ${lawyer.vkey} ${lawyerAt}\ngroup both all gazette lawyer\nquorum both\n`,
    );
  const witnessesOf = (lawyerAt: string) => ({
    policy: policyOf(lawyerAt),
    reach: { hosts: ['127.0.0.1'], loopback: true },
  });
  const jobOf = (lawyerAt = lawyer.url) =>
    asking({ record: record.parts, worker: 'test', witnesses: witnessesOf(lawyerAt), tell });
  const grow = async (name: string) =>
    getValue(await recordBody(record.parts, record.administrator, { name })).id;
  const head = () => record.parts.ledger.head();
  const shown = async () => getValue(await showWitnesses(record.parts, record.administrator));
  const standing = async () =>
    (await listWitnesses(record.parts.database)).map((one) => [one.name, one.signedSize, one.outcome]);
  const later = (seconds: number) =>
    record.setNow(new Date(Date.parse(record.now()) + seconds * 1000).toISOString());
  /** The log as outsiders are given it, held to what they demand: both witnesses. */
  const trust = () => ({
    keys: [parseVerifierKey(primitives.sha256, record.verifierKey)],
    witnesses: [gazette, lawyer].map(({ vkey }) => parseVerifierKey(primitives.sha256, vkey)),
  });
  const served: LogToVerify['read'] = async (path) => {
    const answer = await logFiles(record.parts).request(`http://localhost/log/${path}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
  const verify = (read: LogToVerify['read']) => verifyLog({ read, primitives, trust: trust() });

  test('sign what the log has, so that whoever demands them finds them, wherever the log is published', async () => {
    await jobOf().run(signal);
    const { size } = await head();
    expect(await standing()).toEqual([
      ['gazette', size, 'cosigned'],
      ['lawyer', size, 'cosigned'],
    ]);
    expect((await shown()).last).toMatchObject({ size, enough: true });
    const report = await verify(served);
    expect(report).toMatchObject({ ok: true, size });
    expect(report.vouched.witnesses.map(({ name }) => name)).toEqual([
      'gazette.example/w',
      'lawyer.example/w',
    ]);
    const place = join(folder, `published-${name}`);
    await publish(record.parts, place);
    expect(await verify(readFolder(place))).toMatchObject({ ok: true, size });
    const bundle = await (await log(record.parts, record.verifierKey).request('/entries/0/proof')).json();
    expect(await verifyProof(bundle, { primitives, trust: trust() })).toMatchObject({ ok: true });
  });

  test('what they signed stands while the log grows by more, until they have signed that', async () => {
    const { size: before } = await head();
    await grow('Ostler Housing');
    const { size } = await head();
    expect(size).toBeGreaterThan(before);
    expect(await verify(served)).toMatchObject({ ok: true, size: before });
    await jobOf().run(signal);
    expect(await verify(served)).toMatchObject({ ok: true, size });
  });

  test('one that is silent holds up neither the log nor the others, is told of once, and asked again in five minutes', async () => {
    await grow('Penmarl Council');
    const { size } = await head();
    const [{ signedSize: last } = { signedSize: 0 }] = await listWitnesses(record.parts.database);
    await jobOf(await dead()).run(signal);
    expect(await standing()).toEqual([
      ['gazette', size, 'cosigned'],
      ['lawyer', last, 'unreachable'],
    ]);
    const { last: round, published, witnesses } = await shown();
    expect([round?.enough, published.size]).toEqual([false, size]);
    expect(witnesses[1]?.detail).toBe('It gave no answer: the connection failed.');
    expect(told.splice(0)).toEqual(['lawyer unreachable']);
    later(60);
    await jobOf().run(signal);
    expect(await standing()).toContainEqual(['lawyer', last, 'unreachable']);
    later(5 * 60);
    await jobOf().run(signal);
    expect(await standing()).toContainEqual(['lawyer', size, 'cosigned']);
    expect((await shown()).last?.enough).toBe(true);
    expect(told.splice(0)).toEqual(['lawyer cosigned']);
  });

  test('are asked once a day of a log that rests, and not oftener', async () => {
    const asked = async () => (await shown()).last?.askedAt;
    const before = await asked();
    later(23 * 3600);
    await jobOf().run(signal);
    expect(await asked()).toBe(before);
    later(2 * 3600);
    await jobOf().run(signal);
    expect(await asked()).not.toBe(before);
    expect(await verify(served)).toMatchObject({ ok: true });
  });

  test('the log is published without them once they lag two minutes behind, and never goes back', async () => {
    await grow('Marl Ambulance');
    const { size } = await head();
    expect((await getPublishedCheckpoint(record.parts)).size).toBeLessThan(size);
    later(121);
    expect((await getPublishedCheckpoint(record.parts)).size).toBe(size);
    let during = 0;
    const growing = await impostor(async () => {
      await grow('Marl Fire Service');
      during = (await getPublishedCheckpoint(record.parts)).size;
      return [503, 'later'];
    });
    await jobOf(growing).run(signal);
    expect(during).toBe(size);
    expect((await getPublishedCheckpoint(record.parts)).size).toBe(size);
    expect(told.splice(0)).toEqual(['lawyer refused']);
  });

  test('one that was shown another log says so, every time, and may send what it likes', async () => {
    const hostile = await impostor(async () => [422, 'no']);
    await jobOf(hostile).run(signal);
    later(5 * 60);
    await jobOf(hostile).run(signal);
    expect(told.splice(0)).toEqual(['lawyer disagrees', 'lawyer disagrees']);
    const loud = await impostor(async () => [500, `\u0000\ud800<script>alert(1)</script>${'x'.repeat(500)}`]);
    later(5 * 60);
    await jobOf(loud).run(signal);
    const [, { detail } = { detail: '' }] = await listWitnesses(record.parts.database);
    expect(detail).toMatch(/^It answered 500: .*<script>alert\(1\)<\/script>x+$/u);
    expect(detail).not.toMatch(/\p{Cc}/u);
    told.splice(0);
  });

  test('one whose name leads into this network is not asked', async () => {
    const inside = async () => [{ address: '10.0.0.7', family: 4 as const }];
    const witnesses = {
      policy: policyOf('https://witness.lawyer.example'),
      reach: { hosts: ['127.0.0.1', 'witness.lawyer.example'], loopback: true, resolve: inside },
    };
    await asking({ record: record.parts, worker: 'test', witnesses, tell }).run(signal);
    later(5 * 60);
    await asking({ record: record.parts, worker: 'test', witnesses, tell }).run(signal);
    const [, lawyers] = await listWitnesses(record.parts.database);
    expect(lawyers?.detail).toContain('an address that is not on the public internet');
  });

  test('a log that lost what they signed stops', async () => {
    const { database } = record.parts;
    await database.query('update outgoing.checkpoint set size = size + 10');
    await expect(jobOf().run(signal)).rejects.toThrow(IntegrityFault);
    await expect(getPublishedCheckpoint(record.parts)).rejects.toThrow(/entries were lost/);
    await database.query('update outgoing.checkpoint set size = size - 10');
  });

  test('whom the policy names no more is forgotten', async () => {
    await asking({ record: record.parts, worker: 'test', witnesses: null, tell }).run(signal);
    expect(await standing()).toEqual([]);
  });
});

/** An address of this machine at which nobody listens. */
async function dead(): Promise<string> {
  const server = createServer();
  const url = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

async function impostor(answer: () => Promise<readonly [number, string]>): Promise<string> {
  const server = createServer(async (request, response) => {
    request.resume();
    const [status, text] = await answer();
    response.writeHead(status).end(text);
  });
  return listening(server);
}

async function publish(record: Parts, publishTo: string): Promise<void> {
  const webhooks = { key: new Uint8Array(32), reach: { hosts: [] } };
  const rest = { origin: 'http://localhost', random: () => 0, mail: null, witnesses: null };
  const jobs = listJobs({ record, worker: 'test', publishTo, webhooks, ...rest });
  await jobs.find((job) => job.name === 'publish')?.run(signal);
}

describe('a policy', () => {
  const key = 'gazette.example/w+0ff1ce00+BA==';
  const mistakeOf = (text: string) => {
    const path = join(folder, 'policy');
    writeFileSync(path, text);
    const read = readPolicy(path);
    return read.ok ? null : read.mistake;
  };

  test('that cannot be read, or is wrong, or names nobody who may be asked, is said in a sentence', async () => {
    const { vkey } = await runWitness('gazette.example/w', logKey);
    expect(readPolicy(join(folder, 'none'))).toMatchObject({ ok: false });
    expect(mistakeOf(`witness gazette ${key} https://w.example\nquorum gazette\n`)).toMatch(
      /Line 1 of the policy/,
    );
    expect(mistakeOf(`witness gazette ${vkey} https://w.example\n`)).toMatch(/no quorum line/);
    for (const address of ['http://w.example', 'https://w.example:8088', 'https://127.0.0.1', ''])
      expect(mistakeOf(`witness gazette ${vkey} ${address}\nquorum gazette\n`)).toMatch(
        /gazette has no address that may be asked/,
      );
    expect(mistakeOf(`witness gazette ${vkey} https://w.example/one\nquorum gazette\n`)).toBeNull();
  });
});

const logKey = generateKeyPair(origin, undefined, new Uint8Array(32)).vkey;
