import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A page worth showing, and how one of the people of the worked example comes to it. */
export interface Screen {
  /** Of the picture’s file. */
  readonly name: string;
  /** Who looks, by name; null for whoever has not signed in. */
  readonly as: string | null;
  readonly open: (page: Page) => Promise<void>;
  /** Its bars stay at the edges of the window: the picture is of the window, and not of the whole page. */
  readonly inWindow?: true;
}

const clerk = 'Idris Penhale';
const keeper = 'Hester Vaughan';

/** A change that somebody might look at before it is put in force: receipt is acknowledged in half the time. */
const recommendation = new URL('../../pathways/src/builtin/recommendation.yaml', import.meta.url);
const changed = readFileSync(recommendation, 'utf8')
  .replace(/^version: 1$/m, 'version: 2')
  .replace(/runs: 10 working-days/g, 'runs: 5 working-days');

export const screens: readonly Screen[] = [
  { name: '01-front', as: null, open: (page) => goTo(page, '/') },
  { name: '02-my-clocks', as: 'Rhodri Gale', open: (page) => goTo(page, '/desk') },
  {
    name: '03-matter-restricted',
    as: 'Colin Westlake',
    open: async (page) => {
      await goTo(page, '/matters');
      await follow(page, 'Owen Tarrant: referral');
    },
  },
  {
    name: '04-matter-as-known-on',
    as: clerk,
    open: async (page) => {
      await goTo(page, '/matters');
      await follow(page, '7(a).');
      await page.locator('input[name=known]').fill('2025-07-01');
      await page.locator('form.asof button').click();
      await page.locator('form.asof.past').waitFor();
    },
  },
  {
    name: '05-reading-desk',
    as: clerk,
    open: async (page) => {
      await goTo(page, '/documents');
      await follow(page, 'independent learning review');
    },
    inWindow: true,
  },
  {
    name: '06-copies-compared',
    as: clerk,
    open: async (page) => {
      await goTo(page, '/documents');
      await follow(page, 'agency story');
      await page.locator('main a[href*="/copies/"]').first().click();
      await page.waitForLoadState();
    },
  },
  { name: '07-inbox', as: 'Simon Treharne', open: (page) => goTo(page, '/inbox') },
  {
    name: '08-review-desk',
    as: 'Nerys Adair',
    open: async (page) => {
      await goTo(page, '/matters?pathway=review');
      await follow(page, 'Harrow Lane: the deaths');
      await page.locator('main a[href$="/review"]').first().click();
      await page.waitForLoadState();
    },
  },
  {
    name: '09-pathway-preview',
    as: keeper,
    open: async (page) => {
      await goTo(page, '/admin/pathways');
      await page.locator('main a[href*="preview"]').first().click();
      await page.locator('main textarea').fill(changed);
      await page.locator('main form[method=post] button').first().click();
      await page.waitForLoadState();
    },
  },
  { name: '10-search', as: clerk, open: (page) => goTo(page, '/search?words=smoke') },
];

async function goTo(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  if (answer?.ok() !== true) throw new Error(`${address} answered ${answer?.status()}.`);
}

/** Goes where a link in the page leads whose words hold these. */
async function follow(page: Page, words: string): Promise<void> {
  await page.locator('main a').filter({ hasText: words }).first().click();
  await page.waitForLoadState();
}
