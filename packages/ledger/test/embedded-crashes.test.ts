import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmbeddedStore } from '../src/embedded.ts';
import { type Batch, IntegrityFault, type Project } from '../src/index.ts';
import { listSegments } from '../src/store/embedded/segment.ts';
import { Batches } from './batches.ts';
import { Folders } from './embedded/folders.ts';
import { writeAndKill } from './embedded/killed.ts';

/** The first folder of all takes a database made from nothing. */
const hookTimeout = 60_000;

const folders = new Folders();
afterAll(() => folders.remove(), hookTimeout);

let folder: string;
let batches: Batches;
let notes: string[];
const opened: EmbeddedStore[] = [];

beforeEach(async () => {
  folder = await folders.next();
  batches = new Batches();
  notes = [];
}, hookTimeout);
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close().catch(() => {});
}, hookTimeout);

async function open(
  options: { projections?: readonly Project[]; from?: string } = {},
): Promise<EmbeddedStore> {
  const { from = folder, ...rest } = options;
  const store = await EmbeddedStore.open({ folder: from, onNote: (note) => notes.push(note), ...rest });
  opened.push(store);
  return store;
}

/** A log with so many entries in batches of one, closed again. */
async function write(count: number, project?: Project): Promise<readonly Batch[]> {
  const store = await open();
  await store.create(batches.emptyHead());
  const { epoch } = await store.lease('the first');
  const written: Batch[] = [];
  for (let n = 0; n < count; n++) {
    const batch = batches.next(epoch, [{ key: `key-${n}` }]);
    expect(await store.commit(batch, project)).toEqual({ outcome: 'committed' });
    written.push(batch);
  }
  await store.close();
  return written;
}

const journal = () => listSegments(join(folder, 'journal')).at(-1) ?? '';

/** Puts the database back to a copy taken while the log was empty. */
async function loseDatabase(): Promise<void> {
  const other = await folders.next();
  rmSync(join(folder, 'database'), { recursive: true });
  renameSync(join(other, 'database'), join(folder, 'database'));
}

describe('a killed process', () => {
  test('loses nothing it acknowledged, leaves no gap, and the next one writes on', async () => {
    for (const atLeast of [7, 140]) {
      folder = await folders.next();
      const acknowledged = await writeAndKill('embedded', folder, atLeast);
      const store = await open();
      const size = (await store.head())?.size ?? 0;
      expect(size).toBeGreaterThanOrEqual(acknowledged);
      expect((await store.entries(0, size)).map(({ entry }) => entry.seq)).toEqual(
        Array.from({ length: size }, (_, seq) => seq),
      );
      const again = new Batches();
      while (again.next(0, Array(7).fill({})).head.size < size);
      const { epoch } = await store.lease('the next');
      expect(await store.commit({ ...again.next(0, [{}]), epoch })).toEqual({ outcome: 'committed' });
      await store.close();
    }
  }, 120_000);
});

describe('two processes on one folder', () => {
  test('the second is told who has it, and the folder is free once the first is gone', async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(
      new RegExp(`is in use by process ${process.pid} \\(candour\\) since .*; stop it or use another folder`),
    );
    await first.close();
    await (await open()).close();
  });

  test('of many that start at once, one at most gets the folder', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => open()));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('a holder that cannot be looked at is taken for alive, and a number used again is not', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
    const holder = { pid: child.pid, began: '1', host: hostname(), boot: null, program: 'x', since: 'then' };
    const claim = join(folder, 'lock', '1-abc.held');
    try {
      const here = { ...holder, namespace: namespaceHere() };
      writeFileSync(claim, JSON.stringify({ ...here, host: 'elsewhere' }));
      await expect(open()).rejects.toThrow('it runs on elsewhere or in another container');
      writeFileSync(claim, JSON.stringify(here));
      await (await open()).close();
    } finally {
      child.kill();
    }
  });
});

describe('what a power cut leaves', () => {
  test('an empty postmaster.pid does not keep the log shut', async () => {
    await write(2);
    writeFileSync(join(folder, 'database', 'postmaster.pid'), '');
    expect(await (await open()).head()).toMatchObject({ size: 2 });
  });

  test('a database that lost everything is written again from the journal', async () => {
    const written = await write(5);
    await loseDatabase();
    const store = await open();
    expect((await store.entries(0, 9)).map(({ hash }) => Buffer.from(hash).toString('hex'))).toEqual(
      written.flatMap(({ rows }) => rows.map(({ hash }) => Buffer.from(hash).toString('hex'))),
    );
    expect((await store.byKeys(['key-3'])).get('key-3')?.entry.seq).toBe(3);
    expect((await store.head())?.checkpoint).toBe(written.at(-1)?.head.checkpoint);
    expect(notes).toEqual(['The database was behind its journal: 6 records were done again.']);
  });

  test('batches that come while the journal is emptied are in what is left of it', async () => {
    const store = await open();
    await store.create(batches.emptyHead());
    const { epoch } = await store.lease('the first');
    const made = Array.from({ length: 4 }, () => batches.next(epoch, [{}]));
    await Promise.all(made.flatMap((batch) => [store.commit(batch), store.destroyParts('nobody')]));
    await store.close();
    expect(await (await open()).head()).toMatchObject({ size: 4 });
  });

  test('a batch that projections saw is projected again, and without them the log stays shut', async () => {
    const seen: number[] = [];
    const project: Project = async (_, entries) => void seen.push(...entries.map(({ seq }) => seq));
    await write(2, project);
    await loseDatabase();
    await expect(open()).rejects.toThrow('open the log with the projections it is written with');
    await open({ projections: [project] });
    expect(seen).toEqual([0, 1, 0, 1]);
  });

  test('an unfinished record at the end of the journal is cut off, with a note', async () => {
    const [first, second] = await write(2);
    await loseDatabase();
    truncateSync(journal(), readFileSync(journal()).length - 5);
    const store = await open();
    expect(await store.head()).toMatchObject({ size: 1, checkpoint: first?.head.checkpoint });
    expect(notes[0]).toMatch(/bytes of an unfinished record behind byte \d+ cut off/);
    const { epoch } = await store.lease('the next');
    expect(await store.commit({ ...(second as Batch), epoch })).toEqual({ outcome: 'committed' });
  });
});

