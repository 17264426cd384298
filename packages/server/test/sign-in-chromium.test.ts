import { existsSync } from 'node:fs';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Browser as Program,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type OpenedDatabase } from '../../record/test/open-database.ts';
import { type Listening, listenerOf, listenHere } from './sign-in-listening.ts';
import { openSite, type Site, under } from './sign-in-site.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (program === undefined) console.warn('Passkeys in a browser skip: no Chromium is installed here.');

/** What a page does with the answers of the server: what WebAuthn §5.1 gives for it, and nothing else. */
const script = `
const ask = async (method, path, body) => {
  const answer = await fetch('${under}/' + path, {
    method,
    ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text && JSON.parse(text) };
};
window.ask = ask;
window.register = async (name, invitation) => {
  const options = await ask('POST', 'credentials/options', invitation ? { invitation } : {});
  if (options.status !== 200) return options;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.body);
  const made = await navigator.credentials.create({ publicKey });
  return ask('POST', 'credentials', { name, answer: made.toJSON() });
};
window.use = async (path) => {
  const options = await ask('POST', path + '/options');
  if (options.status !== 200) return options;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.body);
  const used = await navigator.credentials.get({ publicKey });
  return ask('POST', path, { answer: used.toJSON() });
};
`;

interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its assertions what it expects.
  readonly body: any;
}

describe.skipIf(program === undefined)('passkeys in Chromium', () => {
  let opened: OpenedDatabase;
  let listening: Listening;
  let site: Site;
  let browser: Program;
  let person = '';

  beforeAll(async () => {
    const [embedded] = databases;
    if (embedded === undefined) throw new Error('no database to try this on');
    [opened, listening, browser] = await Promise.all([
      embedded.open(),
      listenHere(),
      chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox', '--disable-gpu'] }),
    ]);
    site = openSite(opened.database, { origin: listening.origin });
    // Such as a page of ours will have: without it, everything is forbidden, asking this server included.
    const policy = { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" };
    site.app.get('/', (c) => c.html('<!doctype html><title>Sign in</title>', 200, policy));
    listening.answer(listenerOf((request, bindings) => site.app.fetch(request, bindings)));
    person = await site.addPerson();
  });
  afterAll(async () => {
    await browser?.close();
    await listening?.close();
    await opened?.close();
  });

  /** A page in a browser of its own, with an authenticator in it. */
  async function openPage(): Promise<{
    page: Page;
    context: BrowserContext;
    devices: CDPSession;
    id: string;
  }> {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${listening.origin}/`);
    // The page may run nothing of its own: what a page of ours would do is done from outside it.
    await page.evaluate(script);
    const devices = await context.newCDPSession(page);
    await devices.send('WebAuthn.enable');
    const { authenticatorId: id } = await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return { page, context, devices, id };
  }

  const run = (page: Page, call: string): Promise<Answered> => page.evaluate(`window.${call}`);

  test('somebody invited registers, signs out, signs in without a name, and confirms', async () => {
    const { page, context, devices, id } = await openPage();
    const invitation = await site.invite(person);
    expect(await run(page, `register('Laptop', '${invitation}')`)).toMatchObject({
      status: 201,
      body: { person },
    });

    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({
      name: 'candour',
      httpOnly: true,
      sameSite: 'Lax',
      secure: false,
      path: '/',
    });
    expect(await page.evaluate('document.cookie')).toBe('');

    expect(await run(page, `ask('POST', 'sign-out')`)).toMatchObject({ status: 204 });
    expect(await run(page, `ask('GET', 'session')`)).toMatchObject({ status: 401 });
    expect(await run(page, `use('passkey')`)).toEqual({ status: 200, body: { person } });

    site.wait(15);
    expect((await run(page, `ask('POST', 'recovery-codes')`)).body.code).toBe('confirmation-needed');
    const [before] = await context.cookies();
    expect(await run(page, `use('confirm')`)).toMatchObject({ status: 204 });
    const [after] = await context.cookies();
    expect(after?.value).not.toBe(before?.value);
    expect((await run(page, `ask('POST', 'recovery-codes')`)).body.codes).toHaveLength(10);

    const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId: id });
    expect(credentials.map(({ isResidentCredential }) => isResidentCredential)).toEqual([true]);
    const listed = (await run(page, `ask('GET', 'credentials')`)).body.passkeys;
    expect(listed).toEqual([expect.objectContaining({ name: 'Laptop', invitedBy: 'terminal' })]);
    await context.close();
  });

  test('the same authenticator is not registered twice, and one in another browser is', async () => {
    const { page, context } = await openPage();
    const invitation = await site.invite(person);
    expect((await run(page, `register('Phone', '${invitation}')`)).status).toBe(201);
    const twice = await page.evaluate(
      `window.register('Again').then(() => 'registered', (fault) => fault.name)`,
    );
    expect(twice).toBe('InvalidStateError');
    expect((await run(page, `ask('GET', 'credentials')`)).body.passkeys).toHaveLength(2);
    await context.close();
  });

  test('whoever does not give finger, face or PIN is not signed in', async () => {
    const { page, context, devices, id } = await openPage();
    const invitation = await site.invite(person);
    expect((await run(page, `register('Tablet', '${invitation}')`)).status).toBe(201);
    await run(page, `ask('POST', 'sign-out')`);
    await devices.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
    const refused = await page.evaluate(
      `window.use('passkey').then(() => 'signed in', (fault) => fault.name)`,
    );
    expect(refused).toBe('NotAllowedError');
    expect((await run(page, `ask('GET', 'session')`)).status).toBe(401);
    await context.close();
  });

  test('a counter put back, as on a copied authenticator, is refused', async () => {
    const { page, context, devices, id } = await openPage();
    const invitation = await site.invite(person);
    expect((await run(page, `register('Key', '${invitation}')`)).status).toBe(201);
    expect((await run(page, `use('passkey')`)).status).toBe(200);
    const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId: id });
    const [credential] = credentials;
    if (credential === undefined) throw new Error('the authenticator holds nothing');
    await devices.send('WebAuthn.removeCredential', {
      authenticatorId: id,
      credentialId: credential.credentialId,
    });
    await devices.send('WebAuthn.addCredential', {
      authenticatorId: id,
      credential: { ...credential, signCount: 0 },
    });
    await run(page, `ask('POST', 'sign-out')`);
    const answers = [await run(page, `use('passkey')`)];
    expect(answers.map(({ status }) => status)).toEqual([401]);
    expect(site.events.map(({ what }) => what)).toContain('counter-fell-back');
    await context.close();
  });
});
