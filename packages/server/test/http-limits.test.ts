import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type OpenedDatabase } from '../../record/test/open-database.ts';
import { forgetAnswers } from '../src/http/limits/kept-answers.ts';
import { createRouter, type Router } from '../src/http/router.ts';
import { from, openKernel, tally } from './kernel.ts';

describe('rates', () => {
  const read = (app: Router, headers: Record<string, string> = {}, peer = '203.0.113.9') =>
    app.request('/api/v1/sender', { headers }, from(peer));

  test('what is left is said in every answer, and one more than that is refused', async () => {
    const app = openKernel({ config: { readsPerMinute: 2 } });
    const first = await read(app);
    expect(first.headers.get('ratelimit-policy')).toBe('"reads";q=2;w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"reads";r=1;t=60$/);
    await read(app);
    const third = await read(app);
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await third.json()).code).toBe('too-many-requests');
  });

  test('others are not held up by one: another address, another person, another kind of request', async () => {
    const app = openKernel({ config: { readsPerMinute: 1 } });
    await read(app);
    expect((await read(app)).status).toBe(429);
    expect((await read(app, {}, '203.0.113.10')).status).toBe(200);
    expect((await read(app, { 'x-person': 'person_1' })).status).toBe(200);
    expect((await read(app, { 'x-person': 'person_1' }, '203.0.113.10')).status).toBe(429);
    const write = await app.request('/api/v1/things/a/moves', { method: 'POST' }, from('203.0.113.9'));
    expect(write.status).toBe(200);
  });

  test('a household has one address, however many it has', async () => {
    const app = openKernel({ config: { readsPerMinute: 1 } });
    await read(app, {}, '2001:db8:1:2::1');
    expect((await read(app, {}, '2001:db8:1:2::2')).status).toBe(429);
  });
});

describe.each(databases)('a request sent again under its Idempotency-Key, on $name', ({ open }) => {
  let opened: OpenedDatabase;
  let now = new Date('2026-03-03T09:30:00.000Z');
  let app: Router;
  beforeAll(async () => {
    opened = await open();
    app = openWith();
  });
  afterAll(() => opened.close());

  function openWith(mounts?: { at: string; router: Router }[]): Router {
    const record = { database: opened.database, clock: () => now, ids: (prefix: string) => `${prefix}_1` };
    return openKernel({ record, ...(mounts !== undefined && { mounts }) });
  }
  const send = (key: string, body: object = { name: 'a' }, headers: Record<string, string> = {}) =>
    app.request('/api/v1/things', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'x-person': 'person_1',
        ...headers,
      },
    });

  test('is answered as the first was, and does nothing', async () => {
    const first = await send('one');
    expect(first.status).toBe(201);
    const made = tally.made;
    const again = await send('"one"');
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await again.json()).toEqual(await first.json());
    expect(again.headers.get('x-content-type-options')).toBe('nosniff');
    expect(tally.made).toBe(made);
  });

  test('with another body, query, address or right is refused', async () => {
    await send('two');
    expect((await send('two', { name: 'b' })).status).toBe(422);
    expect((await send('two', { name: 'a' }, { 'x-scopes': 'read' })).status).toBe(422);
    const elsewhere = await app.request('/api/v1/things/a/moves', {
      method: 'POST',
      headers: { 'idempotency-key': 'two', 'x-person': 'person_1' },
    });
    expect((await elsewhere.json()).code).toBe('key-reused');
  });

  test('by another person is another request', async () => {
    await send('three');
    const made = tally.made;
    await send('three', { name: 'a' }, { 'x-person': 'person_2' });
    expect(tally.made).toBe(made + 1);
  });

  test('after a refusal is tried again, since nothing was done', async () => {
    expect((await send('four', { name: 'refused' })).status).toBe(422);
    const made = tally.made;
    expect((await send('four', { name: 'a' })).status).toBe(201);
    expect(tally.made).toBe(made + 1);
  });

  test('after a fault is tried again', async () => {
    let tries = 0;
    const router = createRouter();
    router.post('/faulty', (c) => {
      tries += 1;
      if (tries === 1) throw new Error('once');
      return c.json({ done: true });
    });
    const other = openWith([{ at: '/api/v1', router }]);
    const headers = { 'idempotency-key': 'five', 'x-person': 'person_1' };
    expect((await other.request('/api/v1/faulty', { method: 'POST', headers })).status).toBe(500);
    expect((await other.request('/api/v1/faulty', { method: 'POST', headers })).status).toBe(200);
  });

  test('while the first is under way is told so, and of many at once one is done', async () => {
    const made = tally.made;
    const answers = await Promise.all(Array.from({ length: 8 }, () => send('six')));
    expect(tally.made).toBe(made + 1);
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
  });

  test('under a key whose first request never ended is done after half a minute, not before', async () => {
    await send('seven');
    await opened.database.query(`update http.request set status = null where key = 'seven'`);
    expect((await send('seven')).status).toBe(409);
    now = new Date(now.getTime() + 31_000);
    expect((await send('seven')).headers.get('idempotency-replayed')).toBeNull();
  });

  test('a day later is a new request; what is older is forgotten', async () => {
    await send('eight');
    now = new Date(now.getTime() + 86_401_000);
    expect((await send('eight', { name: 'b' })).status).toBe(201);
    now = new Date(now.getTime() + 86_401_000);
    expect(await forgetAnswers(opened.database, now)).toBeGreaterThan(1);
    const { rows } = await opened.database.query('select from http.request');
    expect(rows).toHaveLength(0);
  });

  test.each(['', 'a b', 'x'.repeat(129), '"unclosed', 'a/b'])('under the key %j is refused', async (key) => {
    const answer = await send(key);
    expect(answer.status).toBe(400);
  });
});
