import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/view/view.ts';
import { checkPage } from './check/check-page.ts';
import { checkKeyboard } from './check/keyboard.ts';
import { watchPage } from './check/watch-page.ts';
import { findUntranslated, readParts } from './check/welsh.ts';
import { inBrowser, type Visit } from './open-browser.ts';
import { everybodyRows } from './pages/everybody.ts';
import { type Example, type PageRow, readExample } from './pages/page-row.ts';

const rows: readonly PageRow[] = [...everybodyRows];

interface Reader {
  readonly page: Page;
  readonly wrong: () => readonly string[];
}

inBrowser('every page', (visit) => {
  let example: Example;
  const readers = new Map<string, Promise<Reader>>();
  beforeAll(async () => {
    example = await readExample(visit().site);
  });

  /** One browser for each person, with and without scripts, for the whole table. */
  const readerOf = (by: string | null, scripts: boolean): Promise<Reader> => {
    const key = `${by} ${scripts}`;
    const known = readers.get(key) ?? openReader(visit(), by, scripts);
    readers.set(key, known);
    return known;
  };
  const open = async (
    { page }: Reader,
    { path, status = 200, then }: PageRow,
    language: 'en' | 'cy' = 'en',
  ) => {
    const answer = await page.goto(inLanguage(language, path(example)));
    if (then === undefined) expect(answer?.status()).toBe(status);
    else await then(page);
  };

  describe.each(rows)('$name', (row) => {
    test('holds in English, at every width and by keyboard', async () => {
      const reader = await readerOf(row.by, true);
      await open(reader, row);
      const found = [
        ...(await checkPage(reader.page)),
        ...(await checkKeyboard(reader.page)),
        ...reader.wrong(),
      ];
      expect(found).toEqual([]);
    });

    test('is Welsh throughout', async () => {
      const reader = await readerOf(row.by, true);
      await open(reader, row);
      const english = await readParts(reader.page);
      await open(reader, row, 'cy');
      const welsh = await readParts(reader.page);
      expect(await reader.page.locator('html').getAttribute('lang')).toBe('cy');
      expect(await findUntranslated(visit().site, english, welsh)).toEqual([]);
      expect(reader.wrong()).toEqual([]);
    });

    test('is whole without scripts', async () => {
      const reader = await readerOf(row.by, true);
      await open(reader, row);
      const withScripts = await readParts(reader.page);
      const plain = await readerOf(row.by, false);
      await open(plain, row);
      const without = await readParts(plain.page);
      expect(withScripts.filter((text) => !without.includes(text))).toEqual([]);
      expect(plain.wrong()).toEqual([]);
    });
  });
});

async function openReader(visit: Visit, by: string | null, scripts: boolean): Promise<Reader> {
  const context: BrowserContext = await visit.signInAs(by, { javaScriptEnabled: scripts });
  const page = await context.newPage();
  return { page, wrong: watchPage(page) };
}
