import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verifyEd25519 } from '../src/node/ed25519.ts';
import { parseNote } from '../src/note/note.ts';
import { verifyNote } from '../src/note/verify.ts';
import { formatAddCheckpoint } from '../src/witness/request.ts';
import { noon, type RunningWitness, runWitness } from './running-witness.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { type TextLog, textLog, texts } from './witnessed-log.ts';

const log = textLog(texts(20));
const fork = log.fork([...texts(10), ...texts(10, 'another')]);
const running: RunningWitness[] = [];

type Options = Partial<Parameters<typeof runWitness>[1]>;

async function start(logs: readonly TextLog[], options: Options = {}): Promise<RunningWitness> {
  const witness = await runWitness(logs, { folder: temporaryFolder(), ...options });
  running.push(witness);
  return witness;
}

afterEach(async () => {
  for (const witness of running.splice(0)) await witness.stop();
});

async function step(of: TextLog, from: number, to: number): Promise<string> {
  const proof = from < to ? await of.prove(from, to) : [];
  return formatAddCheckpoint({ oldSize: from, proof, note: of.note(to) });
}

async function answer(response: Promise<Response>): Promise<[number, string | null, string]> {
  const { status, headers, text } = await response.then(async (got) => ({
    status: got.status,
    headers: got.headers,
    text: await got.text(),
  }));
  return [status, headers.get('content-type'), text];
}

