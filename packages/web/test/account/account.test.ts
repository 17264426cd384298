import { hashSecret, insertCredential, insertInvitation } from '@candour/record/account';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson } from '../../../record/test/proposal-desk.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('one’s own account', () => {
  let pages: PageServer;
  let person = '';
  let by: Credentials;
  beforeAll(async () => {
    pages = await openPages();
    person = await addPerson(pages.record, 'Idris Penhale');
    by = await pages.signIn(person);
    for (const name of ['Laptop', '<img src=x onerror=alert(1)>']) await addPasskey(name);
  });
  afterAll(() => pages.close());

  async function addPasskey(name: string): Promise<void> {
    await insertCredential(pages.record.parts.database, {
      ...{ id: `key-${name.length}`, person, publicKey: new Uint8Array([1]), counter: 0, transports: [] },
      ...{ backedUp: true, name, invitedBy: 'terminal', createdAt: pages.record.now(), usedAt: null },
    });
  }

  it('shows ways in, sessions and codes, and asks whoever is not signed in to do so', async () => {
    const { status, html } = await pages.get('/account', by);
    expect(status).toBe(200);
    for (const text of ['Idris Penhale', 'Laptop', 'You have no recovery code left', 'this one'])
      expect(html).toContain(text);
    expect(html).not.toContain('<img');
    expect((await pages.get('/account')).status).toBe(401);
  });

  it('renames a passkey, and keeps a name that is too long in its field with what is wrong', async () => {
    const long = await pages.post('/account/passkeys/rename', { id: 'key-6', name: 'x'.repeat(101) }, by);
    expect(long.status).toBe(422);
    expect(long.html).toContain('Write a name of 1 to 100 characters.');
    const done = await pages.post('/cy/account/passkeys/rename', { id: 'key-6', name: 'Work laptop' }, by);
    expect(done.location).toBe('/cy/account?done=renamed');
    expect((await pages.get(done.location ?? '', by)).html).toContain('Ailenwyd.');
    expect((await pages.get('/account', by)).html).toContain('Work laptop');
  });

  it('removes a way in after asking, and never the last', async () => {
    const asked = await pages.get('/account/ways-in/remove?kind=credential&id=key-28', by);
    expect(asked.html).toContain('Remove &lt;img');
    const removed = await pages.post('/account/ways-in/remove', { kind: 'credential', id: 'key-28' }, by);
    expect(removed.location).toBe('/account?done=removed');
    const last = await pages.post('/account/ways-in/remove', { kind: 'credential', id: 'key-6' }, by);
    expect(last.status).toBe(422);
    expect(last.html).toContain('This is your last way to sign in');
    const nobodys = await pages.post('/account/ways-in/remove', { kind: 'credential', id: 'key-x' }, by);
    expect(nobodys.status).toBe(404);
  });

  it('shows recovery codes once, in the answer to the form that made them', async () => {
    const made = await pages.post('/account/recovery-codes', {}, by);
    expect(made.html.match(/<code>/g)).toHaveLength(10);
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect((await pages.get('/account/recovery-codes', by)).html).not.toContain('<code>');
    expect((await pages.get('/account', by)).html).toContain('You have 10 recovery codes left');
  });

  it('makes a token for what was chosen, shows it once, and revokes it', async () => {
    const empty = await pages.post('/account/tokens', { name: 'Export', days: '400' }, by);
    expect(empty.status).toBe(422);
    for (const wrong of ['Choose at least one thing', 'Write a number of days', 'value="Export"'])
      expect(empty.html).toContain(wrong);
    const made = await pages.post(
      '/account/tokens',
      { name: 'Export', scopes: ['read', 'all'], days: '30' },
      by,
    );
    const [secret = ''] = /cdr_[\w-]{43}/.exec(made.html) ?? [];
    const bearer = { authorization: `Bearer ${secret}` };
    expect((await pages.get('/api/v1/matters', bearer)).status).toBe(200);
    const listed = (await pages.get('/account', by)).html;
    expect(listed).not.toContain(secret);
    const id = /name="id" value="(token_\w+)"/.exec(listed)?.[1] ?? '';
    expect((await pages.post('/account/tokens/revoke', { id }, by)).location).toBe('/account?done=revoked');
    expect((await pages.get('/api/v1/matters', bearer)).status).toBe(401);
  });

  it('gives a token no account', async () => {
    const made = await pages.post(
      '/account/tokens',
      { name: 'Nosy', scopes: ['read', 'administer'], days: '1' },
      by,
    );
    const bearer = { authorization: `Bearer ${/cdr_[\w-]{43}/.exec(made.html)?.[0]}` };
    expect((await pages.get('/account', bearer)).status).toBe(403);
    expect(
      (await pages.post('/account/tokens', { name: 'More', scopes: 'read', days: '1' }, bearer)).status,
    ).toBe(403);
  });

  it('ends another session, or all others, and not somebody else’s', async () => {
    const other = await pages.signIn(person);
    const listed = (await pages.get('/account', by)).html;
    const id = /name="id" value="([\w-]{43})"/.exec(listed)?.[1] ?? '';
    expect((await pages.post('/account/sessions/end', { id }, by)).location).toBe('/account?done=ended');
    expect((await pages.get('/account', other)).status).toBe(401);
    const third = await pages.signIn(person);
    await pages.post('/account/sessions/end', { others: 'all' }, by);
    expect((await pages.get('/account', third)).status).toBe(401);
    const stranger = await pages.signIn(await addPerson(pages.record, 'Maud Tregear'));
    const own = /name="id" value="([\w-]{43})"/;
    expect(own.test((await pages.get('/account', stranger)).html)).toBe(false);
    const mine = hashSecret(String(by['cookie']).replace('candour=', ''));
    expect((await pages.post('/account/sessions/end', { id: mine }, stranger)).status).toBe(404);
  });

  it('asks for a fresh confirmation before a form, and goes back to it', async () => {
    const before = await pages.signIn(person, { confirmed: false });
    const { location } = await pages.get('/cy/account/tokens?x=1', before);
    expect(location).toBe(`/cy/sign-in/confirm?to=${encodeURIComponent('/cy/account/tokens?x=1')}`);
    const page = await pages.get(location ?? '', before);
    expect(page.html).toContain('data-to="/cy/account/tokens?x=1"');
    const refused = await pages.post('/account/recovery-codes', {}, before);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain(`/sign-in/confirm?to=${encodeURIComponent('/sign-in/confirmed')}`);
    const way = { kind: 'credential', id: 'key-6' };
    const kept = await pages.post('/account/ways-in/remove', way, before);
    expect([kept.status, kept.html.includes('name="id" value="key-6"')]).toEqual([403, true]);
  });

  it('keeps how one wants to be told, and says what is no time of day', async () => {
    const wanted = {
      duties: 'digest',
      reminders: 'none',
      quiet: 'own',
      from: '18:30',
      until: '08:00',
      language: 'cy',
    };
    expect((await pages.post('/account/notices', wanted, by)).location).toBe('/account?done=saved');
    const kept = (await pages.get('/account/notices', by)).html;
    expect(kept).toContain('value="18:30"');
    expect(kept).toMatch(/value="none"[^>]*checked/);
    const wrong = await pages.post('/account/notices', { ...wanted, from: '25:00' }, by);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Write two different times of day');
  });

  it('makes a calendar address, shown once, and takes it back', async () => {
    const made = await pages.post('/account/calendar', { do: 'make' }, by);
    const address = /http:\/\/localhost(\/calendar\/[\w-]+\.ics)/.exec(made.html)?.[1] ?? '';
    expect((await pages.get(address)).status).toBe(200);
    expect((await pages.post('/account/calendar', { do: 'revoke' }, by)).location).toContain('feed-revoked');
    expect((await pages.get(address)).status).toBe(404);
  });

  it('takes an invitation out of a form, greets its person by name, and tells a stranger nothing', async () => {
    const secret = 'a'.repeat(43);
    await insertInvitation(pages.record.parts.database, {
      ...{ id: hashSecret(secret), person, invitedBy: 'terminal' },
      ...{ createdAt: pages.record.now(), expiresAt: '2099-01-01T00:00:00.000Z' },
    });
    const greeted = await pages.post('/invitation', { invitation: secret });
    expect(greeted.html).toContain('Welcome, Idris Penhale');
    expect(greeted.headers.get('cache-control')).toBe('no-store');
    const wrong = await pages.post('/invitation', { invitation: 'b'.repeat(43) });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('This invitation cannot be used');
  });

  it('takes a recovery code without JavaScript, and signs its person out everywhere', async () => {
    const made = await pages.post('/account/recovery-codes', {}, by);
    const code = /<code>([^<]+)<\/code>/.exec(made.html)?.[1] ?? '';
    expect((await pages.post('/sign-in/recovery', { code: 'wrong' })).status).toBe(422);
    const taken = await pages.post('/sign-in/recovery', { code: code.toLowerCase() });
    expect(taken.html).toContain('Welcome, Idris Penhale');
    expect((await pages.get('/account', by)).status).toBe(401);
    expect((await pages.post('/sign-in/recovery', { code })).status).toBe(422);
  });
});
