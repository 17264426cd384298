import type { Client } from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { paths } from './client/api.d.ts';
import { type ApiServer, contentOf, servers } from './open-api.ts';

describe.each(servers)('matters over HTTP on $name', ({ open }) => {
  let server: ApiServer;
  let admin: Client<paths>;
  let officer: Client<paths>;
  let second: Client<paths>;
  let stranger: Client<paths>;
  let body: string;
  const people = { officer: '', second: '', stranger: '' };

  beforeAll(async () => {
    server = await open('2025-06-17T12:00:00.000Z');
    admin = server.client(await server.signIn(server.record.administrator.person));
    body = contentOf(await admin.POST('/api/v1/bodies', { body: { name: 'Marlshire County Council' } })).id;
    for (const who of ['officer', 'second', 'stranger'] as const) {
      people[who] = contentOf(await admin.POST('/api/v1/people', { body: { name: `Example ${who}` } })).id;
    }
    for (const person of [people.officer, people.second]) {
      contentOf(await admin.POST('/api/v1/appointments', { body: { person, role: 'triage-officer', body } }));
    }
    officer = server.client(await server.signIn(people.officer));
    second = server.client(await server.signIn(people.second));
    stranger = server.client(await server.signIn(people.stranger));
  });
  afterAll(() => server?.close());

  const openCase = async (title = 'Owen T.') =>
    contentOf(await officer.POST('/api/v1/matters', { body: { pathway: 'safeguarding-case', body, title } }))
      .matter;
  const read = (client: Client<paths>, matter: string) =>
    client.GET('/api/v1/matters/{matter}', { params: { path: { matter } } });
  const acknowledge = {
    do: 'move',
    move: 'acknowledge',
    fields: { 'told-how': 'By telephone, in person.' },
  } as const;

  test('a case is opened, read with its clocks and moves, moved, and read as it was known before', async () => {
    const matter = await openCase();
    const before = contentOf(await read(officer, matter));
    expect(before).toMatchObject({
      state: 'received',
      title: 'Owen T.',
      isOpen: true,
      owner: { person: people.officer },
    });
    expect(before.dues[0]?.says.en).toMatch(/days? from/);
    expect(before.moves.map(({ move }) => move)).toContain('acknowledge');
    const acted = contentOf(
      await officer.POST('/api/v1/matters/{matter}/acts', {
        params: { path: { matter } },
        body: acknowledge,
      }),
    );
    expect(acted.state).toBe('identity-check');
    const after = contentOf(await read(officer, matter));
    expect(JSON.stringify(after.timeline)).toContain('By telephone');
    const recordedBy = before.timeline.at(-1)?.recordedAt ?? '';
    const then = contentOf(
      await officer.GET('/api/v1/matters/{matter}', { params: { path: { matter }, query: { recordedBy } } }),
    );
    expect(then.state).toBe('received');
  });

  test('a change that had not seen the last entry is refused, and told which entries came', async () => {
    const matter = await openCase();
    const seen = await read(officer, matter);
    const etag = seen.response.headers.get('etag') ?? '';
    const act = { params: { path: { matter } }, body: acknowledge, headers: { 'if-match': etag } };
    const first = await officer.POST('/api/v1/matters/{matter}/acts', act);
    expect(first.response.status).toBe(201);
    const again = await officer.POST('/api/v1/matters/{matter}/acts', act);
    expect(again.response.status).toBe(412);
    expect(again.error).toMatchObject({ code: 'matter-moved-on' });
    expect(again.error?.since?.length).toBeGreaterThan(0);
  });

  test('the same request under one Idempotency-Key is done once', async () => {
    const matter = await openCase();
    const act = { params: { path: { matter } }, body: acknowledge, headers: { 'idempotency-key': 'once' } };
    const first = await officer.POST('/api/v1/matters/{matter}/acts', act);
    const again = await officer.POST('/api/v1/matters/{matter}/acts', act);
    expect(contentOf(again)).toEqual(contentOf(first));
    expect(again.response.headers.get('idempotency-replayed')).toBe('true');
  });

  test('to a stranger, an administrator who holds nothing and anyone it is as if it were not there', async () => {
    const matter = await openCase();
    const body = { name: 'Another Keeper', administrator: true };
    const keeper = contentOf(await admin.POST('/api/v1/people', { body })).id;
    const other = server.client(await server.signIn(keeper));
    for (const client of [stranger, other, server.client()]) {
      const answer = await read(client, matter);
      expect(answer.response.status).toBe(404);
      expect(answer.error).toMatchObject({ code: 'no-such-matter' });
      expect(contentOf(await client.GET('/api/v1/matters')).matters).toEqual([]);
      expect(contentOf(await client.GET('/api/v1/due')).dues).toEqual([]);
    }
    const made = await read(stranger, 'matter_none');
    expect(made.response.status).toBe(404);
  });

  test('lists have pages, filters and a table', async () => {
    for (const title of ['One', 'Two', 'Three']) await openCase(title);
    const query = { limit: 2, order: 'opened', owner: 'me' } as const;
    const first = contentOf(await officer.GET('/api/v1/matters', { params: { query } }));
    expect(first.matters.map(({ title }) => title)).toEqual(['Three', 'Two']);
    const cursor = first.next ?? '';
    const next = contentOf(await officer.GET('/api/v1/matters', { params: { query: { ...query, cursor } } }));
    expect(next.matters[0]?.title).toBe('One');
    const other = await officer.GET('/api/v1/matters', {
      params: { query: { ...query, order: 'due', cursor } },
    });
    expect(other.error).toMatchObject({ code: 'cursor-malformed' });
    const table = await officer.GET('/api/v1/matters', {
      headers: { accept: 'text/csv' },
      parseAs: 'text',
    });
    expect(String(table.data).split('\r\n')[0]).toMatch(/^id,pathway,title/);
  });

  test('what is due is listed with its arithmetic, and unchanged is not sent again', async () => {
    const first = await officer.GET('/api/v1/due', { params: { query: { owner: 'me' } } });
    expect(contentOf(first).dues.length).toBeGreaterThan(0);
    expect(contentOf(first).dues[0]?.says.cy).toBeTruthy();
  });

  test('members are let in, read it, and are seen to have read it; the excluded are kept out', async () => {
    const matter = await openCase();
    const at = { params: { path: { matter } } };
    const person = people.stranger;
    contentOf(await officer.POST('/api/v1/matters/{matter}/members', { ...at, body: { person } }));
    expect((await read(stranger, matter)).response.status).toBe(200);
    const readings = contentOf(
      await officer.GET('/api/v1/readings', { params: { query: { matter } } }),
    ).readings;
    expect(readings.map((reading) => reading.person)).toContain(person);
    expect((await stranger.GET('/api/v1/readings', { params: { query: { matter } } })).response.status).toBe(
      403,
    );
    const because = 'They know the family.';
    contentOf(
      await officer.POST('/api/v1/matters/{matter}/exclusions', { ...at, body: { person, because } }),
    );
    expect((await read(stranger, matter)).response.status).toBe(404);
    const ties = contentOf(await officer.GET('/api/v1/matters/{matter}/ties', at)).ties;
    expect(ties.map(({ relation }) => relation)).toEqual(['member', 'excluded']);
  });

  test('glass is broken with a reason after confirming who one is, and somebody else reviews it', async () => {
    const matter = await openCase();
    const at = { params: { path: { matter } } };
    const body = { because: 'A child may be in danger tonight.', hours: 2 };
    const stale = server.client(await server.signIn(people.second, { confirmed: false }));
    const refused = await stale.POST('/api/v1/matters/{matter}/break-glass', { ...at, body });
    expect(refused.response.status).toBe(403);
    expect(refused.error).toMatchObject({ code: 'confirmation-needed' });
    const broken = contentOf(await second.POST('/api/v1/matters/{matter}/break-glass', { ...at, body }));
    expect((await read(second, matter)).response.status).toBe(200);
    const waiting = contentOf(await officer.GET('/api/v1/break-glass')).unreviewed;
    expect(waiting.find(({ glass }) => glass === broken.seq)).toMatchObject({
      matter,
      person: people.second,
    });
    const review = await officer.POST('/api/v1/matters/{matter}/break-glass/{glass}/reviews', {
      params: { path: { matter, glass: broken.seq } },
      body: { found: 'not-justified', because: 'The owner was there.' },
    });
    contentOf(review);
    expect((await read(second, matter)).response.status).toBe(404);
  });

  test('a token does what its scopes let it, and no more', async () => {
    const matter = await openCase();
    const reader = server.client(await server.makeToken(people.officer, ['read']));
    expect((await read(reader, matter)).response.status).toBe(200);
    const at = { params: { path: { matter } } };
    const refused = await reader.POST('/api/v1/matters/{matter}/acts', { ...at, body: acknowledge });
    expect(refused.error).toMatchObject({ status: 403, code: 'token-too-narrow' });
    const writer = server.client(await server.makeToken(people.officer, ['write']));
    expect((await read(writer, matter)).response.status).toBe(404);
  });

  test('an entry is proved by its bundle, and the log is served as files', async () => {
    const { size, checkpoint } = contentOf(await server.client().GET('/api/v1/log'));
    expect(size).toBeGreaterThan(5);
    const bundle = contentOf(
      await server.client().GET('/api/v1/entries/{seq}/proof', { params: { path: { seq: 3 } } }),
    );
    expect(bundle).toMatchObject({ format: 'candour/proof@v1', index: 3, checkpoint });
    const file = await server.app.request('http://localhost/log/checkpoint');
    expect(await file.text()).toBe(checkpoint);
    expect(file.headers.get('access-control-allow-origin')).toBe('*');
    expect(file.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await server.app.request('http://localhost/log/../keys/master.key')).status).toBe(404);
  });
});
