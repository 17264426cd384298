import { describe, expect, test } from 'vitest';
import { createLog } from '../src/observe/log.ts';
import { from, openKernel } from './kernel.ts';

describe('health', () => {
  const ready = async (...holds: (() => Promise<boolean>)[]) => {
    const checks = holds.map((each, at) => ({ name: `check-${at}`, holds: each }));
    const answer = await openKernel({ checks }).request('/ready');
    return { status: answer.status, ...(await answer.json()) };
  };

  test('a process that answers is live, whatever its database does', async () => {
    const app = openKernel({ checks: [{ name: 'database', holds: async () => false }] });
    expect((await app.request('/health')).status).toBe(200);
  });

  test('it is ready while every check holds', async () => {
    expect(await ready(async () => true)).toMatchObject({ status: 200, ready: true });
  });

  test('it is not while one does not hold, or throws; which one is said, and not why', async () => {
    const told = await ready(
      async () => true,
      async () => false,
      () => Promise.reject(new Error('password of postgres is hunter2')),
    );
    expect(told).toEqual({
      status: 503,
      ready: false,
      checks: { 'check-0': true, 'check-1': false, 'check-2': false },
    });
  });
});

describe('metrics', () => {
  const read = (app = openKernel(), headers = {}, peer = '127.0.0.1') =>
    app.request('/metrics', { headers }, from(peer));

  test('are OpenMetrics, and count requests by route', async () => {
    const app = openKernel();
    await app.request('/api/v1/things/matter_secret?colour=canary', {}, from('127.0.0.1'));
    await app.request('/api/v1/nothing/matter_secret', {}, from('127.0.0.1'));
    const answer = await read(app);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^application\/openmetrics-text; version=1\.0\.0/);
    expect(text.endsWith('# EOF\n')).toBe(true);
    expect(text).toContain('candour_ledger_entries 12');
    expect(text).toContain('candour_outgoing_waiting 3');
    expect(text).toContain('candour_witness_signed_entries{witness="gazette"} 11');
    expect(text).not.toContain('candour_witness_age_seconds{');
    expect(text).toMatch(
      /candour_request_seconds_count\{route="\/api\/v1\/things\/:thing",method="GET",status="200"\} 1/,
    );
    expect(text).toMatch(/route="none",method="GET",status="404"/);
    expect(text).not.toMatch(/matter_secret|canary/);
  });

  test('are for this machine, or whoever has the token', async () => {
    const app = openKernel({
      config: { metricsToken: 'a-token-of-some-length', trustedProxies: ['10.0.0.1'] },
    });
    expect((await read(app)).status).toBe(200);
    expect((await read(app, {}, '203.0.113.9')).status).toBe(404);
    expect((await read(app, { authorization: 'Bearer wrong' }, '203.0.113.9')).status).toBe(404);
    const right = { authorization: 'Bearer a-token-of-some-length' };
    expect((await read(app, right, '203.0.113.9')).status).toBe(200);
    expect((await read(app, { 'x-forwarded-for': '127.0.0.1' }, '10.0.0.1')).status).toBe(404);
  });

  test('are not for whoever comes through a proxy on this machine, known to it or not', async () => {
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect((await read(openKernel(), { [name]: '203.0.113.9' })).status).toBe(404);
  });

  test('without a token nobody elsewhere reads them, not even with the word for none', async () => {
    expect((await read(openKernel(), { authorization: 'Bearer null' }, '203.0.113.9')).status).toBe(404);
  });
});

describe('the log', () => {
  function openLogged(level: string) {
    const lines: string[] = [];
    const log = createLog(level, { write: (line: string) => void lines.push(line) });
    return { app: openKernel({ log }), log, lines };
  }

  test('has a line for each request, without a name, a query, or who asked', async () => {
    const { app, lines } = openLogged('info');
    const headers = { cookie: 'candour=canary', 'x-person': 'person_canary', 'user-agent': 'canary' };
    await app.request('/api/v1/things/canary?colour=canary', { headers }, from('203.0.113.77'));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      route: '/api/v1/things/:thing',
      method: 'GET',
      address: '203.0.113.0',
      status: 200,
    });
    expect(lines.join()).not.toContain('canary');
  });

  test('says of a fault what kind and where, and not its message', async () => {
    const { app, lines } = openLogged('info');
    const { instance } = await (await app.request('/api/v1/fault')).json();
    const told = lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === 'a request failed');
    expect(told).toMatchObject({ request: instance, fault: { kind: 'Error', cause: { kind: 'TypeError' } } });
    expect(told.fault.thrownAt[0]).toContain('kernel.ts');
    expect(lines.join()).not.toContain('Ann');
  });

  test('takes out what slips in under a telling name', () => {
    const { log, lines } = openLogged('info');
    log.info({
      person: { name: 'canary', email: 'canary' },
      authorization: 'canary',
      headers: { cookie: 'canary' },
    });
    expect(lines.join()).not.toContain('canary');
  });
});
