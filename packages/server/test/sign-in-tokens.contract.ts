import type { Database } from '@candour/ledger';
import { beforeEach, expect, test } from 'vitest';
import { type Browser, openSite, register, type Site, under } from './sign-in-site.ts';

/** Holds on every database. */
export function tryTokens(database: () => Database): void {
  let site: Site;
  let browser: Browser;
  let person = '';

  beforeEach(async () => {
    site = openSite(database());
    await database().query('delete from account.attempt');
    person = await site.addPerson();
    browser = site.browser();
    await register(site, browser, person);
  });

  const make = (wanted: object = {}) =>
    browser.post(`${under}/tokens`, {
      name: 'Nightly export',
      scopes: ['read', 'export'],
      days: 30,
      ...wanted,
    });
  const ask = (authorization: string, headers: Record<string, string> = {}) =>
    site.browser().get('/api/v1/whoami', { authorization, ...headers });

  test('a token is shown once, begins with cdr_, and speaks for its person within its scopes', async () => {
    const { status, body } = await make();
    expect(status).toBe(201);
    expect(body.token).toMatch(/^cdr_[\w-]{43}$/);
    expect((await ask(`Bearer ${body.token}`)).body).toMatchObject({
      caller: { person, administrator: false, confirmedAt: null, scopes: ['read', 'export'] },
      byCookie: false,
    });
    const listed = await browser.get(`${under}/tokens`);
    expect(listed.body.tokens).toEqual([expect.objectContaining({ id: body.id, usedAt: body.createdAt })]);
    const { rows } = await database().query('select to_jsonb(t) as row from account.token t');
    expect(JSON.stringify([rows, listed.body])).not.toContain(body.token.slice(4));
  });

  test('the scheme is read in any case, the token in its own alone', async () => {
    const { token } = (await make()).body;
    for (const scheme of ['Bearer', 'bearer', 'BEARER', 'bEaReR']) {
      expect((await ask(`${scheme} ${token}`)).status).toBe(200);
    }
    const swapped = token.replace(/[a-zA-Z](?=[^a-zA-Z]*$)/, (letter: string) =>
      letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
    );
    expect((await ask(`Bearer ${swapped}`)).body.code).toBe('token-not-valid');
    expect((await ask(`Bearer ${token.replace('cdr_', 'CDR_')}`)).body.code).toBe('token-not-valid');
  });

  test.each([
    ['no scheme', (token: string) => token],
    ['another scheme', (token: string) => `Basic ${token}`],
    ['two tokens', (token: string) => `Bearer ${token} ${token}`],
    ['two headers joined', (token: string) => `Bearer ${token}, Bearer ${token}`],
    ['something after it', (token: string) => `Bearer ${token}x`],
    ['an empty one', () => 'Bearer '],
    ['quotation marks', (token: string) => `Bearer "${token}"`],
    ['one that never was', () => `Bearer cdr_${'A'.repeat(43)}`],
  ])('a header with %s is refused', async (_what, write) => {
    const { token } = (await make()).body;
    const answer = await ask(write(token));
    expect([answer.status, answer.body.code]).toEqual([401, 'token-not-valid']);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('a token in the address or the body is not looked at', async () => {
    const { token } = (await make()).body;
    const answer = await site.browser().get(`/api/v1/whoami?access_token=${token}&token=${token}`);
    expect(answer.body.caller).toBe('anyone');
    expect((await site.browser().post('/api/v1/whoami', { access_token: token })).body.caller).toBe('anyone');
  });

  test('a cookie and a token together are refused, though both are good', async () => {
    const { token } = (await make()).body;
    const both = await browser.get('/api/v1/whoami', { authorization: `Bearer ${token}` });
    expect([both.status, both.body.code]).toEqual([400, 'signed-in-twice']);
    const ended = `__Host-candour=${'C'.repeat(43)}`;
    expect((await ask(`Bearer ${token}`, { cookie: ended })).body.code).toBe('signed-in-twice');
  });

  test('a token runs out on its day, and works until then', async () => {
    const { token } = (await make({ days: 1 })).body;
    site.wait(24 * 60 - 1);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
    site.wait(1);
    expect((await ask(`Bearer ${token}`)).body.code).toBe('token-not-valid');
  });

  test('a revoked token is refused from that moment', async () => {
    const { token, id } = (await make()).body;
    expect((await browser.ask('DELETE', `${under}/tokens/${id}`)).status).toBe(204);
    expect((await ask(`Bearer ${token}`)).status).toBe(401);
    expect((await browser.get(`${under}/tokens`)).body.tokens).toEqual([]);
    expect((await browser.ask('DELETE', `${under}/tokens/${id}`)).status).toBe(404);
  });

  test('nobody revokes or sees the tokens of another', async () => {
    const { token, id } = (await make()).body;
    const otherPerson = await site.addPerson();
    const other = site.browser();
    await register(site, other, otherPerson);
    expect((await other.ask('DELETE', `${under}/tokens/${id}`)).status).toBe(404);
    expect((await other.get(`${under}/tokens`)).body.tokens).toEqual([]);
    expect((await ask(`Bearer ${token}`)).status).toBe(200);
  });

  test('tokens end with their person: when they leave, and when they are signed out everywhere', async () => {
    const { token } = (await make()).body;
    const boss = await site.addPerson({ administrator: true });
    const desk = site.browser();
    await register(site, desk, boss);
    const second = (await make()).body.token;
    await desk.post(`${under}/people/${person}/sign-out`);
    expect((await ask(`Bearer ${token}`)).status).toBe(401);
    await register(site, browser, person);
    const third = (await make()).body.token;
    await site.leave(person);
    for (const each of [second, third]) expect((await ask(`Bearer ${each}`)).status).toBe(401);
  });

  test('a token makes no tokens, and changes nothing of its person’s account', async () => {
    const { token } = (await make({ scopes: ['read', 'write', 'administer'] })).body;
    const program = site.browser();
    const headers = { authorization: `Bearer ${token}` };
    const asked: readonly (readonly [string, string, unknown])[] = [
      ['POST', 'tokens', { name: 'x', scopes: ['read'], days: 1 }],
      ['GET', 'tokens', undefined],
      ['GET', 'sessions', undefined],
      ['DELETE', 'sessions', undefined],
      ['POST', 'recovery-codes', undefined],
      ['POST', 'credentials/options', {}],
      ['POST', 'confirm/options', undefined],
      ['POST', 'invitations', { person }],
      ['POST', `people/${person}/sign-out`, undefined],
    ];
    for (const [method, path, body] of asked) {
      const answer = await program.ask(method, `${under}/${path}`, { headers, body });
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'session-needed']);
    }
  });

  test('making one takes a session confirmed lately', async () => {
    site.wait(11);
    expect((await make()).body.code).toBe('confirmation-needed');
  });

  test.each([
    ['no scope', { scopes: [] }],
    ['a scope that is none', { scopes: ['everything'] }],
    ['more than a year', { days: 366 }],
    ['no end', { days: undefined }],
    ['an end in the past', { days: 0 }],
    ['another’s name in it', { person: 'person_other' }],
    ['its own administrator', { administrator: true }],
  ])('a token with %s is not made', async (_what, wanted) => {
    const answer = await make(wanted);
    expect([answer.status, answer.body.code]).toEqual([422, 'request-malformed']);
  });

  test('no secret is kept to be shown again under an idempotency key', async () => {
    const key = { 'idempotency-key': 'once' };
    const wanted = { name: 'x', scopes: ['read'], days: 1 };
    const answer = await browser.post(`${under}/tokens`, wanted, key);
    expect([answer.status, answer.body.code]).toEqual([400, 'key-not-taken']);
  });
}
