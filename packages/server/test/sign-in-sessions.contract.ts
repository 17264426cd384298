import type { Database } from '@candour/ledger';
import { insertCredential, removeWayIn } from '@candour/record/account';
import { beforeEach, expect, test } from 'vitest';
import type { Authenticator } from './sign-in-authenticator.ts';
import { type Browser, confirm, openSite, register, type Site, signIn, under } from './sign-in-site.ts';

/** Holds on every database. */
export function trySessions(database: () => Database): void {
  let site: Site;
  let browser: Browser;
  let authenticator: Authenticator;
  let person = '';

  beforeEach(async () => {
    site = openSite(database());
    await database().query('delete from account.attempt');
    person = await site.addPerson();
    browser = site.browser();
    authenticator = await register(site, browser, person);
  });

  const name = '__Host-candour';

  test('the cookie is for this host alone, out of reach of scripts and of other sites’ posts', async () => {
    const [line = ''] = (await signIn(browser, authenticator)).cookies.filter((each) =>
      each.startsWith(`${name}=`),
    );
    const [, ...flags] = line.split('; ');
    expect(flags.toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(line.length).toBe(
      name.length + '='.length + 43 + '; Path=/; HttpOnly; Secure; SameSite=Lax'.length,
    );
  });

  test('a session ends after thirty minutes without a request, and each request moves that on', async () => {
    for (let n = 0; n < 3; n += 1) {
      site.wait(29);
      expect(await browser.whoami()).toBe(person);
    }
    site.wait(30);
    expect(await browser.whoami()).toBe('anyone');
  });

  test('a session ends after twelve hours, whatever one does', async () => {
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      site.wait(20);
      expect(await browser.whoami()).toBe(person);
    }
    site.wait(20);
    expect(await browser.whoami()).toBe('anyone');
  });

  test('a request that was under way during a confirmation does not sign anybody out', async () => {
    const before = browser.cookies.get(name) ?? '';
    await confirm(browser, authenticator);
    const slow = await site.browser().get('/api/v1/whoami', { cookie: `${name}=${before}` });
    expect([slow.body.caller, slow.cookies]).toEqual(['anyone', []]);
    expect(await browser.whoami()).toBe(person);
  });

  test('signing in takes over no token from outside, and ends the session the browser had', async () => {
    const planted = 'A'.repeat(43);
    const victim = site.browser();
    victim.cookies.set(name, planted);
    await signIn(victim, authenticator);
    const first = victim.cookies.get(name) ?? '';
    expect(first).not.toBe(planted);
    await signIn(victim, authenticator);
    expect(victim.cookies.get(name)).not.toBe(first);
    expect(await victim.whoami()).toBe(person);
    const holder = site.browser();
    for (const token of [planted, first]) {
      holder.cookies.set(name, token);
      expect(await holder.whoami()).toBe('anyone');
    }
  });

  test('the database holds no token that could be used', async () => {
    const token = browser.cookies.get(name) ?? '';
    const { rows } = await database().query('select to_jsonb(s) as row from account.session s');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    const [own] = rows
      .map(({ row }) => row as { id: string; person: string })
      .filter((row) => row.person === person);
    browser.cookies.set(name, own?.id ?? '');
    expect(await browser.whoami()).toBe('anyone');
  });

  test('signing out ends the session at once, and everywhere it was copied', async () => {
    const copy = site.browser();
    copy.cookies.set(name, browser.cookies.get(name) ?? '');
    expect(await copy.whoami()).toBe(person);
    expect((await browser.post(`${under}/sign-out`)).status).toBe(204);
    expect(browser.cookies.has(name)).toBe(false);
    expect(await copy.whoami()).toBe('anyone');
  });

  test('one’s sessions are listed, and ended one by one or all but this', async () => {
    const others = [site.browser(), site.browser(), site.browser()] as const;
    for (const other of others) await signIn(other, authenticator);
    const { sessions } = (await browser.get(`${under}/sessions`)).body;
    expect(sessions).toHaveLength(4);
    expect(sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
    expect(sessions[0].device).toBe('Firefox, Linux');
    const one = (await others[0].get(`${under}/sessions`)).body.sessions.find(
      (each: { isThis: boolean }) => each.isThis,
    );
    expect((await browser.ask('DELETE', `${under}/sessions/${one.id}`)).status).toBe(204);
    expect(await others[0].whoami()).toBe('anyone');
    expect(await others[1].whoami()).toBe(person);
    expect((await browser.ask('DELETE', `${under}/sessions`)).body).toEqual({ ended: 2 });
    expect(await others[2].whoami()).toBe('anyone');
    expect(await browser.whoami()).toBe(person);
  });

  test('nobody ends the session of another, or learns that it is there', async () => {
    const otherPerson = await site.addPerson();
    const other = site.browser();
    await register(site, other, otherPerson);
    const [own] = (await browser.get(`${under}/sessions`)).body.sessions;
    const answer = await other.ask('DELETE', `${under}/sessions/${own.id}`);
    const nothing = await other.ask('DELETE', `${under}/sessions/none`);
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
    expect(nothing.body.detail).toEqual(answer.body.detail);
    expect(await browser.whoami()).toBe(person);
  });

  test('whoever has left can do nothing from that moment', async () => {
    await site.leave(person);
    expect(await browser.whoami()).toBe('anyone');
    expect((await browser.get(`${under}/sessions`)).status).toBe(401);
    expect((await signIn(site.browser(), authenticator)).status).toBe(401);
    await expect(site.invite(person)).rejects.toThrow('nobody to invite');
  });

  test('a confirmation gives the session another token, and holds for ten minutes', async () => {
    site.wait(20);
    const before = browser.cookies.get(name) ?? '';
    expect((await browser.post(`${under}/recovery-codes`)).body.code).toBe('confirmation-needed');
    expect((await confirm(browser, authenticator)).status).toBe(204);
    expect(browser.cookies.get(name)).not.toBe(before);
    const stale = site.browser();
    stale.cookies.set(name, before);
    expect(await stale.whoami()).toBe('anyone');
    site.wait(9);
    expect((await browser.post(`${under}/recovery-codes`)).status).toBe(201);
    site.wait(1);
    expect((await browser.post(`${under}/recovery-codes`)).body.code).toBe('confirmation-needed');
  });

  test('a confirmation does not make a session last longer than twelve hours', async () => {
    for (let n = 0; n < 24; n += 1) {
      site.wait(29);
      expect(await browser.whoami()).toBe(person);
    }
    expect((await confirm(browser, authenticator)).status).toBe(204);
    expect(await browser.whoami()).toBe(person);
    site.wait(25);
    expect(await browser.whoami()).toBe('anyone');
  });

  test('nobody confirms with the passkey of another', async () => {
    const otherPerson = await site.addPerson();
    const others = await register(site, site.browser(), otherPerson);
    site.wait(20);
    const refused = await confirm(browser, others);
    expect(refused.body.code).toBe('sign-in-refused');
    expect((await browser.post(`${under}/recovery-codes`)).body.code).toBe('confirmation-needed');
  });

  test('a confirmation begun in one session confirms no other', async () => {
    const options = await browser.post(`${under}/confirm/options`);
    const second = site.browser();
    await signIn(second, authenticator);
    for (const [key, value] of browser.cookies) if (key.includes('ceremony')) second.cookies.set(key, value);
    const refused = await second.post(`${under}/confirm`, { answer: authenticator.get(options.body) });
    expect(refused.body.code).toBe('ceremony-ended');
  });

  test('a request that another site makes the browser send is refused', async () => {
    const answer = await browser.post(`${under}/sign-out`, undefined, { origin: 'https://evil.example' });
    expect(answer.body.code).toBe('cross-site');
    expect(await browser.whoami()).toBe(person);
  });

  test('two session cookies are refused, in any order and either of them good', async () => {
    const good = `${name}=${browser.cookies.get(name)}`;
    const bad = `${name}=${'B'.repeat(43)}`;
    for (const cookie of [`${good}; ${bad}`, `${bad}; ${good}`, `${good};${good}`, `${good}; x=1; ${bad}`]) {
      const answer = await site.browser().get('/api/v1/whoami', { cookie });
      expect([answer.status, answer.body.code]).toEqual([400, 'signed-in-twice']);
    }
  });

  test.each(['candour', '__host-candour', '__Host-Candour', 'X__Host-candour', '__Host-candour '])(
    'a cookie named %j is not the session’s',
    async (other) => {
      const cookie = `${other}=${browser.cookies.get(name)}`;
      expect((await site.browser().get('/api/v1/whoami', { cookie })).body.caller).toBe('anyone');
    },
  );

  test('a passkey that is removed ends the sessions opened with it; the last stays', async () => {
    expect((await browser.ask('DELETE', `${under}/credentials/${authenticator.id}`)).body.code).toBe(
      'last-way-in',
    );
    const second = await register(site, browser, person);
    const lost = site.browser();
    await signIn(lost, authenticator);
    expect((await browser.ask('DELETE', `${under}/credentials/${authenticator.id}`)).status).toBe(204);
    expect(await lost.whoami()).toBe('anyone');
    expect(await browser.whoami()).toBe(person);
    expect((await signIn(site.browser(), authenticator)).status).toBe(401);
    expect((await signIn(site.browser(), second)).status).toBe(200);
  });

  test('of two passkeys removed at the same moment, one stays', async () => {
    const passkey = {
      publicKey: new Uint8Array(1),
      counter: 0,
      transports: [],
      backedUp: false,
      name: 'Key',
    };
    const now = site.parts.clock().toISOString();
    // More than once, since only the first time do connections come at different moments.
    for (let n = 0; n < 6; n += 1) {
      const owner = `${person}_owner_${n}`;
      const ways = ['a', 'b'].map((id) => ({
        kind: 'credential' as const,
        id: `${owner}_${id}`,
        person: owner,
      }));
      for (const { id } of ways) {
        const when = { invitedBy: null, createdAt: now, usedAt: null };
        await insertCredential(database(), { ...passkey, ...when, id, person: owner });
      }
      const by = { session: 'none', now };
      const removed = await Promise.all(ways.map((way) => removeWayIn(database(), way, by)));
      expect(removed.toSorted()).toEqual(['last-way-in', 'removed']);
    }
  });

  test('passkeys are listed with who let them in, and renamed by their person alone', async () => {
    const path = `${under}/credentials/${authenticator.id}`;
    expect((await browser.ask('PATCH', path, { body: { name: 'Work phone' } })).status).toBe(204);
    const otherPerson = await site.addPerson();
    const other = site.browser();
    await register(site, other, otherPerson);
    expect((await other.ask('PATCH', path, { body: { name: 'Mine' } })).status).toBe(404);
    expect((await other.ask('DELETE', path)).status).toBe(404);
    const { passkeys } = (await browser.get(`${under}/credentials`)).body;
    expect(passkeys).toEqual([
      expect.objectContaining({ id: authenticator.id, name: 'Work phone', invitedBy: 'terminal' }),
    ]);
    expect(JSON.stringify(passkeys)).not.toMatch(/publicKey|counter/);
  });

  test('only an administrator, lately confirmed, invites others and signs them out', async () => {
    const boss = await site.addPerson({ administrator: true });
    const desk = site.browser();
    await register(site, desk, boss);
    expect((await browser.post(`${under}/invitations`, { person })).body.code).toBe('administrator-needed');
    expect((await browser.post(`${under}/people/${boss}/sign-out`)).body.code).toBe('administrator-needed');
    const invited = await desk.post(`${under}/invitations`, { person });
    expect(invited.body.link).toMatch(/^https:\/\/record\.example\/invitation#[\w-]{43}$/);
    expect((await desk.post(`${under}/invitations`, { person: 'person_none' })).body.code).toBe(
      'no-such-person',
    );
    expect((await desk.post(`${under}/people/${person}/sign-out`)).status).toBe(204);
    expect(await browser.whoami()).toBe('anyone');
    site.wait(11);
    expect((await desk.post(`${under}/invitations`, { person })).body.code).toBe('confirmation-needed');
  });

  test('neither what is reported nor the log holds a secret', async () => {
    const secrets = [...browser.cookies.values()];
    await confirm(browser, authenticator);
    const { codes } = (await browser.post(`${under}/recovery-codes`)).body;
    const made = await browser.post(`${under}/tokens`, { name: 'x', scopes: ['read'], days: 1 });
    await site.browser().get('/api/v1/whoami', { authorization: `Bearer ${made.body.token}` });
    await site.browser().get(`/api/v1/whoami?token=${made.body.token}`);
    await site.browser().post(`${under}/recovery`, { code: codes[0] });
    secrets.push(...browser.cookies.values(), ...codes, made.body.token, await site.invite(person));
    expect(site.events.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['way-in-added', 'signed-in', 'confirmed', 'recovery-codes-made', 'token-made']),
    );
    const told = `${JSON.stringify(site.events)}\n${site.logged.join('')}`;
    expect(site.logged.length).toBeGreaterThan(5);
    for (const secret of secrets) expect(told).not.toContain(secret);
  });

  test('answers about signing in are kept by no cache', async () => {
    for (const path of ['session', 'sessions', 'credentials', 'recovery-codes', 'tokens', 'oidc']) {
      const answer = await browser.get(`${under}/${path}`);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
    }
  });
}
