import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPerson } from '../../../record/test/proposal-desk.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('the pages at the door', () => {
  let pages: PageServer;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages.close());

  it('say without JavaScript that passkeys need it, and what else there is', async () => {
    const { html } = await pages.get('/sign-in');
    expect(html).toContain('Passkeys need JavaScript');
    expect(html).toMatch(/<form[^>]*hidden[^>]*data-passkey="sign-in"/);
    expect(html).toContain('href="/sign-in/recovery"');
    expect(html).not.toContain('Open as');
    const welsh = await pages.get('/cy/sign-in');
    expect(welsh.html).toContain('Mae angen JavaScript ar allweddi mynediad');
  });

  it.each([
    ['/matters?overdue=true', '/matters?overdue=true'],
    ['//evil.example', '/desk'],
    ['https://evil.example', '/desk'],
    ['/\\evil.example', '/desk'],
    ['javascript:alert(1)', '/desk'],
    ['/"><script>alert(1)</script>', '/desk'],
  ])('lead after signing in, asked for %s, to %s', async (asked, to) => {
    const { html } = await pages.get(`/sign-in?to=${encodeURIComponent(asked)}`);
    expect(html).toContain(`data-to="${to.replaceAll('&', '&amp;')}"`);
    expect(html).not.toContain('<script>alert');
  });

  it('sign out, say so, and end the session', async () => {
    const by = await pages.signIn(await addPerson(pages.record, 'Idris Penhale'));
    expect((await pages.get('/sign-in', by)).html).toContain('You are signed in as Idris Penhale');
    const out = await pages.post('/cy/sign-out', {}, by);
    expect(out.location).toBe('/cy/sign-in?because=signed-out');
    expect(out.headers.get('set-cookie')).toMatch(/^candour=; Max-Age=0/);
    expect((await pages.get(out.location ?? '')).html).toContain('Rydych wedi allgofnodi.');
    expect((await pages.get('/account', by)).status).toBe(401);
  });

  it('say only sentences of their own about what brought somebody here', async () => {
    const known = await pages.get('/sign-in?because=identity-unknown');
    expect(known.html).toContain('That account belongs to nobody here.');
    const planted = await pages.get('/sign-in?because=Send%20your%20code%20to%20evil.example');
    expect(planted.html).not.toContain('Send your code');
    expect((await pages.get('/sign-in?because=constructor')).status).toBe(200);
  });

  it.each(['/sign-out', '/sign-in/recovery', '/invitation', '/account/tokens', '/account/sessions/end'])(
    'refuse a form for %s that another site sends',
    async (path) => {
      const by = await pages.signIn(await addPerson(pages.record, 'Maud Tregear'));
      const sent = await pages.post(
        path,
        {},
        { ...by, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      );
      expect(sent.status).toBe(403);
      expect(sent.html).toContain('seems to have been sent by another site');
      expect((await pages.get('/account', by)).status).toBe(200);
    },
  );

  it('take no form larger than a form can be', async () => {
    const sent = await pages.post('/sign-in/recovery', { code: 'x'.repeat(2_000_000) });
    expect(sent.status).toBe(413);
    expect(sent.headers.get('content-type')).toContain('text/html');
  });

  it('begin nothing with a provider for a link on another site', async () => {
    const { html, location } = await pages.get('/sign-in/with/agency?to=/desk', {
      'sec-fetch-site': 'cross-site',
    });
    expect(location).toBeNull();
    expect(html).toContain('<h1>Sign in</h1>');
  });

  it('open as nobody where the record is not the worked example', async () => {
    expect((await pages.post('/sign-in/as', { person: 'person_1' })).status).toBe(404);
  });

  it('send whoever has to sign in first back to where they were going', async () => {
    const { status, html } = await pages.get('/cy/account/notices');
    expect(status).toBe(401);
    expect(html).toContain(`/cy/sign-in?to=${encodeURIComponent('/cy/account/notices')}`);
  });
});