describe.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)(
  'a full disk (skipped where no small file system can be mounted: that takes root on Linux)',
  () => {
    test('refuses the batch and says so, keeps what it had, and takes batches again once there is room', async () => {
      const small = join(folder, 'journal');
      rmSync(small, { recursive: true });
      mkdirSync(small);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', small]);
      try {
        const store = await open();
        await store.create(batches.emptyHead());
        const { epoch } = await store.lease('the first');
        const first = batches.next(epoch, [{}]);
        await store.commit(first);
        const large = batches.next(epoch, [{ body: 'x'.repeat(40_000) }]);
        await expect(store.commit(large)).rejects.toThrow(
          /couldn't write \d+ bytes to .*nothing was recorded/,
        );
        expect(await store.head()).toMatchObject({ size: 1, checkpoint: first.head.checkpoint });
        execFileSync('mount', ['-o', 'remount,size=1m', small]);
        expect(await store.commit(large)).toEqual({ outcome: 'committed' });
        await store.close();
        expect(await (await open()).head()).toMatchObject({ size: 2 });
        expect(notes).toEqual([]);
      } finally {
        for (const store of opened.splice(0)) await store.close().catch(() => {});
        execFileSync('umount', [small]);
      }
    });
  },
);

describe('what the database refuses', () => {
  test('is in no journal: a batch with a key that is taken leaves no trace, and the log opens again', async () => {
    await write(1);
    const store = await open();
    const { epoch } = await store.lease('the next');
    const size = readFileSync(journal()).length;
    const taken = batches.next(epoch, [{ key: 'key-0' }]);
    expect(await store.commit(taken)).toEqual({ outcome: 'key-taken', keys: ['key-0'] });
    await expect(
      store.commit({ ...taken, rows: taken.rows.map((row) => ({ ...row, key: null })) }, async () => {
        throw new Error('the projection refuses');
      }),
    ).rejects.toThrow('the projection refuses');
    expect(readFileSync(journal())).toHaveLength(size);
    await store.close();
    expect(await (await open()).head()).toMatchObject({ size: 1 });
  });
});

describe('two accounts that differ stop the log', () => {
  test('a journal cut behind the database', async () => {
    await write(2);
    truncateSync(journal(), readFileSync(journal()).length - 5);
    await expect(open()).rejects.toThrow(/The database holds 2 entries and the journal in .* ends at 1/);
  });

  test('any flipped byte in a record that others follow', async () => {
    await write(2);
    const whole = readFileSync(journal());
    const begin = whole.indexOf('CJR1', 4);
    for (const at of [begin + 1, begin + 5, begin + 40]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      writeFileSync(journal(), flipped);
      const fault = await open().catch((reason: Error) => reason);
      expect(fault).toBeInstanceOf(IntegrityFault);
      expect(String(fault)).toContain(`is damaged at byte ${begin}`);
    }
  });

  test('a journal of another log, which names the entry', async () => {
    await write(3);
    const other = await folders.next();
    const stranger = await open({ from: other });
    const theirs = new Batches();
    await stranger.create(theirs.emptyHead());
    const { epoch } = await stranger.lease('another');
    await stranger.commit(theirs.next(epoch, [{}]));
    await stranger.commit(theirs.next(epoch, [{ body: 'not ours' }]));
    await stranger.commit(theirs.next(epoch, [{}]));
    await stranger.close();
    rmSync(join(folder, 'journal'), { recursive: true });
    cpSync(join(other, 'journal'), join(folder, 'journal'), { recursive: true });
    await expect(open()).rejects.toThrow('Entry 1 is one thing in the database and another in the journal');
  });

  test('a journal that is gone', async () => {
    await write(1);
    rmSync(join(folder, 'journal'), { recursive: true });
    await expect(open()).rejects.toThrow('has no journal');
  });

  test('a database from before the journal begins', async () => {
    await write(2);
    const store = await open();
    // Destroying parts starts the journal anew: it holds nothing that came before.
    await store.destroyParts('nobody');
    await store.close();
    await loseDatabase();
    await expect(open()).rejects.toThrow(/entries 0 to 1 are in neither/);
  });
});

function namespaceHere(): string | null {
  return existsSync('/proc/self/ns/pid') ? readlinkSync('/proc/self/ns/pid') : null;
}
