import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { crawl } from './check/crawl.ts';
import { expectNone } from './check/expect-none.ts';
import { watchPage } from './check/watch-page.ts';
import { type Filled, fillRecord } from './hostile/fill-record.ts';
import { hostileStrings, mark, unwritable } from './hostile/hostile-strings.ts';
import { inBrowser } from './open-browser.ts';

const starts = [
  '/',
  '/desk',
  '/inbox',
  '/documents',
  '/matters',
  '/search?words=Recommendation',
  '/admin',
  '/account',
  '/design',
];

inBrowser(
  'a record whose every word attacks its reader',
  (visit) => {
    let filled: Filled;
    beforeAll(async () => {
      filled = await fillRecord(visit().site);
    }, 120_000);

    test('takes what may be written and refuses the rest in words', () => {
      for (const refusal of filled.refused) expect(refusal).toMatch(/^[a-z-]+: .+\.$/s);
      expect(filled.matters.length).toBeGreaterThan(hostileStrings.length);
      expect(filled.documents.length).toBeGreaterThanOrEqual(5);
    });

    test.each(unwritable)('answers %j in words, wherever it is sent', async (text) => {
      const asked = (await visit().signInAs(filled.administrator)).request;
      const written = encodeURIComponent(text.toWellFormed());
      for (const path of [
        `/search?words=${written}`,
        `/matters/${written}`,
        `/documents/${written}`,
        `/admin/bodies/${written}`,
      ])
        expect((await asked.get(path)).status(), path).toBeLessThan(500);
    });

    test.each(['clerk', 'administrator'] as const)(
      'runs nothing on any page that a %s can reach',
      async (who) => {
        for (const language of ['', '/cy']) {
          const page = await visit().openPageAs(filled[who]);
          const watched = watchPage(page);
          const found: string[] = [];
          const opened = await crawl(page, {
            from: starts.map((path) => (path === '/' ? `${language}/` : `${language}${path}`)),
            ofEach: language === '' ? 3 : 1,
            look: async (_, { path, status }) => {
              const faults = [...(await findBreaches(page)), ...watched.faults()];
              if (status >= 500) faults.push(`it answers ${status}`);
              found.push(...faults.map((fault) => `${path}: ${fault}`));
            },
          });
          expectNone(found);
          expect(opened.length).toBeGreaterThan(starts.length);
          await page.context().close();
        }
      },
      240_000,
    );
  },
  { holds: 'nothing' },
);

/** Whether anything of the record became more than text. */
function findBreaches(page: Page): Promise<readonly string[]> {
  return page.evaluate((breach) => {
    const found: string[] = [];
    if (breach in window) found.push('a script of the record ran');
    const shown = (element: Element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 160);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on') || name === 'style' || name === 'srcdoc')
          found.push(`${name} on ${shown(element)}`);
        const isAddress = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data'].includes(name);
        if (isAddress && /^\s*(javascript|data|vbscript|blob):/i.test(value))
          found.push(`${name}: ${value.slice(0, 80)}`);
        if (isAddress && name !== 'href' && new URL(value, location.href).origin !== location.origin)
          found.push(`${name} leads away: ${value.slice(0, 80)}`);
      }
      if (['SCRIPT', 'LINK', 'META', 'BASE', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE'].includes(element.tagName))
        if (
          !/^<(script type="module" src="\/assets\/|link rel="preload" href="\/assets\/|link rel="(stylesheet|icon|alternate|next|prev|canonical)" |meta (charset|name=))/.test(
            shown(element),
          )
        )
          found.push(`there is ${shown(element)}`);
    }
    return found;
  }, mark);
}
