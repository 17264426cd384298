import { IntegrityFault } from '@candour/ledger';
import { describe, expect, test } from 'vitest';
import { createRouter } from '../src/http/router.ts';
import { openKernel } from './kernel.ts';

const app = openKernel();

async function problemOf(response: Response | Promise<Response>) {
  const answer = await response;
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const told = await answer.json();
  expect(told.status).toBe(answer.status);
  expect(told.instance).toBe(answer.headers.get('x-request-id'));
  return told;
}

const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.request('/api/v1/things', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('whatever is refused is told as a problem (RFC 9457)', () => {
  test('an address where nothing is', async () => {
    expect(await problemOf(app.request('/api/v1/nothing'))).toMatchObject({
      type: '/problems/not-found',
      code: 'not-found',
      status: 404,
      title: 'Not found',
    });
  });

  test('a method that an address does not take, with those it takes', async () => {
    const answer = await app.request('/api/v1/things', { method: 'DELETE' });
    expect(answer.headers.get('allow')).toBe('GET, POST');
    expect(await problemOf(answer)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  test('a fault, of which nothing inside is said', async () => {
    const told = await problemOf(app.request('/api/v1/fault'));
    expect(told).toMatchObject({ status: 500, code: 'fault' });
    expect(JSON.stringify(told)).not.toMatch(/Ann|table|Error/);
  });

  test('a log that disagrees with itself, of which whoever runs the server is told', async () => {
    const told: unknown[] = [];
    const router = createRouter();
    const fault = new IntegrityFault('the journal and the database part at entry 7', 7);
    router.get('/broken', () => Promise.reject(fault));
    const broken = openKernel({
      mounts: [{ at: '/api/v1', router }],
      onFault: (thrown) => told.push(thrown),
    });
    expect(await problemOf(broken.request('/api/v1/broken'))).toMatchObject({ status: 500, code: 'fault' });
    expect(told).toEqual([fault]);
  });

  test('in Welsh for whoever prefers it', async () => {
    const answer = await app.request('/api/v1/nothing', {
      headers: { 'accept-language': 'en;q=0.5, cy-GB' },
    });
    expect(answer.headers.get('content-language')).toBe('cy');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect((await problemOf(answer)).title).toBe('Heb ei ganfod');
  });

  test.each(['', '*', 'fr', 'xx;q=q', 'cy;q=0.1, en'])('in English for %j', async (language) => {
    const answer = await app.request('/api/v1/nothing', { headers: { 'accept-language': language } });
    expect(answer.headers.get('content-language')).toBe('en');
  });
});

describe('what is malformed is told place by place, and never repeated', () => {
  test('fields of a body', async () => {
    const told = await problemOf(post({ name: '', colour: 'SECRET', admin: true }));
    expect(told).toMatchObject({ status: 422, code: 'request-malformed' });
    expect(told.errors).toEqual([
      { at: 'body.name', message: 'This should be at least 1 character.' },
      { at: 'body.colour', message: 'Write one of: red, blue.' },
      { at: 'body', message: 'Not known here: admin. Leave it out.' },
    ]);
    expect(JSON.stringify(told)).not.toContain('SECRET');
  });

  test('a field that is missing, and one of another kind, in Welsh', async () => {
    expect((await problemOf(post({}))).errors).toEqual([{ at: 'body.name', message: 'This is missing.' }]);
    const welsh = await problemOf(post({ name: 3 }, { 'accept-language': 'cy' }));
    expect(welsh.errors).toEqual([{ at: 'body.name', message: 'Dylai hwn fod yn destun.' }]);
  });

  test('an unknown query parameter, and one given twice', async () => {
    const unknown = await problemOf(app.request('/api/v1/things?color=red'));
    expect(unknown).toMatchObject({ status: 400, errors: [{ at: 'query' }] });
    const twice = await problemOf(app.request('/api/v1/things?colour=red&colour=blue'));
    expect(twice).toMatchObject({ status: 400, errors: [{ at: 'query.colour' }] });
  });

  test('a body that is missing', async () => {
    const told = await problemOf(app.request('/api/v1/things', { method: 'POST' }));
    expect(told.status).toBeGreaterThanOrEqual(400);
    expect(told.status).toBeLessThan(500);
  });
});
