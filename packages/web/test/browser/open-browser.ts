import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openSite, type Site, type SiteOptions } from './open-site.ts';

const program = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));
/** Where a browser was installed for the tests, one that is not found is a failure and no reason to skip. */
const isRequired = process.env['BROWSER_TESTS'] === 'required';
if (program === undefined && !isRequired)
  console.warn('The pages in a browser skip: no Chromium is installed here, and CHROMIUM_PATH names none.');

/** One browser and one server, with as many visitors as a story needs. */
export interface Visit {
  readonly site: Site;
  readonly browser: Browser;
  /** A browser of their own for somebody who has just signed in, by name or id; `null` has not signed in. */
  signInAs(name: string | null, options?: BrowserContextOptions): Promise<BrowserContext>;
  /** The same, with one page open in it, which has no address yet. */
  openPageAs(name: string | null, options?: BrowserContextOptions): Promise<Page>;
  /** Puts the clock there, for the server and whoever is signed in: they sign in again. */
  setNow(when: string): Promise<void>;
}

/**
 * Tests of pages in a browser: `visit()` is there from the first test on. One Chromium and one server serve the whole
 * file.
 */
export function inBrowser(
  title: string,
  tests: (visit: () => Visit) => void,
  options: SiteOptions = {},
): void {
  describe.skipIf(program === undefined && !isRequired)(title, () => {
    let opened: { visit: Visit; close(): Promise<void> } | undefined;
    beforeAll(async () => {
      opened = await openVisit(options);
    }, 120_000);
    afterAll(() => opened?.close());
    tests(() => {
      if (opened === undefined) throw new Error('no browser is open yet');
      return opened.visit;
    });
  });
}

async function openVisit(options: SiteOptions) {
  if (program === undefined) throw new Error('A Chromium is required here and none was found.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const [site, browser] = await Promise.all([
    openSite(options),
    chromium.launch({ executablePath: program, args }),
  ]);
  const signedIn: { readonly context: BrowserContext; readonly person: string }[] = [];
  const giveSession = async (context: BrowserContext, person: string) => {
    const cookie = { name: 'candour', value: await site.openSession(person), url: site.origin };
    await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' }]);
  };
  const signInAs: Visit['signInAs'] = async (name, contextOptions = {}) => {
    const context = await browser.newContext({ baseURL: site.origin, ...contextOptions });
    context.setDefaultTimeout(20_000);
    context.setDefaultNavigationTimeout(45_000);
    if (name === null) return context;
    const person = name.startsWith('person_') ? name : await site.findPerson(name);
    signedIn.push({ context, person });
    await giveSession(context, person);
    return context;
  };
  const visit: Visit = {
    ...{ site, browser, signInAs },
    openPageAs: async (name, contextOptions) => (await signInAs(name, contextOptions)).newPage(),
    setNow: async (when) => {
      site.setNow(when);
      for (const { context, person } of signedIn) await giveSession(context, person);
    },
  };
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { visit, close };
}
