import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/view/view.ts';
import { checkHtml } from '../check-html.ts';
import { checkPage } from './check/check-page.ts';
import { expectNone } from './check/expect-none.ts';
import { checkKeyboard } from './check/keyboard.ts';
import { type Watched, watchPage } from './check/watch-page.ts';
import { findUntranslated, readNamed, readSaid } from './check/welsh.ts';
import { inBrowser, type Visit } from './open-browser.ts';
import { accountRows } from './pages/account.ts';
import { administrationRows } from './pages/administration.ts';
import { designRows } from './pages/design.ts';
import { documentRows } from './pages/documents.ts';
import { everybodyRows } from './pages/everybody.ts';
import { listRows } from './pages/lists.ts';
import { matterRows } from './pages/matter.ts';
import { type Example, type PageRow, readExample } from './pages/page-row.ts';
import { reviewRows } from './pages/review.ts';

const rows: readonly PageRow[] = [
  ...everybodyRows,
  ...designRows,
  ...accountRows,
  ...listRows,
  ...matterRows,
  ...reviewRows,
  ...documentRows,
  ...administrationRows,
];

interface Reader {
  readonly page: Page;
  readonly watched: Watched;
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
  /** Opens a page and brings it into its state. */
  const open = async (
    { page, watched }: Reader,
    { path, status = 200, into }: PageRow,
    language: 'en' | 'cy' = 'en',
  ) => {
    await page.goto(inLanguage(language, path(example)));
    await into?.(page);
    const received = await watched.received();
    expect(received.status).toBe(status);
    return received.html;
  };

  describe.each(rows)('$name', (row) => {
    test('holds in English, at every width and by keyboard', async () => {
      const reader = await readerOf(row.by, true);
      const html = await open(reader, row);
      const found = [
        ...(await checkHtml(html)),
        ...(await checkPage(reader.page)),
        ...(await checkKeyboard(reader.page)),
        ...reader.watched.faults(),
      ];
      expectNone(found);
    });

    test('is Welsh throughout', async () => {
      const reader = await readerOf(row.by, true);
      await open(reader, row);
      const english = await readSaid(reader.page);
      await open(reader, row, 'cy');
      const welsh = await readSaid(reader.page);
      expect(await reader.page.locator('html').getAttribute('lang')).toBe('cy');
      expectNone(await findUntranslated(visit().site, english, welsh));
      expectNone(reader.watched.faults());
    });

    test('is whole without scripts', async () => {
      const reader = await readerOf(row.by, true);
      await open(reader, row);
      const withScripts = await readNamed(reader.page);
      const plain = await readerOf(row.by, false);
      await open(plain, row);
      const without = await readNamed(plain.page);
      expectNone(withScripts.filter((text) => !without.includes(text)));
      expectNone(plain.watched.faults());
    });
  });
});

async function openReader(visit: Visit, by: string | null, scripts: boolean): Promise<Reader> {
  const context: BrowserContext = await visit.signInAs(by, { javaScriptEnabled: scripts });
  const page = await context.newPage();
  return { page, watched: watchPage(page) };
}
