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

/** The title of a restricted matter is null to the public. */
interface Listed {
  readonly matters: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly overdue: boolean;
  }[];
}

const list = async (address: string) =>
  (await (await fetch(`${address}/api/v1/public/matters?limit=50`)).json()) as Listed;

test('npm start serves the worked example, the first time and the second', async () => {
  const first = await start(list);
  expect(first.matters.some(({ title }) => title?.startsWith('7(a).'))).toBe(true);
  expect(first.matters.some(({ overdue }) => overdue)).toBe(true);
  const second = await start(list);
  expect(second.matters.map(({ id }) => id).toSorted()).toEqual(first.matters.map(({ id }) => id).toSorted());
});

const html = { headers: { accept: 'text/html' } };

test('whoever opens the address is shown where to look, and each of these places answers', async () => {
  await start(async (address) => {
    const front = await (await fetch(`${address}/`, html)).text();
    expect(front).toContain('matters are published');
    const main = front.slice(front.indexOf('<main'), front.indexOf('</main>'));
    const places = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, place = '']) =>
      place.replaceAll('&amp;', '&'),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const place of new Set(places))
      expect((await fetch(`${address}${place}`, html)).status, place).toBe(200);
  });
});

test('anybody at this machine may sit at the desk of somebody in the example', async () => {
  await start(async (address) => {
    const signIn = await (await fetch(`${address}/sign-in`, html)).text();
    const person = /value="(person_\w+)"[^>]*>Open as Idris Penhale/.exec(signIn)?.[1] ?? '';
    const entered = await fetch(`${address}/sign-in/as`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address },
      body: new URLSearchParams({ person }),
    });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const desk = await fetch(`${address}${entered.headers.get('location')}`, { headers: { cookie } });
    expect([desk.status, desk.url]).toEqual([200, `${address}/desk`]);
  });
});
