import type { Client } from 'openapi-fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { paths } from './client/api.d.ts';
import { type ApiServer, contentOf, servers } from './open-api.ts';

describe.each(servers.slice(0, 1))('administration over HTTP on $name', ({ open }) => {
  let server: ApiServer;
  let admin: Client<paths>;
  let second: Client<paths>;
  let person: Client<paths>;
  let somebody: string;

  beforeAll(async () => {
    server = await open('2025-06-17T12:00:00.000Z');
    admin = server.client(await server.signIn(server.record.administrator.person));
    const record = async (name: string, administrator = false) =>
      contentOf(await admin.POST('/api/v1/people', { body: { name, administrator } })).id;
    second = server.client(await server.signIn(await record('Second Keeper', true)));
    somebody = await record('Somebody Else');
    person = server.client(await server.signIn(somebody));
  });
  afterAll(() => server?.close());

  test('the directory is read by whoever has signed in, addresses by administrators alone', async () => {
    const known = contentOf(await person.GET('/api/v1/people')).people;
    expect(known.length).toBeGreaterThan(2);
    expect(known.every(({ email }) => email === null)).toBe(true);
    const all = contentOf(await admin.GET('/api/v1/people', { params: { query: { limit: 1 } } }));
    expect(all.people).toHaveLength(1);
    const rest = contentOf(
      await admin.GET('/api/v1/people', { params: { query: { cursor: all.next ?? '' } } }),
    );
    expect([...all.people, ...rest.people].some(({ email }) => email === 'ada@marl.example')).toBe(true);
    const { response } = await server.client().GET('/api/v1/people');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('somebody is away and comes back; others say so only as administrators', async () => {
    const { seq } = contentOf(await person.POST('/api/v1/absences', { body: { person: somebody } }));
    const params = { path: { absence: seq } };
    contentOf(await person.POST('/api/v1/absences/{absence}/ends', { params, body: { person: somebody } }));
    expect(contentOf(await admin.GET('/api/v1/absences')).absences[0]?.until).not.toBeNull();
    const other = server.record.administrator.person;
    expect((await person.POST('/api/v1/absences', { body: { person: other } })).error).toMatchObject({
      status: 403,
    });
  });

  test('what was sent under a key is done once, though the answer to it was not kept', async () => {
    const headers = { 'idempotency-key': 'a-body' };
    const send = (name: string) => admin.POST('/api/v1/bodies', { body: { name }, headers });
    const first = contentOf(await send('Drover Trust'));
    // As after the server fell over between recording and answering.
    await server.record.parts.database.query('delete from http.request');
    expect(contentOf(await send('Drover Trust'))).toEqual(first);
    await server.record.parts.database.query('delete from http.request');
    expect((await send('Drover Homes')).error).toMatchObject({ code: 'key-reused' });
    await server.record.parts.database.query('delete from http.request');
  });

  test('dangerous acts ask for a fresh confirmation, and are no business of others', async () => {
    const stale = server.client(
      await server.signIn(server.record.administrator.person, { confirmed: false }),
    );
    const body = { subject: somebody, basis: 'A request that was upheld' };
    const asked = await stale.POST('/api/v1/erasures', { body });
    expect(asked.error).toMatchObject({ status: 403, code: 'confirmation-needed' });
    for (const refused of [
      await person.POST('/api/v1/erasures', { body }),
      await person.POST('/api/v1/exports', { body: { form: 'full' } }),
      await person.POST('/api/v1/bodies', { body: { name: 'Another' } }),
      await person.GET('/api/v1/webhooks'),
      await person.GET('/api/v1/readings'),
    ])
      expect(refused.response.status).toBe(403);
  });

  test('two administrators erase a person, and one does not', async () => {
    const gone = contentOf(await admin.POST('/api/v1/people', { body: { name: 'Canary Name' } })).id;
    const basis = 'A request that was upheld';
    const { erasure } = contentOf(await admin.POST('/api/v1/erasures', { body: { subject: gone, basis } }));
    const params = { path: { erasure } };
    expect((await admin.POST('/api/v1/erasures/{erasure}/approvals', { params })).error).toMatchObject({
      code: 'same-person-cannot-approve',
    });
    contentOf(await second.POST('/api/v1/erasures/{erasure}/approvals', { params }));
    expect(JSON.stringify(contentOf(await admin.GET('/api/v1/people')))).not.toContain('Canary Name');
  }, 120_000);

  test('how long matters are kept is stated, and what is held is not erased until it is released', async () => {
    const rule = { pathway: 'review', body: '*', keeps: { amount: 6, unit: 'year' as const } };
    const stated = {
      ...{ ...rule, since: '2025-01-01' },
      basis: { kind: 'local-policy' as const, says: 'Line 4' },
    };
    const { seq } = contentOf(await admin.POST('/api/v1/retention-rules', { body: stated }));
    expect(contentOf(await admin.GET('/api/v1/retention-rules')).rules).toMatchObject([
      { ...stated, seq, inForce: true },
    ]);
    const listed = contentOf(await admin.GET('/api/v1/retention', { params: { query: { limit: 1 } } }));
    expect(listed).toMatchObject({ counts: { due: 0 }, next: null });
    const subject = contentOf(await admin.POST('/api/v1/people', { body: { name: 'Kept Name' } })).id;
    const over = { body: '*' };
    const because = 'A notice of an inquiry';
    const held = contentOf(await admin.POST('/api/v1/holds', { body: { over, because } })).seq;
    const erase = () => admin.POST('/api/v1/erasures', { body: { subject, basis: 'A request' } });
    const refused = await erase();
    expect([refused.response.status, refused.error?.code]).toEqual([409, 'kept-by-hold']);
    const params = { path: { hold: held } };
    const body = { because: 'It has reported' };
    contentOf(await admin.POST('/api/v1/holds/{hold}/releases', { params, body }));
    expect(contentOf(await admin.GET('/api/v1/holds')).holds).toMatchObject([{ because, released: body }]);
    contentOf(await erase());
  });

  test('rows are imported, and each that is refused is told by line and column', async () => {
    const form = new FormData();
    const rows = 'name,aliases\nMarl Fire Service,MFS|Marl Fire\n,none\nMarl Police,\n';
    form.set('file', new File([rows], 'bodies.csv', { type: 'text/csv' }));
    form.set('kind', 'bodies');
    const imported = contentOf(
      await admin.POST('/api/v1/imports', { body: form as never, bodySerializer: (given) => given as never }),
    );
    expect(imported).toMatchObject({ rows: 3, entered: 2, refused: 1 });
    expect(imported.problems[0]).toMatchObject({ line: 3 });
    const names = contentOf(await server.client().GET('/api/v1/bodies')).bodies.map(({ name }) => name);
    expect(names).toContain('Marl Police');
  });

  test('the record is written out for anybody to check', async () => {
    const written = contentOf(await admin.POST('/api/v1/exports', { body: { form: 'public' } }));
    expect(written.manifest).toMatch(/^[0-9a-f]{64}$/);
    expect(written.size).toBeGreaterThan(5);
  });

  test('a webhook’s secret is shown once, under no key again, and only listed hosts are told', async () => {
    const register = (url: string) =>
      admin.POST('/api/v1/webhooks', { body: { url, kinds: null }, headers: { 'idempotency-key': 'hook' } });
    expect((await register('https://evil.example/hook')).error).toMatchObject({ code: 'host-not-listed' });
    const first = contentOf(await register('https://hooks.example.org/candour'));
    expect(first.secret).toBeTruthy();
    const { rows } = await server.record.parts.database.query('select from http.request');
    expect(rows).toHaveLength(0);
    const { webhooks } = contentOf(await admin.GET('/api/v1/webhooks'));
    expect(JSON.stringify(webhooks)).not.toContain(first.secret);
    const params = { path: { webhook: first.id } };
    expect((await admin.POST('/api/v1/webhooks/{webhook}/withdrawals', { params })).response.status).toBe(
      204,
    );
  });

  test('people choose how they are told, and have a secret calendar', async () => {
    const wanted = { duties: 'digest', reminders: 'none', quiet: null, language: 'cy' } as const;
    contentOf(await person.PUT('/api/v1/preferences', { body: wanted }));
    expect(contentOf(await person.GET('/api/v1/preferences'))).toEqual(wanted);
    const { address } = contentOf(await person.POST('/api/v1/calendar-addresses'));
    const calendar = await server.app.request(address);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect((await person.DELETE('/api/v1/calendar-addresses')).response.status).toBe(204);
    expect((await server.app.request(address)).status).toBe(404);
  });

  test('pathways are read by anybody, and checked and put in force by administrators', async () => {
    const { pathways } = contentOf(await server.client().GET('/api/v1/pathways'));
    expect(pathways.map(({ pathway }) => pathway)).toContain('safeguarding-case');
    const params = { path: { pathway: 'safeguarding-case', version: 1 } };
    const { text } = contentOf(
      await server.client().GET('/api/v1/pathways/{pathway}/versions/{version}', { params }),
    );
    const broken = text.replace(/version: 1/, 'version: 2').replace(/owner: [a-z-]+/, 'owner: nobody-at-all');
    const checked = contentOf(await admin.POST('/api/v1/pathways/checks', { body: { text: broken } }));
    expect(checked.problems.length).toBeGreaterThan(0);
    expect((await admin.POST('/api/v1/pathways', { body: { text: broken } })).error).toMatchObject({
      code: 'pathway-unsound',
    });
  });
});
