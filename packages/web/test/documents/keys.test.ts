import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { inBrowser } from '../browser/open-browser.ts';

inBrowser('the keys of the reading desk', (visit) => {
  let page: Page;
  const focused = () => page.evaluate(() => document.activeElement?.closest('.proposal')?.id ?? null);
  const open = () => page.locator('.proposal.current').getAttribute('id');
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForLoadState();
  };
  beforeAll(async () => {
    page = await visit().openPageAs('Idris Penhale');
    const { rows } = await visit().site.record.database.query<{ id: string }>(
      `select id from record.document where filename = 'agency-story.txt'`,
    );
    await page.goto(`/documents/${rows[0]?.id}`);
  });

  test('j and k go from one proposal to the next, and x selects it', async () => {
    await press('j');
    const first = await focused();
    expect(first).toBe(await open());
    await press('j');
    const second = await focused();
    expect(second).not.toBe(first);
    await press('x');
    expect(await page.locator(`#${second} input[type=checkbox]`).isChecked()).toBe(true);
    await press('k');
    expect(await focused()).toBe(first);
  });

  test('none counts while somebody types, or once they are turned off', async () => {
    const here = await open();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-words');
    await page.keyboard.type('cjr?');
    expect(await page.inputValue('#find-words')).toBe('cjr?');
    expect(await open()).toBe(here);
    await page.locator('h1').click();
    await page.keyboard.press('?');
    expect(await page.locator('#keys').isVisible()).toBe(true);
    await page.locator('#keys-on').uncheck();
    await page.locator('#keys').getByRole('button').click();
    await page.keyboard.press('j');
    expect(await focused()).toBeNull();
    await page.locator('#keys-open').click();
    await page.locator('#keys-on').check();
    await page.locator('#keys').getByRole('button').click();
  });

  test('r goes to the reason, c confirms and goes on, u takes it back', async () => {
    const first = await open();
    await page.locator('h1').click();
    await page.keyboard.press('r');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reason');
    await page.locator('h1').click();
    await Promise.all([page.waitForURL(/done=decided/), page.keyboard.press('c')]);
    expect(await open()).not.toBe(first);
    // Whoever cannot see it is taken there, too.
    expect(await focused()).toBe(await open());
    await Promise.all([page.waitForURL(/done=withdrawn/), page.keyboard.press('u')]);
    expect(await open()).toBe(first);
    expect(await page.locator('main').textContent()).toContain('is open again');
  });
});