describe('a witness', () => {
  it('cosigns the first checkpoint of a log it knows, with the time', async () => {
    const witness = await start([log]);
    const [status, , line] = await answer(witness.post(await step(log, 0, 5)));
    expect(status).toBe(200);
    const note = parseNote(log.note(5) + line);
    const { by } = await verifyNote(verifyEd25519, note, [witness.key]);
    expect(by).toEqual([{ key: witness.key, time: noon / 1000 }]);
  });

  it('cosigns each checkpoint that goes on from the last, and the same one again', async () => {
    const witness = await start([log]);
    for (const [from, to] of [
      [0, 1],
      [1, 7],
      [7, 7],
      [7, 8],
      [8, 20],
    ] as const)
      expect((await witness.post(await step(log, from, to))).status).toBe(200);
  });

  it('cosigns the empty log, and what grows from it', async () => {
    const witness = await start([log]);
    expect((await witness.post(await step(log, 0, 0))).status).toBe(200);
    expect((await witness.post(await step(log, 0, 3))).status).toBe(200);
  });

  it.each<[string, () => Promise<string> | string, number]>([
    ['an unknown origin', () => step(textLog(texts(3), 'other.example/log'), 0, 3), 404],
    [
      'no signature by a trusted key',
      async () => (await step(log, 0, 3)).replace(/— .*\n$/, '— example.org/record AAAAAAAA\n'),
      403,
    ],
    ['a signature that does not hold', async () => (await step(log, 0, 3)).replace('\n3\n', '\n4\n'), 403],
    [
      'an old size above the checkpoint’s',
      () => formatAddCheckpoint({ oldSize: 6, proof: [], note: log.note(5) }),
      400,
    ],
    ['another old size than was cosigned', () => step(log, 2, 5), 409],
    [
      'a proof that does not hold',
      async () => formatAddCheckpoint({ oldSize: 4, proof: await fork.prove(3, 12), note: log.note(12) }),
      422,
    ],
    ['no proof', () => formatAddCheckpoint({ oldSize: 4, proof: [], note: log.note(12) }), 422],
    [
      '64 lines of proof',
      () =>
        formatAddCheckpoint({
          oldSize: 4,
          proof: Array<Uint8Array>(64).fill(new Uint8Array(32)),
          note: log.note(12),
        }),
      400,
    ],
    ['an old size with a leading zero', async () => (await step(log, 4, 5)).replace('old 4', 'old 04'), 400],
    [
      'an old size beyond counting',
      async () => (await step(log, 4, 5)).replace('old 4', 'old 99999999999999999999'),
      400,
    ],
    ['no old size', async () => (await step(log, 4, 5)).replace('old 4\n', ''), 400],
    [
      'a proof line that is no hash',
      async () => (await step(log, 4, 5)).replace(/\n(.{43})=\n/, '\n$1\n'),
      400,
    ],
    ['no empty line', () => 'old 0\n', 400],
    ['nothing', () => '', 400],
    ['bytes that are no text', () => '\u0000\u0001', 400],
  ])('answers %s as the specification says, and forgets nothing', async (_, body, status) => {
    const witness = await start([log]);
    await witness.post(await step(log, 0, 4));
    expect((await witness.post(await body())).status).toBe(status);
    expect((await witness.post(await step(log, 4, 5))).status).toBe(200);
  });

  it('signs nothing when any byte of a request is another', async () => {
    const witness = await start([log]);
    await witness.post(await step(log, 0, 4));
    const sent = Buffer.from(await step(log, 4, 9));
    const statuses = new Set<number>();
    for (let at = 0; at < sent.length; at += 1) {
      const changed = Buffer.from(sent);
      changed[at] = (changed[at] ?? 0) ^ 1;
      statuses.add((await witness.post(changed)).status);
    }
    for (const status of statuses) expect([400, 403, 404, 409, 422]).toContain(status);
    expect((await witness.post(sent)).status).toBe(200);
  });

  it('refuses a proof from size 0, which must be empty', async () => {
    const witness = await start([log]);
    const body = formatAddCheckpoint({ oldSize: 0, proof: await log.prove(3, 5), note: log.note(5) });
    expect((await witness.post(body)).status).toBe(422);
  });

  it('says which size it cosigned last when asked from another', async () => {
    const witness = await start([log]);
    expect(await answer(witness.post(await step(log, 3, 5)))).toEqual([409, 'text/x.tlog.size', '0\n']);
    await witness.post(await step(log, 0, 4));
    expect(await answer(witness.post(await step(log, 0, 5)))).toEqual([409, 'text/x.tlog.size', '4\n']);
  });

  it('refuses to go back, even to what it cosigned before', async () => {
    const witness = await start([log]);
    await witness.post(await step(log, 0, 4));
    await witness.post(await step(log, 4, 9));
    expect(await answer(witness.post(await step(log, 4, 4)))).toEqual([409, 'text/x.tlog.size', '9\n']);
    expect((await witness.post(await step(log, 0, 4))).status).toBe(409);
  });

  it('refuses a log that shows another history under the same key', async () => {
    const witness = await start([log]);
    await witness.post(await step(log, 0, 12));
    expect(await answer(witness.post(await step(fork, 12, 12)))).toEqual([409, 'text/x.tlog.size', '12\n']);
    expect((await witness.post(await step(fork, 12, 15))).status).toBe(422);
    expect(witness.reports.filter((line) => /ANOTHER ROOT|NOT PROVEN/.test(line))).toHaveLength(2);
  });

  it('lets one of many requests at once advance, whichever histories they show', async () => {
    const witness = await start([log]);
    await witness.post(await step(log, 0, 10));
    const requests = [11, 12, 13, 14].flatMap((to) => [step(log, 10, to), step(fork, 10, to)]);
    const bodies = await Promise.all(requests);
    const statuses = await Promise.all(bodies.map(async (body) => (await witness.post(body)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(7);
  });

  it('lets one of two processes on the same folder advance', async () => {
    const first = await start([log]);
    const second = await start([log], { folder: first.folder });
    await first.post(await step(log, 0, 10));
    const bodies = [await step(log, 10, 12), await step(fork, 10, 14)];
    const posts = [first, second].map(async (witness, at) => (await witness.post(bodies[at] ?? '')).status);
    expect((await Promise.all(posts)).toSorted()).toEqual([200, 409]);
    for (const [at, witness] of [second, first].entries())
      expect((await witness.post(bodies[at] ?? '')).status).toBe(409);
    expect(readdirSync(first.folder)).toHaveLength(1);
  });

  it('remembers over a restart, and is not brought down by lines that others added to a note', async () => {
    const first = await start([log]);
    const crowd = Array.from({ length: 99 }, (_, at) => `— junk${at} AAAAAAAAAAAA\n`).join('');
    expect((await first.post((await step(log, 0, 4)) + crowd)).status).toBe(200);
    await first.stop();
    const second = await start([log], { folder: first.folder });
    expect((await second.post(await step(log, 0, 5))).status).toBe(409);
    expect((await second.post(await step(log, 4, 5))).status).toBe(200);
  });

  it('signs nothing for a log whose memory was changed', async () => {
    const witness = await start([log]);
    await witness.post(await step(log, 0, 4));
    const [file = ''] = readdirSync(witness.folder);
    writeFileSync(join(witness.folder, file), 'something else\n');
    expect((await witness.post(await step(log, 4, 5))).status).toBe(500);
    expect(witness.reports.at(-1)).toMatch(/was changed: nothing more is cosigned/);
  });

  it('keeps logs apart', async () => {
    const other = textLog(texts(3), 'other.example/log');
    const witness = await start([log, other]);
    expect((await witness.post(await step(log, 0, 9))).status).toBe(200);
    expect((await witness.post(await step(other, 0, 3))).status).toBe(200);
    for (const file of readdirSync(witness.folder))
      expect(readFileSync(join(witness.folder, file), 'utf8')).toContain('— witness.example/w1 ');
  });
});

describe('the witness’s server', () => {
  it('shows people what the witness is, its key, and what it has seen', async () => {
    const witness = await start([log]);
    expect(await (await fetch(witness.url)).text()).toContain('Nothing signed yet');
    await witness.post(await step(log, 0, 4));
    const page = await fetch(witness.url);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await page.text();
    expect(text).toContain(witness.vkey);
    expect(text).toContain('4 entries when last signed');
    expect(text).toContain(log.note(4).trim());
  });

  it('writes what a log calls itself into the page as text', async () => {
    const witness = await start([textLog(texts(3), 'example.org/<script>')]);
    expect(await (await fetch(witness.url)).text()).toContain('example.org/&lt;script&gt;');
  });

  it('refuses other addresses and other ways of asking', async () => {
    const witness = await start([log]);
    expect((await fetch(`${witness.url}/other`)).status).toBe(404);
    expect((await fetch(`${witness.url}/add-checkpoint`)).status).toBe(405);
    expect((await fetch(witness.url, { method: 'DELETE' })).status).toBe(405);
  });

  it('refuses a request that is too long, and lives on', async () => {
    const witness = await start([log], { limits: { mostBytes: 1000 } });
    expect((await witness.post('x'.repeat(1001))).status).toBe(413);
    expect((await witness.post(await step(log, 0, 4))).status).toBe(200);
  });

  it('closes a connection on which a request does not arrive in time', async () => {
    const witness = await start([log], { limits: { requestTimeout: 500 } });
    const socket = connect(witness.port, '127.0.0.1');
    socket.write('POST /add-checkpoint HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nold ');
    const heard: Buffer[] = [];
    socket.on('data', (bytes: Buffer) => heard.push(bytes));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(Buffer.concat(heard).toString()).toContain('408');
    expect((await witness.post(await step(log, 0, 4))).status).toBe(200);
  });
});
