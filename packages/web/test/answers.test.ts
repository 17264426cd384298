import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiServer, servers } from '../../server/test/open-api.ts';

describe('an answer with a page', () => {
  let server: ApiServer;
  let cookie = '';
  beforeAll(async () => {
    const [embedded] = servers;
    if (embedded === undefined) throw new Error('There is no store to try this on.');
    server = await embedded.open();
    cookie = (await server.signIn(server.record.administrator.person))['cookie'] ?? '';
  });
  afterAll(() => server.close());

  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    server.app.fetch(
      new Request(`http://localhost${path}`, { method, headers: { accept: 'text/html', ...headers } }),
      {},
    );

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed with %s for whoever takes it, and is the same page', async (encoding, open) => {
    const plain = await (await ask('/')).text();
    const sent = await ask('/', { 'accept-encoding': `deflate, ${encoding};q=0.8` });
    expect(sent.headers.get('content-encoding')).toBe(encoding);
    expect(sent.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await sent.arrayBuffer());
    expect(bytes.length).toBeLessThan(plain.length / 2);
    expect(open(bytes).toString()).toBe(plain);
  });

  it('is sent as it is to whoever refuses that, and where it is small', async () => {
    const refused = await ask('/', { 'accept-encoding': 'br;q=0, gzip;q=0.0' });
    expect(refused.headers.get('content-encoding')).toBeNull();
    const small = await ask('/robots.txt', { 'accept-encoding': 'br' });
    expect(small.headers.get('content-encoding')).toBeNull();
  });

  it('is not compressed for somebody signed in whom another site sent here', async () => {
    const headers = { 'accept-encoding': 'br', cookie };
    const sent = await ask('/account', { ...headers, 'sec-fetch-site': 'cross-site' });
    expect([sent.status, sent.headers.get('content-encoding')]).toEqual([200, null]);
    const own = await ask('/account', { ...headers, 'sec-fetch-site': 'same-origin' });
    expect(own.headers.get('content-encoding')).toBe('br');
  });

  it('has a tag for anyone, by which it is not sent again, and none for somebody signed in', async () => {
    const first = await ask('/sign-in', { 'accept-encoding': 'br' });
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(first.headers.get('vary')).toContain('Cookie');
    const again = await ask('/sign-in', { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const signedIn = await ask('/sign-in', { cookie, 'if-none-match': tag });
    expect([signedIn.status, signedIn.headers.get('etag')]).toEqual([200, null]);
    expect(signedIn.headers.get('cache-control')).toBe('no-store');
  });

  it('loads nothing from anywhere else, and runs nothing that stands in it', async () => {
    for (const path of ['/', '/cy', '/sign-in', '/matters', '/nowhere', '/problems/not-found']) {
      const page = await ask(path);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
      const html = await page.text();
      const loaded = [...html.matchAll(/<(?:script|img|link|iframe)\b[^>]*?(?:src|href)="([^"]*)"/g)];
      for (const [, address = ''] of loaded) expect(address, path).toMatch(/^\/[^/]/);
      expect(html, path).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
    }
  });

  it('is as small as a page can be kept: 25 KB with style and scripts, 10 KB of them scripts', async () => {
    const get = async (path: string, headers: Record<string, string> = {}) =>
      Buffer.from(await (await ask(path, { 'accept-encoding': 'br', ...headers })).arrayBuffer());
    for (const path of [
      '/',
      '/sign-in',
      '/matters',
      '/search',
      '/account',
      '/desk',
      '/inbox',
      '/documents',
    ]) {
      const html = await (await ask(path, { cookie })).text();
      const found = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address = '']) => address);
      const scripts = await Promise.all(found(/<script[^>]*src="([^"]*)"/g).map((one) => get(one)));
      const styles = await Promise.all(
        found(/<link rel="stylesheet" href="([^"]*)"/g).map((one) => get(one)),
      );
      const weigh = (all: readonly Buffer[]) => all.reduce((sum, { length }) => sum + length, 0);
      expect(weigh(scripts), `${path}: scripts`).toBeLessThanOrEqual(10 * 1024);
      const page = (await get(path, { cookie })).length;
      expect(page + weigh(styles) + weigh(scripts), path).toBeLessThanOrEqual(25 * 1024);
    }
  });

  it.each([
    ['/nowhere', 'GET', 404, 'Not found'],
    ['/cy/nowhere', 'GET', 404, 'Heb ei ganfod'],
    ['/sign-out', 'GET', 405, 'Method not allowed'],
    ['/cy/sign-out', 'GET', 405, 'Dull heb ei ganiatáu'],
  ])('tells a browser at %s in its language what is wrong', async (path, method, status, words) => {
    const answer = await ask(path, {}, method);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await answer.text()).toContain(`<h1>${words}</h1>`);
  });

  it('is the same to HEAD, without the page', async () => {
    const answer = await ask('/', {}, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('explains the code of a problem in both languages, and what is no code is not found', async () => {
    expect(await (await ask('/problems/confirmation-needed')).text()).toContain(
      'Confirm first that it is you',
    );
    expect(await (await ask('/cy/problems/not-found')).text()).toContain('Nid oes dim yn y cyfeiriad hwn');
    expect((await ask('/problems/matter-moved-on')).status).toBe(200);
    expect((await ask('/problems/Not%20A%20Code')).status).toBe(404);
  });

  it('says to those who index what is not for them, and has no icon but its own', async () => {
    expect(await (await ask('/robots.txt')).text()).toContain('Disallow: /account');
    expect((await ask('/favicon.ico')).status).toBe(204);
  });
});
