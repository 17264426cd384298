import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCursor, writeCursor } from '../src/http/answer/pages.ts';
import { openKernel } from './kernel.ts';

const app = openKernel();

describe('tags', () => {
  test('what has not changed is not sent again', async () => {
    const first = await app.request('/api/v1/things/a');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"7\.[\w-]{22}"$/);
    for (const held of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
      const again = await app.request('/api/v1/things/a', { headers: { 'if-none-match': held } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(tag);
    }
    const other = await app.request('/api/v1/things/b', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });

  test('no shared cache keeps what depends on who asks', async () => {
    const { headers } = await app.request('/api/v1/things/a');
    expect(headers.get('cache-control')).toBe('no-cache');
    const signedIn = await app.request('/api/v1/things/a', { headers: { 'x-person': 'person_1' } });
    expect(signedIn.headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toContain('Cookie');
  });

  const move = (match?: string) =>
    app.request('/api/v1/things/a/moves', {
      method: 'POST',
      ...(match !== undefined && { headers: { 'if-match': match } }),
    });

  test('If-Match gives the head that was seen', async () => {
    const tag = (await app.request('/api/v1/things/a')).headers.get('etag') ?? '';
    expect(await (await move(tag)).json()).toEqual({ head: 7 });
    expect(await (await move('*')).json()).toEqual({ head: null });
    expect(await (await move()).json()).toEqual({ head: null });
  });

  test.each(['7', '"7"', 'W/"7.aaaaaaaaaaaaaaaaaaaaaa"', '"7.x", "8.y"', '"-1.aaaaaaaaaaaaaaaaaaaaaa"'])(
    'If-Match %s is refused rather than ignored',
    async (tag) => {
      const answer = await move(tag);
      expect(answer.status).toBe(400);
      expect((await answer.json()).code).toBe('tag-malformed');
    },
  );
});

describe('pages', () => {
  const place = fc.array(fc.oneof(fc.string({ maxLength: 300 }), fc.integer(), fc.constant(null)), {
    maxLength: 4,
  });

  test('a cursor gives back its place, and only in its own list', () => {
    fc.assert(
      fc.property(place, fc.string(), fc.string(), (at, list, other) => {
        const cursor = writeCursor(list, at);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(readCursor(list, cursor)).toEqual(at);
        if (list !== other) expect(readCursor(other, cursor)).toBeUndefined();
      }),
    );
  });

  test('whatever is sent as a cursor is a place or nothing, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          expect(readCursor('list', text)).toBeUndefined();
        },
      ),
    );
  });

  test('the next page is linked, and the cursor of one list does not fit another', async () => {
    const first = await app.request('/api/v1/things?colour=red');
    const { next } = await first.json();
    expect(first.headers.get('link')).toBe(`</api/v1/things?colour=red&cursor=${next}>; rel="next"`);
    expect(await (await app.request(`/api/v1/things?cursor=${next}&colour=red`)).json()).toMatchObject({
      at: 1,
    });
    const other = await app.request(`/api/v1/things?cursor=${next}&colour=blue`);
    expect(other.status).toBe(400);
    expect((await other.json()).code).toBe('cursor-malformed');
  });
});

describe('tables', () => {
  test('a list is CSV for whoever prefers it, and no cell of it runs', async () => {
    const answer = await app.request('/api/v1/things', { headers: { accept: 'text/csv' } });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('vary')).toContain('Accept');
    expect(await answer.text()).toBe("name\r\n'=cmd()\r\nplain\r\n");
  });

  test.each(['application/json', '*/*', 'text/csv;q=0.1, application/json'])('%s is JSON', async (accept) => {
    const answer = await app.request('/api/v1/things', { headers: { accept } });
    expect(answer.headers.get('content-type')).toContain('application/json');
  });
});
