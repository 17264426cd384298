import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createKeys } from '@candour/record/open';
import { afterAll, expect, test } from 'vitest';
import { copyEmptyLog } from '../../record/test/open-database.ts';
import { readConfig, startServer, stopOnSignals } from '../src/index.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function configFor(environment: Record<string, string> = {}) {
  const data = mkdtempSync(join(tmpdir(), 'candour-start-'));
  await copyEmptyLog(join(data, 'log'));
  folders.push(data);
  const read = readConfig({
    environment: {
      CANDOUR_FOLDER: data,
      CANDOUR_PORT: '0',
      CANDOUR_LOG_LEVEL: 'silent',
      CANDOUR_JOBS: 'off',
      ...environment,
    },
  });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  createKeys(join(data, 'keys'), 'localhost/record');
  return read.config;
}

test('a server that is started is live and ready, and stops when told', async () => {
  const server = await startServer(await configFor());
  const ready = await fetch(`http://127.0.0.1:${server.port}/ready`);
  expect(await ready.json()).toEqual({
    ready: true,
    checks: { database: true, ledger: true, migrations: true },
  });
  expect(server.origin).toBe(`http://localhost:${server.port}`);
  await Promise.all([server.stop(), server.stop()]);
  expect(await server.stopped).toBeNull();
  await expect(fetch(`http://127.0.0.1:${server.port}/health`)).rejects.toThrow();
});

test('a server without keys does not start, and says what to do', async () => {
  const config = await configFor();
  await expect(startServer({ ...config, keys: '/nowhere' })).rejects.toThrow(
    /make a record with "candour init"/,
  );
});

test('the first signal has a server finish, the second ends it at once', () => {
  const told: string[] = [];
  const handlers = new Map<string, () => void>();
  const signals = {
    on: (signal: string, handler: () => void) => void handlers.set(signal, handler),
    exit: (code: number) => void told.push(`exit ${code}`),
  };
  const stop = async () => void told.push('stop');
  stopOnSignals({ stop }, signals as never);
  handlers.get('SIGTERM')?.();
  expect(told).toEqual(['stop']);
  handlers.get('SIGINT')?.();
  expect(told[1]).toBe('exit 1');
});
