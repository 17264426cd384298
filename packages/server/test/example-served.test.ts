import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeys, foundRecord } from '@candour/record/open';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyEmptyLog } from '../../record/test/open-database.ts';
import { exampleLog } from '../src/example/example-log.ts';
import { type RunningServer, readConfig, startServer } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-cast-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A record under a name, with one administrator in it. */
async function start(name: string, asExample: boolean): Promise<RunningServer> {
  const data = mkdtempSync(join(folder, 'data-'));
  await copyEmptyLog(join(data, 'log'));
  createKeys(join(data, 'keys'), name);
  const read = readConfig({
    environment: {
      CANDOUR_FOLDER: data,
      CANDOUR_PORT: '0',
      CANDOUR_LOG_LEVEL: 'silent',
      CANDOUR_JOBS: 'off',
    },
  });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  const server = await startServer(read.config, { asExample });
  await foundRecord(server.record, { body: 'Record Office', administrator: { name: 'Hester Vaughan' } });
  return server;
}

const html = { accept: 'text/html' };
const form = { ...html, 'content-type': 'application/x-www-form-urlencoded' };

describe('the worked example, served to this machine', () => {
  let server: RunningServer;
  let person = '';
  beforeAll(async () => {
    server = await start(exampleLog, true);
    const { rows } = await server.record.database.query<{ id: string }>('select id from record.person');
    person = rows[0]?.id ?? '';
  });
  afterAll(() => server.stop());

  const page = async () => (await fetch(`${server.origin}/sign-in`, { headers: html })).text();
  const enter = (who: string, headers: Record<string, string> = {}) =>
    fetch(`${server.origin}/sign-in/as`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...form, origin: server.origin, ...headers },
      body: new URLSearchParams({ person: who, to: '/account' }),
    });

  test('lists its people with a button each, which opens a session just confirmed', async () => {
    expect(await page()).toContain('Open as Hester Vaughan');
    const answer = await enter(person);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account']);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const session = await fetch(`${server.origin}/api/v1/sign-in/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({ person, confirmedAt: expect.any(String) });
  });

  test('refuses a button pressed on another site, and somebody who is not there', async () => {
    expect((await enter(person, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await enter('person_nobody')).status).toBe(404);
  });

  test('sends nobody to another site afterwards', async () => {
    const answer = await fetch(`${server.origin}/sign-in/as`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...form, origin: server.origin },
      body: new URLSearchParams({ person, to: '//evil.example/x' }),
    });
    expect(answer.headers.get('location')).toBe('/desk');
  });

  test('shows nobody to whoever asks through a proxy', async () => {
    const headers = { ...html, 'x-forwarded-for': '203.0.113.9' };
    const shown = await (await fetch(`${server.origin}/sign-in`, { headers })).text();
    expect(shown).not.toContain('Hester Vaughan');
    expect((await enter(person, { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
  });
});

describe.each([
  ['another record started as the example', 'record.example.org/other', true],
  ['the example’s record started as any other', exampleLog, false],
])('%s', (_, name, asExample) => {
  test('lists nobody, and opens no session as anybody', async () => {
    const server = await start(name, asExample);
    try {
      const shown = await (await fetch(`${server.origin}/sign-in`, { headers: html })).text();
      expect(shown).not.toContain('Hester Vaughan');
      const answer = await fetch(`${server.origin}/sign-in/as`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...form, origin: server.origin },
        body: new URLSearchParams({ person: 'person_1' }),
      });
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null]);
    } finally {
      await server.stop();
    }
  });
});
