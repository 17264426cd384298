import type { Database } from '@candour/ledger';
import { beforeEach, expect, test } from 'vitest';
import { Authenticator } from './sign-in-authenticator.ts';
import { openSite, register, type Site, signIn, under } from './sign-in-site.ts';

/** Holds on every database. */
export function tryPasskeys(database: () => Database): void {
  let site: Site;
  let person = '';

  beforeEach(async () => {
    site = openSite(database());
    await database().query('delete from account.attempt');
    person = await site.addPerson();
  });

  test('an invitation registers a passkey, once, and signs its person in', async () => {
    const browser = site.browser();
    const invitation = await site.invite(person);
    const first = await browser.post(`${under}/credentials/options`, { invitation });
    expect(first.body.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    const authenticator = new Authenticator(site.origin);
    const added = await browser.post(`${under}/credentials`, {
      name: 'Key',
      answer: authenticator.create(first.body),
    });
    expect(added.status).toBe(201);
    expect(await browser.whoami()).toBe(person);
    const again = await site.browser().post(`${under}/credentials/options`, { invitation });
    expect(again.body.code).toBe('invitation-ended');
  });

  test('of two browsers with one invitation, one gets in', async () => {
    const invitation = await site.invite(person);
    const browsers = [site.browser(), site.browser()];
    const answers = [];
    for (const browser of browsers) {
      const options = await browser.post(`${under}/credentials/options`, { invitation });
      answers.push({ browser, answer: new Authenticator(site.origin).create(options.body) });
    }
    const added = await Promise.all(
      answers.map(({ browser, answer }) => browser.post(`${under}/credentials`, { name: 'Key', answer })),
    );
    expect(added.map(({ status }) => status).toSorted()).toEqual([201, 422]);
    const rows = await database().query('select 1 from account.credential where person = $1', [person]);
    expect(rows.rows).toHaveLength(1);
  });

  test('an invitation runs out after a day, and a later one replaces it', async () => {
    const early = await site.invite(person);
    const late = await site.invite(person);
    const ask = (invitation: string) => site.browser().post(`${under}/credentials/options`, { invitation });
    expect((await ask(early)).body.code).toBe('invitation-ended');
    expect((await ask(late)).status).toBe(200);
    site.wait(24 * 60);
    expect((await ask(late)).body.code).toBe('invitation-ended');
  });

  test('whoever registered signs in again without saying who they are', async () => {
    const authenticator = await register(site, site.browser(), person);
    const browser = site.browser();
    const signedIn = await signIn(browser, authenticator);
    expect(signedIn.body).toEqual({ person });
    expect(await browser.whoami()).toBe(person);
  });

  test.each([
    ['without a fingerprint, face or PIN', { isVerified: false }, /verification required/],
    ['from another site', { origin: 'https://record.example.evil.example' }, /origin/],
    ['for another site’s keys', { rpId: 'evil.example' }, /RP ID/],
    ['with a challenge of its own', { challenge: 'AAAA' }, /challenge/],
    ['as a registration', { type: 'webauthn.create' }, /type/],
    [
      'for another user handle',
      { userHandle: Buffer.from('person_other').toString('base64url') },
      /user handle/,
    ],
  ])('an answer %s is refused in the same words', async (_how, lies, because) => {
    const authenticator = await register(site, site.browser(), person);
    const browser = site.browser();
    const options = await browser.post(`${under}/passkey/options`);
    const answer = authenticator.get(options.body, lies);
    const refused = await browser.post(`${under}/passkey`, { answer });
    expect(refused.status).toBe(401);
    expect(refused.body.code).toBe('sign-in-refused');
    expect(await browser.whoami()).toBe('anyone');
    expect(site.events.at(-1)).toMatchObject({
      ...{ what: 'sign-in-refused', person },
      because: expect.stringMatching(because),
    });
  });

  test('an unknown passkey, a known one that lies and that of someone who left read alike', async () => {
    const authenticator = await register(site, site.browser(), person);
    const attempt = async (used: Authenticator, lies = {}) => {
      const browser = site.browser();
      const options = await browser.post(`${under}/passkey/options`);
      const { status, body } = await browser.post(`${under}/passkey`, {
        answer: used.get(options.body, lies),
      });
      return { status, detail: body.detail, code: body.code };
    };
    const unknown = await attempt(new Authenticator(site.origin));
    const lying = await attempt(authenticator, { isVerified: false });
    await site.leave(person);
    const left = await attempt(authenticator);
    expect(unknown).toEqual(lying);
    expect(unknown).toEqual(left);
  });

  test('a passkey whose signature is another’s does not sign in', async () => {
    const authenticator = await register(site, site.browser(), person);
    const browser = site.browser();
    const options = await browser.post(`${under}/passkey/options`);
    const forged = {
      ...new Authenticator(site.origin).get(options.body),
      id: authenticator.id,
      rawId: authenticator.id,
    };
    const refused = await browser.post(`${under}/passkey`, {
      answer: {
        ...forged,
        response: { ...forged.response, userHandle: Buffer.from(person).toString('base64url') },
      },
    });
    expect(refused.body.code).toBe('sign-in-refused');
  });

  test('a counter that falls back is refused and reported, and the true key goes on working', async () => {
    const authenticator = await register(site, site.browser(), person);
    await signIn(site.browser(), authenticator);
    await signIn(site.browser(), authenticator);
    const browser = site.browser();
    const options = await browser.post(`${under}/passkey/options`);
    const copied = authenticator.get(options.body, { counter: 1 });
    expect((await browser.post(`${under}/passkey`, { answer: copied })).status).toBe(401);
    expect(site.events.map(({ what }) => what)).toContain('counter-fell-back');
    expect((await signIn(site.browser(), authenticator)).status).toBe(200);
  });

  test('an answer kept and sent again is refused, in the same browser and in another', async () => {
    const authenticator = await register(site, site.browser(), person);
    const browser = site.browser();
    const options = await browser.post(`${under}/passkey/options`);
    const answer = authenticator.get(options.body);
    const handle = new Map(browser.cookies);
    expect((await browser.post(`${under}/passkey`, { answer })).status).toBe(200);
    expect((await browser.post(`${under}/passkey`, { answer })).body.code).toBe('ceremony-ended');
    const thief = site.browser();
    for (const [name, value] of handle) if (name.includes('ceremony')) thief.cookies.set(name, value);
    expect((await thief.post(`${under}/passkey`, { answer })).body.code).toBe('ceremony-ended');
  });

  test('a challenge is good for one answer, right or wrong, and for five minutes', async () => {
    const authenticator = await register(site, site.browser(), person);
    const browser = site.browser();
    const options = await browser.post(`${under}/passkey/options`);
    const cookies = new Map(browser.cookies);
    await browser.post(`${under}/passkey`, {
      answer: authenticator.get(options.body, { isVerified: false }),
    });
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    const second = await browser.post(`${under}/passkey`, { answer: authenticator.get(options.body) });
    expect(second.body.code).toBe('ceremony-ended');
    const late = await browser.post(`${under}/passkey/options`);
    site.wait(5);
    const answered = await browser.post(`${under}/passkey`, { answer: authenticator.get(late.body) });
    expect(answered.body.code).toBe('ceremony-ended');
  });

  test('a challenge of one ceremony ends no other', async () => {
    const browser = site.browser();
    const authenticator = await register(site, browser, person);
    const options = await browser.post(`${under}/passkey/options`);
    const answer = authenticator.get(options.body);
    expect((await browser.post(`${under}/confirm`, { answer })).body.code).toBe('ceremony-ended');
    const confirming = await browser.post(`${under}/confirm/options`);
    const confirmation = authenticator.get(confirming.body);
    expect((await browser.post(`${under}/passkey`, { answer: confirmation })).body.code).toBe(
      'ceremony-ended',
    );
  });

  test('a passkey that somebody has is not registered for another', async () => {
    const authenticator = await register(site, site.browser(), person);
    const otherPerson = await site.addPerson();
    const invitation = await site.invite(otherPerson);
    const browser = site.browser();
    const options = await browser.post(`${under}/credentials/options`, { invitation });
    const answer = authenticator.create(options.body);
    const refused = await browser.post(`${under}/credentials`, { name: 'Key', answer });
    expect(refused.body.code).toBe('passkey-not-added');
    // The refusal undid the use of the invitation with it.
    expect((await browser.post(`${under}/credentials/options`, { invitation })).status).toBe(200);
  });

  test('a registration without verification of its holder is refused', async () => {
    const browser = site.browser();
    const options = await browser.post(`${under}/credentials/options`, {
      invitation: await site.invite(person),
    });
    const answer = new Authenticator(site.origin).create(options.body, { isVerified: false });
    const refused = await browser.post(`${under}/credentials`, { name: 'Key', answer });
    expect(refused.body.code).toBe('passkey-not-added');
  });

  test('adding a passkey without an invitation takes a session confirmed lately', async () => {
    const browser = site.browser();
    const authenticator = await register(site, browser, person);
    const nobody = await site.browser().post(`${under}/credentials/options`, {});
    expect(nobody.body.code).toBe('sign-in-needed');
    const options = await browser.post(`${under}/credentials/options`, {});
    expect(options.body.excludeCredentials).toEqual([expect.objectContaining({ id: authenticator.id })]);
    const added = await browser.post(`${under}/credentials`, {
      name: 'Second',
      answer: new Authenticator(site.origin).create(options.body),
    });
    expect(added.status).toBe(201);
    site.wait(11);
    expect((await browser.post(`${under}/credentials/options`, {})).body.code).toBe('confirmation-needed');
  });

  test('a registration begun in one session adds nothing in another', async () => {
    const begun = site.browser();
    await register(site, begun, person);
    const options = await begun.post(`${under}/credentials/options`, {});
    const other = site.browser();
    await register(site, other, await site.addPerson());
    for (const [name, value] of begun.cookies) if (name.includes('ceremony')) other.cookies.set(name, value);
    const answer = new Authenticator(site.origin).create(options.body);
    expect((await other.post(`${under}/credentials`, { name: 'Key', answer })).body.code).toBe(
      'ceremony-ended',
    );
    expect((await other.get(`${under}/credentials`)).body.passkeys).toHaveLength(1);
  });

  test('attempts on one account are limited, whoever makes them', async () => {
    const authenticator = await register(site, site.browser(), person);
    const fail = async () => {
      const browser = site.browser();
      const options = await browser.post(`${under}/passkey/options`);
      return browser.post(`${under}/passkey`, {
        answer: authenticator.get(options.body, { isVerified: false }),
      });
    };
    for (let n = 0; n < 10; n += 1) expect((await fail()).status).toBe(401);
    const limited = await signIn(site.browser(), authenticator);
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('one network begins only so many sign-ins a minute, whatever way it takes', async () => {
    const narrow = openSite(database(), { perMinute: 3 });
    const begin = () => narrow.browser().post(`${under}/passkey/options`);
    for (let n = 0; n < 3; n += 1) expect((await begin()).status).toBe(200);
    expect((await begin()).body.code).toBe('too-many-attempts');
    const invitation = await site.invite(person);
    expect((await narrow.browser().post(`${under}/credentials/options`, { invitation })).status).toBe(429);
  });

  test('successes are not held against anybody', async () => {
    const authenticator = await register(site, site.browser(), person);
    for (let n = 0; n < 12; n += 1) expect((await signIn(site.browser(), authenticator)).status).toBe(200);
  });
}
