import { existsSync } from 'node:fs';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Browser as Program,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '../../record/test/proposal-desk.ts';
import { inviteFirst } from '../src/sign-in/invite.ts';
import { type ApiServer, servers } from './open-api.ts';
import { type Listening, listenerOf, listenHere } from './sign-in-listening.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (program === undefined) console.warn('Passkeys in a browser skip: no Chromium is installed here.');

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly devices: CDPSession;
  /** Of the authenticator. */
  readonly id: string;
}

describe.skipIf(program === undefined)('passkeys in Chromium, on the pages', () => {
  let listening: Listening;
  let server: ApiServer;
  let browser: Program;

  beforeAll(async () => {
    const [embedded] = servers;
    if (embedded === undefined) throw new Error('There is no store to try this on.');
    listening = await listenHere();
    [server, browser] = await Promise.all([
      embedded.open('2026-03-03T09:30:00.000Z', listening.origin),
      chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox', '--disable-gpu'] }),
    ]);
    listening.answer(listenerOf((request, bindings) => server.app.fetch(request, bindings)));
  });
  afterAll(async () => {
    await browser?.close();
    await listening.close();
    await server?.close();
  });

  /** A page in a browser of its own, with an authenticator in it. */
  async function openPage(): Promise<Opened> {
    const context = await browser.newContext({ baseURL: listening.origin });
    const page = await context.newPage();
    const devices = await context.newCDPSession(page);
    await devices.send('WebAuthn.enable');
    const { authenticatorId: id } = await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    return { page, context, devices, id };
  }

  const make = (name: string) => addPerson(server.record, name);

  async function invite(person: string): Promise<string> {
    const { database, clock } = server.record.parts;
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const config = { origin: listening.origin };
    const invited = await inviteFirst({ database, clock, random, config }, person);
    if (!invited.ok) throw new Error(`nobody to invite: ${person}`);
    return invited.value.link;
  }

  /** Follows the invitation and adds a passkey under that name. */
  async function register(page: Page, person: string, device: string): Promise<void> {
    await page.goto(await invite(person));
    await page.getByLabel('What you call this device').fill(device);
    await page.getByRole('button', { name: 'Add a passkey on this device' }).click();
  }

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  async function signOut(page: Page): Promise<void> {
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await page.getByText('You have signed out.').waitFor();
  }

  test('somebody invited registers, gets codes, signs out, signs in without a name, and confirms', async () => {
    const { page, context, devices, id } = await openPage();
    await page.goto(await invite(await make('Idris Penhale')));
    await heading(page, 'Welcome, Idris Penhale');
    expect(page.url(), 'the secret has left the address').toBe(`${listening.origin}/invitation`);
    await page.getByLabel('What you call this device').fill('Laptop');
    await page.getByRole('button', { name: 'Add a passkey on this device' }).click();

    await heading(page, 'Your recovery codes');
    await page.getByRole('button', { name: 'Make recovery codes' }).click();
    await page.getByText('They are shown this once.').waitFor();
    expect(await page.locator('.codes li').count()).toBe(10);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: 'candour', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(await page.evaluate('document.cookie')).toBe('');

    await signOut(page);
    expect((await page.request.get('/api/v1/sign-in/session')).status()).toBe(401);
    await page.goto(`/sign-in?to=${encodeURIComponent('/account')}`);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await heading(page, 'My account');
    await page.getByRole('rowheader', { name: 'Laptop' }).waitFor();

    server.record.setNow('2026-03-03T09:45:00.000Z');
    const [before] = await context.cookies();
    await page.goto('/account/tokens');
    await heading(page, 'Confirm that it is you');
    await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
    await heading(page, 'Make a token');
    const [after] = await context.cookies();
    expect(after?.value).not.toBe(before?.value);

    const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId: id });
    expect(credentials.map(({ isResidentCredential }) => isResidentCredential)).toEqual([true]);
    await context.close();
  });

  test('the same authenticator is not registered twice, and says so in the page’s language', async () => {
    const { page, context } = await openPage();
    const person = await make('Maud Tregear');
    await register(page, person, 'Phone');
    await heading(page, 'Your recovery codes');
    await page.goto('/cy/account/passkeys/new');
    await page.getByRole('button', { name: 'Ychwanegu allwedd mynediad ar y ddyfais hon' }).click();
    await page.getByText('Mae gan y ddyfais hon allwedd mynediad i chi yma eisoes').waitFor();
    await context.close();
  });

  test('whoever does not give finger, face or PIN is not signed in', async () => {
    const { page, context, devices, id } = await openPage();
    await register(page, await make('Nerys Adair'), 'Tablet');
    await heading(page, 'Your recovery codes');
    await signOut(page);
    await devices.send('WebAuthn.setUserVerified', { authenticatorId: id, isUserVerified: false });
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByText('Nothing was signed').waitFor();
    expect((await page.request.get('/api/v1/sign-in/session')).status()).toBe(401);
    await context.close();
  });

  test('a counter put back, as on a copied authenticator, is refused', async () => {
    const { page, context, devices, id } = await openPage();
    await register(page, await make('Rhodri Gale'), 'Key');
    await heading(page, 'Your recovery codes');
    await signOut(page);
    await page.goto('/sign-in?to=/account');
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await heading(page, 'My account');
    const { credentials } = await devices.send('WebAuthn.getCredentials', { authenticatorId: id });
    const [credential] = credentials;
    if (credential === undefined) throw new Error('the authenticator holds nothing');
    const { credentialId } = credential;
    await devices.send('WebAuthn.removeCredential', { authenticatorId: id, credentialId });
    await devices.send('WebAuthn.addCredential', {
      authenticatorId: id,
      credential: { ...credential, signCount: 0 },
    });
    await signOut(page);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await page.getByText('This sign-in did not succeed.').waitFor();
    await context.close();
  });

  test('without JavaScript, passkeys are not offered and the rest of the page works', async () => {
    const context = await browser.newContext({ baseURL: listening.origin, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByText('Passkeys need JavaScript').waitFor();
    expect(await page.getByRole('button', { name: 'Use a passkey' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill('AAAA-BBBB');
    await page.getByRole('button', { name: 'Use this code' }).click();
    await page.getByRole('link', { name: 'This sign-in did not succeed.' }).waitFor();
    await context.close();
  });
});
