import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../src/node/sha256.ts';
import { serveLog } from '../src/publish/handler.ts';
import { publishLog } from '../src/publish/publish.ts';
import { readFolder } from '../src/publish/read-folder.ts';
import { IntegrityFault } from '../src/store/integrity-fault.ts';
import { findTilePath, formatTilePath } from '../src/tile/path.ts';
import { verifyLog } from '../src/verify/index.ts';
import { envelope, envelopes, filesIn, flip, Log, primitives, publish, trust } from './published.ts';
import { temporaryFolder } from './temporary-folder.ts';

const check = (folder: string) => verifyLog({ read: readFolder(folder), trust, primitives });

describe('publishing a log', () => {
  it('a little at a time gives the same files as at once, but for partial tiles still owed to old checkpoints', async () => {
    const folder = temporaryFolder();
    const log = await Log.of([]);
    for (const to of [0, 1, 200, 256, 300, 301, 700]) {
      await log.grow(envelopes(log.size, to));
      expect(await publishLog({ sha256, store: log.store, folder })).toMatchObject({ to });
      expect(await check(folder)).toMatchObject({ ok: true, size: to, checked: to });
    }
    const [slowly, atOnce] = [await filesIn(folder), await publish(await Log.of(envelopes(0, 700)))];
    for (const [path, bytes] of atOnce) expect(slowly.get(path), path).toEqual(bytes);
    const more = [...slowly.keys()].filter((path) => !atOnce.has(path));
    expect(more).toEqual(['tile/1/000.p/1']);
  });

  it('drops partial tiles once they are full, and never writes a full one again', async () => {
    const folder = temporaryFolder();
    const log = await Log.of(envelopes(0, 300));
    await publishLog({ sha256, store: log.store, folder });
    const before = await stat(join(folder, 'tile/0/000'));
    await log.grow(envelopes(300, 600));
    const { files } = await publishLog({ sha256, store: log.store, folder });
    expect(files).toBe(6);
    expect((await stat(join(folder, 'tile/0/000'))).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(join(folder, 'tile/0'))).toEqual(['000', '001', '002.p']);
    expect(await publishLog({ sha256, store: log.store, folder })).toEqual({ from: 600, to: 600, files: 1 });
  });

  it('taken up again after it was stopped before the checkpoint, goes on', async () => {
    const folder = temporaryFolder();
    const log = await Log.of(envelopes(0, 400));
    await publishLog({ sha256, store: log.store, folder });
    await rm(join(folder, 'checkpoint'));
    await rm(join(folder, 'tile/0/001.p'), { recursive: true });
    await writeFile(join(folder, 'tile/entries/000.unfinished'), 'half of');
    expect(await publishLog({ sha256, store: log.store, folder })).toEqual({ from: 0, to: 400, files: 2 });
    expect(await check(folder)).toMatchObject({ ok: true });
  });
});

describe('a folder and a store that are not the same log stop the publishing', () => {
  const publishOther = async (published: Log, other: Log, spoil?: (folder: string) => Promise<void>) => {
    const folder = temporaryFolder();
    await publishLog({ sha256, store: published.store, folder });
    await spoil?.(folder);
    const before = await filesIn(folder);
    const fault: unknown = await publishLog({ sha256, store: other.store, folder }).catch(
      (thrown: unknown) => thrown,
    );
    expect(fault).toBeInstanceOf(IntegrityFault);
    expect(await filesIn(folder)).toEqual(before);
    return (fault as Error).message;
  };
  const forked = (size: number, at: number) =>
    Log.of(
      envelopes(0, size).map((one, seq) => (seq === at ? envelope(seq, { actor: 'office_other' }) : one)),
    );

  it('naming the first entry that differs', async () => {
    const mine = await Log.of(envelopes(0, 600));
    expect(await publishOther(mine, await forked(600, 517))).toContain('part at entry 517');
    expect(await publishOther(mine, await forked(900, 3))).toContain('part at entry 3:');
  });

  it('when the folder is ahead', async () => {
    const message = await publishOther(await Log.of(envelopes(0, 600)), await Log.of(envelopes(0, 500)));
    expect(message).toBe(
      'The folder is ahead: 600 entries are published and 500 are to be; they part at entry 500.',
    );
  });

  it('when the published checkpoint alone is wrong', async () => {
    const mine = await Log.of(envelopes(0, 300));
    const message = await publishOther(mine, mine, async (folder) => {
      const other = await Log.of(envelopes(1, 301));
      await writeFile(join(folder, 'checkpoint'), other.checkpoint());
    });
    expect(message).toContain('the checkpoint is wrong');
  });

  it('when a file left by an earlier run holds something else', async () => {
    const mine = await Log.of(envelopes(0, 300));
    const message = await publishOther(mine, mine, async (folder) => {
      const bytes = (await filesIn(folder)).get('tile/entries/000') ?? new Uint8Array();
      await writeFile(join(folder, 'tile/entries/000'), flip(bytes, 50));
      await rm(join(folder, 'checkpoint'));
    });
    expect(message).toContain('tile/entries/000 is published with other bytes');
  });
});

describe('paths of tiles', () => {
  it.each([
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 63, index: 0, width: 1 }, 'tile/63/000.p/1'],
    [{ level: 'entries', index: 999, width: 255 }, 'tile/entries/999.p/255'],
    [{ level: 1, index: 1000, width: 256 }, 'tile/1/x001/000'],
  ] as const)('%o is %s, and back', (tile, path) => {
    expect(formatTilePath(tile)).toBe(path);
    expect(findTilePath(path)).toEqual(tile);
  });

  it.each([
    'tile/0/x000/001',
    'tile/00/000',
    'tile/64/000',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/007',
    'tile/0/1',
    'tile/0/../checkpoint',
    'tile/entries/000/',
  ])('%s is none', (path) => {
    expect(findTilePath(path)).toBeUndefined();
  });
});

describe('serving a published log', () => {
  it('gives its files with the types and caching of tlog-tiles, and nothing else', async () => {
    const files = await publish(await Log.of(envelopes(0, 300)));
    files.set('secret', Uint8Array.of(1));
    const serve = serveLog(async (path) => files.get(path) ?? null, '/log/');
    const get = (path: string, method = 'GET') =>
      serve(new Request(`http://record.example${path}`, { method }));

    const checkpoint = await get('/log/checkpoint');
    expect(checkpoint.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(checkpoint.headers.get('cache-control')).toBe('public, max-age=2');
    expect(await checkpoint.text()).toContain('record.example/log\n300\n');
    const tile = await get('/log/tile/entries/001.p/44');
    expect(tile.headers.get('cache-control')).toContain('immutable');
    expect(new Uint8Array(await tile.arrayBuffer())).toEqual(files.get('tile/entries/001.p/44'));
    const head = await get('/log/tile/0/000', 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '8192', '']);
    for (const path of [
      '/log/secret',
      '/log/tile/0/009',
      '/log/tile/0/..%2f..%2fsecret',
      '/checkpoint',
      '/log/',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
    expect((await get('/log/checkpoint', 'POST')).status).toBe(405);
  });
});
