import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { crawl } from './check/crawl.ts';
import { headingOf, wordsOf } from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';
import { type Example, readExample } from './pages/page-row.ts';

inBrowser('somebody to whom it happened', (visit) => {
  let daughter: Page;
  let example: Example;
  beforeAll(async () => {
    daughter = await visit().openPageAs('Carys Tarrant');
    example = await readExample(visit().site);
  });

  test('given a promise made to her, when she signs in, then she finds it, with its words and its day', async () => {
    await daughter.goto('/matters');
    expect(await wordsOf(daughter)).toContain('formal Government response');
    await daughter.goto(`/matters/${example.matter('formal Government response')}`);
    const words = await wordsOf(daughter);
    expect(words).toContain('formal Government response');
    expect(words).toMatch(/autumn|\d{4}/);
  });

  test('given what is not hers, when she asks for it, then she is told that there is nothing there, as of what never was', async () => {
    const letter = `/documents/${example.document('promises-email.eml')}`;
    const never = '/documents/document_aaaaaaaaaaaaaaaaaaaa';
    const told: string[] = [];
    for (const path of [letter, never]) {
      const answer = await daughter.goto(path);
      expect(answer?.status()).toBe(404);
      expect(await headingOf(daughter)).toBe('Not found');
      told.push((await wordsOf(daughter)).replaceAll(/request_\w+/g, ''));
    }
    expect(told[0]).toBe(told[1]);
    for (const path of ['/admin', '/admin/people', '/admin/readings']) {
      const answer = await daughter.goto(path);
      expect([403, 404]).toContain(answer?.status());
    }
  });

  test('when she follows every link that she is shown, then none leads to what she may not see', async () => {
    const hidden = ['promises-email.eml', 'What was promised on 23 June 2025'];
    const broken: string[] = [];
    await crawl(daughter, {
      from: ['/', '/matters', '/desk', '/search?words=Tarrant'],
      ofEach: 1,
      look: async (page, { path, status }) => {
        if (status >= 400) broken.push(`${path} answers ${status}`);
        // A drawing or a feed has no words of ours around it.
        const words = (await page.locator('main').count()) > 0 ? await wordsOf(page) : '';
        for (const word of hidden) if (words.includes(word)) broken.push(`${path} shows ${word}`);
      },
    });
    expect(broken).toEqual([]);
  }, 120_000);
});
