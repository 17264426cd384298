import { readDocuments } from '@candour/record';
import type { Client } from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readers } from '../../record/test/proposal-desk.ts';
import type { paths } from './client/api.d.ts';
import { type ApiServer, contentOf, servers } from './open-api.ts';

const review = `Review into Harrow Lane

Published 3 March 2025

Recommendation 1. Marlshire County Council should visit every family within five working days of a referral.

“We will put this right by the end of June,” said Ann Example, chief executive of Marlshire County Council.
`;

describe.each(servers.slice(0, 1))('documents over HTTP on $name', ({ open }) => {
  let server: ApiServer;
  let clerk: Client<paths>;
  let stranger: Client<paths>;
  let body: string;
  const people = { clerk: '', stranger: '' };

  beforeAll(async () => {
    server = await open('2025-06-17T12:00:00.000Z');
    const admin = server.client(await server.signIn(server.record.administrator.person));
    body = contentOf(await admin.POST('/api/v1/bodies', { body: { name: 'Marlshire County Council' } })).id;
    for (const who of ['clerk', 'stranger'] as const)
      people[who] = contentOf(await admin.POST('/api/v1/people', { body: { name: `Example ${who}` } })).id;
    const appointed = { person: people.clerk, role: 'monitor', body: '*' } as const;
    contentOf(await admin.POST('/api/v1/appointments', { body: appointed }));
    clerk = server.client(await server.signIn(people.clerk));
    stranger = server.client(await server.signIn(people.stranger));
  });
  afterAll(() => server?.close());

  async function upload(
    client: Client<paths>,
    text: string,
    about: Record<string, string> = {},
    name = 'review.txt',
  ) {
    const form = new FormData();
    form.set('file', new File([text], name, { type: name.endsWith('.html') ? 'text/html' : 'text/plain' }));
    for (const [key, value] of Object.entries(about)) form.set(key, value);
    return client.POST('/api/v1/documents', {
      body: form as never,
      bodySerializer: (given) => given as never,
    });
  }

  test('a document is put in once, read, and what it proposes confirmed into a matter', async () => {
    const about = { classification: 'public', title: 'Review into Harrow Lane' };
    const { document, isNew } = contentOf(await upload(clerk, review, about));
    expect(isNew).toBe(true);
    expect(contentOf(await upload(clerk, review, about))).toMatchObject({ document, isNew: false });
    await readDocuments(server.record.parts, readers);
    const at = { params: { path: { document } } };
    expect(contentOf(await clerk.GET('/api/v1/documents/{document}/text', at)).text).toContain('Harrow Lane');
    const { proposals } = contentOf(await clerk.GET('/api/v1/documents/{document}/proposals', at));
    const proposed = proposals.find(({ kind }) => kind === 'recommendation');
    expect(proposed).toBeDefined();
    const confirmed = contentOf(
      await clerk.POST('/api/v1/proposals/{proposal}/confirmations', {
        params: { path: { proposal: proposed?.id ?? '' } },
        body: { as: 'recommendation', addressees: [{ name: 'Marlshire County Council', body }] },
      }),
    );
    const matter = confirmed.matters?.[0]?.matter ?? '';
    const items = contentOf(
      await clerk.GET('/api/v1/matters/{matter}/items', { params: { path: { matter } } }),
    );
    expect(items.recommendations[0]).toMatchObject({ document, body, method: 'exact-name' });
    expect(items.recommendations[0]?.passages.length).toBeGreaterThan(0);
    const again = await clerk.POST('/api/v1/proposals/{proposal}/confirmations', {
      params: { path: { proposal: proposed?.id ?? '' } },
      body: { as: 'recommendation', addressees: [{ name: 'Marlshire County Council', body }] },
    });
    expect(again.error).toMatchObject({ status: 409, code: 'decided-already' });
    const found = contentOf(
      await server.client().GET('/api/v1/search', { params: { query: { words: 'visit families' } } }),
    );
    expect(found.items.map((item) => item.matter)).toContain(matter);
    const listed = contentOf(await server.client().GET('/api/v1/public/matters'));
    expect(listed.matters.map(({ id }) => id)).toContain(matter);
    const shown = await server
      .client()
      .GET('/api/v1/public/matters/{matter}', { params: { path: { matter } } });
    expect(contentOf(shown).clocks.length).toBeGreaterThan(0);
  });

  test('its bytes leave as something that runs nowhere', async () => {
    const page = '<!doctype html><title>x</title><script>alert(1)</script><p>Some words of a page.</p>';
    const { document } = contentOf(await upload(clerk, page, { classification: 'public' }, 'page.html'));
    const answer = await server.app.request(`http://localhost/api/v1/documents/${document}/content`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(page);
    const { headers } = answer;
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''/);
  });

  test('what is restricted is there for whoever put it in, and for nobody else', async () => {
    const { document } = contentOf(await upload(clerk, 'A letter of the family, in confidence.'));
    const at = { params: { path: { document } } };
    expect(contentOf(await clerk.GET('/api/v1/documents/{document}', at))).toMatchObject({
      classification: 'restricted',
    });
    for (const client of [stranger, server.client()]) {
      expect((await client.GET('/api/v1/documents/{document}', at)).error).toMatchObject({
        code: 'no-such-document',
      });
      expect((await client.GET('/api/v1/documents/{document}/text', at)).response.status).toBe(404);
      expect((await client.GET('/api/v1/documents/{document}/proposals', at)).response.status).toBe(404);
      expect((await client.GET('/api/v1/documents/{document}/items', at)).response.status).toBe(404);
      const { documents } = contentOf(await client.GET('/api/v1/documents'));
      expect(documents.map(({ id }) => id)).not.toContain(document);
    }
  });

  test('a file that lies about what it is, or is none, is refused in a sentence', async () => {
    const lying = await upload(clerk, '%PDF-1.7\nnot one', {}, 'letter.docx');
    expect(lying.response.status).toBeGreaterThanOrEqual(400);
    expect(lying.error).toMatchObject({ detail: expect.stringMatching(/\.$/) });
    expect((await upload(clerk, '')).error).toMatchObject({ code: 'empty-file' });
    const form = new FormData();
    form.set('file', 'not a file');
    const none = await clerk.POST('/api/v1/documents', {
      body: form as never,
      bodySerializer: (given) => given as never,
    });
    expect(none.response.status).toBe(422);
    expect((await upload(clerk, 'words', { isAdministrator: 'true' })).response.status).toBe(422);
    expect((await upload(stranger, 'words')).error).toMatchObject({ status: 403 });
  });

  test('nothing is fetched from a host that is not listed', async () => {
    const fetching = (url: string) => clerk.POST('/api/v1/documents/fetches', { body: { url } });
    for (const url of [
      'https://www.example.org/a',
      'http://127.0.0.1/',
      'https://169.254.169.254/',
      'file:///etc/passwd',
    ])
      expect((await fetching(url)).response.status).toBe(422);
    const asked = await stranger.POST('/api/v1/documents/fetches', {
      body: { url: 'https://www.example.org/a' },
    });
    expect(asked.error).toMatchObject({ status: 403, code: 'not-allowed' });
  });
});
