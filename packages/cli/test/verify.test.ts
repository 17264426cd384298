import { cp, readFile, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readFolder, serveLog } from '@candour/ledger';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type VerifyOptions, verify } from '../src/verify.ts';
import { folder as folderOf } from './command.ts';

const example = join(import.meta.dirname, '../../../examples/harrow-lane');
const read = async (name: string) => (await readFile(join(example, name), 'utf8')).trim();
const [key, witness] = [await read('log.vkey'), await read('witness.vkey')];

let [out, err] = ['', ''];
beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

async function run(target: string, options: VerifyOptions = {}) {
  const exit = await verify(target, options);
  return { exit, out, err };
}

/** A copy of the example’s log, with one byte of an entry changed when asked. */
async function copyOfLog({ spoilt = false } = {}): Promise<string> {
  const folder = folderOf({});
  await cp(join(example, 'log'), folder, { recursive: true });
  if (!spoilt) return folder;
  const path = join(folder, 'tile/entries/000.p/12');
  const text = await readFile(path, 'latin1');
  await writeFile(path, text.replace('Visits ongoing', 'Visits finished'.slice(0, 14)), 'latin1');
  return folder;
}

describe('candour verify', () => {
  it('finds the example right, and says who signed and who witnessed it', async () => {
    const { exit, out: said } = await run(join(example, 'log'), { key: [key], witness: [witness] });
    expect(exit).toBe(0);
    expect(said).toContain('with 12 entries');
    expect(said).toContain('Signed by record.marlshire.example/harrow-lane, whose key you gave.');
    expect(said).toContain('Witnessed by witness.gazette.example/penmarl at 2025-07-15T09:00:00.000Z.');
    expect(said).toContain('12 entries were read, and nothing is wrong.');
  });

  it('without a key says that nobody’s signature was checked', async () => {
    const { exit, out: said } = await run(join(example, 'log'));
    expect(exit).toBe(0);
    expect(said).toContain('Who signed it was not checked');
  });

  it('names the entry whose words were changed', async () => {
    const { exit, out: said } = await run(await copyOfLog({ spoilt: true }), { key: [key], json: true });
    expect(exit).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      ok: false,
      size: 12,
      checked: 11,
      problems: [{ index: 5, what: 'Entry 5 is not the one that the log holds: its bytes were changed.' }],
    });
  });

  it('verifies the proof of one entry by its file', async () => {
    const { exit, out: said } = await run(join(example, 'closing.proof.json'), { key: [key], json: true });
    expect(exit).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ ok: true, size: 12, checked: 1, problems: [] });
  });

  it('verifies a log by its address, and says when it cannot be reached', async () => {
    const serve = serveLog(readFolder(await copyOfLog()), '/log/');
    const server = createServer((request, response) => {
      void serve(new Request(`http://localhost${request.url}`)).then(async (answer) => {
        response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await run(`${url}/log`, { key: [key] })).exit).toBe(0);
    const elsewhere = await run(`${url}/other`);
    expect(elsewhere).toMatchObject({ exit: 1, err: expect.stringContaining('not a published log') });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    const gone = await run(`${url}/log`);
    expect(gone.exit).toBe(1);
    expect(gone.err).toContain('the log could not be read from there');
  });

  it('says in one sentence that something could be neither a log nor a proof', async () => {
    expect(await run('/dev/null')).toMatchObject({
      exit: 1,
      err: '/dev/null: this is neither a file nor a folder.\n',
    });
    const large = join(folderOf({}), 'large.proof.json');
    await writeFile(large, '');
    await truncate(large, 2 ** 30);
    const { exit, err: said } = await run(large);
    expect(exit).toBe(1);
    expect(said.slice(-200)).toContain('larger than any proof');
  });

  it('keeps what it verified, and reads only what is new', async () => {
    const since = join(folderOf({}), 'state.json');
    expect((await run(join(example, 'log'), { since })).out).toContain('12 entries were read');
    out = '';
    expect((await run(join(example, 'log'), { since })).out).toContain(
      '0 entries were read, and nothing is wrong',
    );
    expect(out).toContain('begins with 12 entries that were verified before, unchanged.');
    const state = { ...(JSON.parse(await readFile(since, 'utf8')) as object), size: 13 };
    await writeFile(since, JSON.stringify(state));
    out = '';
    expect((await run(join(example, 'log'), { since })).out).toContain('entries were taken away');
    await writeFile(since, 'not JSON');
    expect((await run(join(example, 'log'), { since })).exit).toBe(2);
  });

  it.each([
    ['no such folder', 1, join(example, 'nowhere'), {}, 'no such folder or file'],
    ['not a log', 1, example, {}, 'not a published log'],
    ['not a proof', 1, join(example, 'expected.json'), {}, 'not a proof'],
    ['not JSON', 1, join(example, 'README.md'), {}, 'not JSON'],
    ['a key that is none', 2, join(example, 'log'), { key: ['x'] }, '--key: A key is written'],
    [
      'more witnesses than named',
      2,
      join(example, 'log'),
      { witness: [witness], require: '2' },
      '--require 2',
    ],
    ['no number', 2, join(example, 'log'), { require: 'all' }, '--require all'],
  ])('%s: one clear sentence, exit %i', async (_, exit, target, options, words) => {
    const done = await run(target, options);
    expect(done.exit).toBe(exit);
    expect(done.err).toContain(words);
    expect(done.err.trim().split('\n')).toHaveLength(1);
  });
});
