import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'candour-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm start` on a folder of its own until it has printed its address, and asks it something. */
async function start<T>(ask: (address: string) => Promise<T>): Promise<T> {
  const server = spawn('npm', ['start', '--silent'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      CANDOUR_FOLDER: join(folder, 'data'),
      CANDOUR_PORT: '0',
      CANDOUR_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (printed: Buffer) => {
        const found = /http:\/\/\S+/.exec(printed.toString());
        if (found) resolve(found[0]);
      });
      server.once('exit', (code) =>
        reject(new Error(`npm start ended with ${code} before it printed an address`)),
      );
    });
    return await ask(address);
  } finally {
    process.kill(-(server.pid ?? 0), 'SIGTERM');
    await ended;
  }
}

interface Listed {
  readonly matters: readonly { readonly title: string; readonly overdue: boolean }[];
}

const list = async (address: string) =>
  (await (await fetch(`${address}/api/v1/public/matters?limit=50`)).json()) as Listed;

test('npm start serves the worked example, the first time and the second', async () => {
  const first = await start(list);
  expect(first.matters.some(({ title }) => title.startsWith('7(a).'))).toBe(true);
  expect(first.matters.some(({ overdue }) => overdue)).toBe(true);
  const second = await start(list);
  expect(second.matters.map(({ title }) => title).toSorted()).toEqual(
    first.matters.map(({ title }) => title).toSorted(),
  );
});

test('whoever opens the address is told where to look, and each of these places answers', async () => {
  await start(async (address) => {
    const { candour, ...places } = (await (await fetch(`${address}/`)).json()) as Record<string, string>;
    expect(candour).toContain('record');
    for (const place of Object.values(places))
      expect((await fetch(`${address}${place}`)).status, place).toBe(200);
  });
});
