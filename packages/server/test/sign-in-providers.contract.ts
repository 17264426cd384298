import type { Database } from '@candour/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderBrowser, type RunningProvider, runProvider } from './sign-in-provider.ts';
import { type Answer, type Browser, openSite, register, type Site, under } from './sign-in-site.ts';

const origin = 'https://record.example';
const callbackOf = (provider: string) => `${origin}${under}/oidc/${provider}/callback`;
const client = (provider: string) => ({
  id: 'candour',
  secret: 'a secret',
  redirectTo: callbackOf(provider),
});

/** Against a real provider on this machine. */
export function tryProviders(database: () => Database): void {
  let agency: RunningProvider;
  let other: RunningProvider;
  let site: Site;
  let person = '';

  beforeAll(async () => {
    [agency, other] = await Promise.all([
      runProvider({ ...client('agency'), by: 'client_secret_post' }),
      runProvider({ ...client('other'), by: 'client_secret_basic' }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([agency.close(), other.close()]);
  });

  beforeEach(async () => {
    const asProvider = (id: string, { issuer }: RunningProvider) => ({
      ...{ id, name: `The ${id}`, issuer, clientId: 'candour', clientSecret: 'a secret' },
    });
    site = openSite(database(), {
      origin,
      oidc: [asProvider('agency', agency), asProvider('other', other)],
      start: new Date(),
    });
    await database().query('delete from account.attempt');
    person = await site.addPerson();
    agency.tamper = null;
    signInAs(`account of ${person}`);
  });

  const signInAs = (account: string, secondsAgo = 0) => {
    agency.as = { account, secondsAgo };
    other.as = { account, secondsAgo };
  };

  interface Way {
    readonly provider?: string;
    readonly at?: ProviderBrowser;
    /** What the browser does to the address it is sent to, and to the one it brings back. */
    readonly there?: (url: URL) => void;
    readonly back?: (url: URL) => void;
  }

  const start = (browser: Browser, asked: object, provider = 'agency') =>
    browser.post(`${under}/oidc/${provider}/start`, asked);

  /** The address with which a browser comes back. */
  async function fetchBack(browser: Browser, asked: object, way: Way = {}): Promise<string> {
    const { provider = 'agency', at = new ProviderBrowser() } = way;
    const started = await start(browser, asked, provider);
    if (started.status !== 200) throw new Error(`not started: ${JSON.stringify(started.body)}`);
    const location = new URL(started.body.location);
    way.there?.(location);
    const back = new URL(await at.follow(location.href, callbackOf(provider)));
    way.back?.(back);
    return back.href;
  }

  async function go(browser: Browser, asked: object, way: Way = {}): Promise<Answer> {
    return browser.get(await fetchBack(browser, asked, way));
  }

  const signIn = { purpose: 'sign-in' };
  const link = async (browser = site.browser(), way: Way = {}) => {
    const linked = await go(browser, { purpose: 'register', invitation: await site.invite(person) }, way);
    if (linked.status !== 303) throw new Error(`not linked: ${JSON.stringify(linked.body)}`);
    return browser;
  };
  const lastReason = () => site.events.findLast(({ what }) => what === 'sign-in-refused')?.because;

  test('an invitation ties the account to its person, and from then on it signs them in', async () => {
    expect(await (await link()).whoami()).toBe(person);
    const browser = site.browser();
    const back = await go(browser, { ...signIn, returnTo: '/matters?open=1' });
    expect([back.status, back.headers.get('location')]).toEqual([303, '/matters?open=1']);
    expect(await browser.whoami()).toBe(person);
    const { identities } = (await browser.get(`${under}/credentials`)).body;
    expect(identities).toEqual([expect.objectContaining({ provider: 'agency', invitedBy: 'terminal' })]);
  });

  test('an account that nobody tied signs nobody in, whatever e-mail address it has', async () => {
    const browser = site.browser();
    const refused = await go(browser, signIn);
    expect([refused.status, refused.body.code]).toEqual([403, 'identity-unknown']);
    expect(await browser.whoami()).toBe('anyone');
  });

  test('an account tied to one person is not tied to another', async () => {
    await link();
    person = await site.addPerson();
    const invitation = await site.invite(person);
    const refused = await go(site.browser(), { purpose: 'register', invitation });
    expect(refused.body.code).toBe('identity-taken');
    // The refusal undid the use of the invitation with it.
    const again = await start(site.browser(), { purpose: 'register', invitation });
    expect(again.status).toBe(200);
  });

  test('the same account name at another provider is another account', async () => {
    await link();
    const refused = await go(site.browser(), signIn, { provider: 'other' });
    expect(refused.body.code).toBe('identity-unknown');
  });

  test('somebody signed in with a passkey ties an account only when lately confirmed', async () => {
    const browser = site.browser();
    await register(site, browser, person);
    expect((await go(browser, { purpose: 'register' })).status).toBe(303);
    site.wait(11);
    expect((await start(browser, { purpose: 'register' })).body.code).toBe('confirmation-needed');
    expect((await start(site.browser(), { purpose: 'register' })).body.code).toBe('sign-in-needed');
  });

  test('whoever has left is not let in', async () => {
    await link();
    await site.leave(person);
    expect((await go(site.browser(), signIn)).body.code).toBe('identity-unknown');
  });

  test('a nonce that is not this ceremony’s is refused', async () => {
    await link();
    const there = (url: URL) => url.searchParams.set('nonce', 'of another ceremony');
    expect((await go(site.browser(), signIn, { there })).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/"nonce"/);
  });

  test('a state that is not this ceremony’s is refused', async () => {
    await link();
    const back = (url: URL) => url.searchParams.set('state', 'of another ceremony');
    expect((await go(site.browser(), signIn, { back })).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/"state"/);
  });

  test('an answer that names another issuer is refused', async () => {
    await link();
    const back = (url: URL) => url.searchParams.set('iss', other.issuer);
    expect((await go(site.browser(), signIn, { back })).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/"iss"/);
  });

  test('an answer of one provider is not taken for that of another', async () => {
    await link();
    const browser = site.browser();
    const back = await fetchBack(browser, signIn, { provider: 'other' });
    const refused = await browser.get(back.replace('/oidc/other/', '/oidc/agency/'));
    expect(refused.body.code).toBe('ceremony-ended');
    expect(await browser.whoami()).toBe('anyone');
  });

  test('a code of somebody else’s sign-in is of no use in one’s own', async () => {
    await link();
    const theirs = new URL(await fetchBack(site.browser(), signIn));
    const back = (url: URL) => url.searchParams.set('code', theirs.searchParams.get('code') ?? '');
    const browser = site.browser();
    expect((await go(browser, signIn, { back })).body.code).toBe('sign-in-refused');
    expect(lastReason()).toBe('the provider answered invalid_grant');
    expect(await browser.whoami()).toBe('anyone');
  });

  test('an answer works once, and only in the browser that asked', async () => {
    await link();
    const browser = site.browser();
    const back = await fetchBack(browser, signIn);
    const victim = site.browser();
    expect((await victim.get(back)).body.code).toBe('ceremony-ended');
    expect(await victim.whoami()).toBe('anyone');
    const cookies = new Map(browser.cookies);
    expect((await browser.get(back)).status).toBe(303);
    expect((await browser.get(back)).body.code).toBe('ceremony-ended');
    const copy = site.browser();
    for (const [name, value] of cookies) copy.cookies.set(name, value);
    expect((await copy.get(back)).body.code).toBe('ceremony-ended');
  });

  test('an answer that comes after five minutes is too late', async () => {
    await link();
    const browser = site.browser();
    const back = await fetchBack(browser, signIn);
    site.wait(5);
    expect((await browser.get(back)).body.code).toBe('ceremony-ended');
  });

  test('an id token that somebody rewrote is refused', async () => {
    await link();
    signInAs('account of an attacker');
    agency.tamper = (answer) => {
      const [head = '', body = '', signature = ''] = answer.id_token.split('.');
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
      const forged = Buffer.from(JSON.stringify({ ...claims, sub: `account of ${person}` })).toString(
        'base64url',
      );
      return { ...answer, id_token: [head, forged, signature].join('.') };
    };
    expect((await go(site.browser(), signIn)).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/signature/i);
  });

  test('an id token without a signature is refused', async () => {
    await link();
    agency.tamper = (answer) => {
      const head = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
      return { ...answer, id_token: `${head}.${answer.id_token.split('.')[1]}.` };
    };
    expect((await go(site.browser(), signIn)).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/"alg"/);
  });

  test('an id token of an earlier sign-in is not taken again', async () => {
    let kept = '';
    agency.tamper = (answer) => {
      kept = answer.id_token;
      return answer;
    };
    await link();
    signInAs('account of an attacker');
    agency.tamper = (answer) => ({ ...answer, id_token: kept });
    expect((await go(site.browser(), signIn)).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/"nonce"/);
  });

  test('a sign-in begun at a provider is not ended by a passkey, even one that signed no challenge', async () => {
    const authenticator = await register(site, site.browser(), person);
    const browser = site.browser();
    await start(browser, signIn);
    const answer = authenticator.get({ challenge: '' });
    expect((await browser.post(`${under}/passkey`, { answer })).body.code).toBe('ceremony-ended');
    expect(await browser.whoami()).toBe('anyone');
  });

  test('a refusal at the provider is a refusal here', async () => {
    const back = (url: URL) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', 'access_denied');
    };
    expect((await go(site.browser(), signIn, { back })).body.code).toBe('sign-in-refused');
  });

  describe('confirming', () => {
    test('takes a fresh sign-in at the provider, and changes the token of the session', async () => {
      const browser = await link();
      expect((await browser.post(`${under}/recovery-codes`)).body.code).toBe('confirmation-needed');
      const before = browser.cookies.get('__Host-candour');
      expect((await go(browser, { purpose: 'confirm' })).status).toBe(303);
      expect(browser.cookies.get('__Host-candour')).not.toBe(before);
      expect((await browser.post(`${under}/recovery-codes`)).status).toBe(201);
    });

    test('is not done by a session that the provider had, even where prompt and age are taken out on the way', async () => {
      const at = new ProviderBrowser();
      signInAs(`account of ${person}`, 3600);
      const browser = await link(site.browser(), { at });
      const there = (url: URL) => {
        url.searchParams.delete('prompt');
        url.searchParams.delete('max_age');
      };
      const refused = await go(browser, { purpose: 'confirm' }, { at, there });
      expect(refused.body.code).toBe('sign-in-refused');
      expect(lastReason()).toMatch(/did not ask them afresh/);
      expect((await browser.post(`${under}/recovery-codes`)).body.code).toBe('confirmation-needed');
    });

    test('begun in one session confirms no other', async () => {
      const begun = await link();
      const back = await fetchBack(begun, { purpose: 'confirm' });
      const other = site.browser();
      await go(other, signIn);
      for (const [name, value] of begun.cookies)
        if (name.includes('ceremony')) other.cookies.set(name, value);
      expect((await other.get(back)).body.code).toBe('ceremony-ended');
      expect((await other.post(`${under}/recovery-codes`)).body.code).toBe('confirmation-needed');
    });

    test('is not done with the account of another', async () => {
      const browser = await link();
      const mine = person;
      person = await site.addPerson();
      signInAs(`account of ${person}`);
      await link();
      expect((await go(browser, { purpose: 'confirm' })).body.code).toBe('sign-in-refused');
      expect(await browser.whoami()).toBe(mine);
    });
  });

  test('a level of assurance that is asked for must have been reached', async () => {
    const asked = openSite(database(), {
      origin,
      oidc: site.parts.config.oidc.map((each) => ({ ...each, acr: ['two-factors'] })),
      start: new Date(),
    });
    await link();
    site = asked;
    expect((await go(site.browser(), signIn)).body.code).toBe('sign-in-refused');
    expect(lastReason()).toMatch(/level of assurance/);
    agency.as = { ...agency.as, acr: 'two-factors' };
    expect((await go(site.browser(), signIn)).status).toBe(303);
  });

  test('the account can be removed once there is another way in, with the sessions it opened', async () => {
    const browser = await link();
    const [identity] = (await browser.get(`${under}/credentials`)).body.identities;
    expect((await browser.ask('DELETE', `${under}/identities/${identity.id}`)).body.code).toBe(
      'confirmation-needed',
    );
    const desk = site.browser();
    await register(site, desk, person);
    expect((await desk.ask('DELETE', `${under}/identities/${identity.id}`)).status).toBe(204);
    expect(await browser.whoami()).toBe('anyone');
    expect((await go(site.browser(), signIn)).body.code).toBe('identity-unknown');
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/../..//evil.example',
    'matters',
    '',
  ])('nobody is sent on to %j', async (returnTo) => {
    const refused = await start(site.browser(), { ...signIn, returnTo });
    expect([refused.status, refused.body.code]).toEqual([422, 'request-malformed']);
  });

  test('a provider that is not configured is not found, and one that is down is said to be', async () => {
    expect((await start(site.browser(), signIn, 'evil')).status).toBe(404);
    const down = { id: 'down', name: 'Down', issuer: 'http://localhost:1', clientId: 'x', clientSecret: 'y' };
    const lame = openSite(database(), { origin, oidc: [down] });
    const answer = await start(lame.browser(), signIn, 'down');
    expect([answer.status, answer.body.code]).toEqual([503, 'provider-not-reached']);
  });

  test('the providers are listed by name, without what is between them and this server', async () => {
    const { body } = await site.browser().get(`${under}/oidc`);
    expect(body.providers).toEqual([
      { id: 'agency', name: 'The agency' },
      { id: 'other', name: 'The other' },
    ]);
  });
}
