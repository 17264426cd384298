import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNone } from './check/expect-none.ts';
import { watchPage } from './check/watch-page.ts';
import { follow, headingOf, wordsOf } from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';
import { readExample } from './pages/page-row.ts';

inBrowser(
  'a reviewer sees what was known at each decision, who has not said what they hold, and what surfaced',
  (visit) => {
    let reviewer: Page;
    let desk = '';
    let faults: () => readonly string[] = () => [];
    beforeAll(async () => {
      reviewer = await visit().openPageAs('Nerys Adair');
      faults = watchPage(reviewer).faults;
      const example = await readExample(visit().site);
      desk = `/matters/${example.matter('Harrow Lane: the deaths')}/review`;
    });

    test('given the review, when its desk is opened from its page, then its parts are there', async () => {
      await reviewer.goto(desk.replace('/review', ''));
      await reviewer.locator('main').getByRole('link', { name: 'Review desk' }).first().click();
      expect(await headingOf(reviewer)).toContain('the record did not hold all that had happened');
      const words = await wordsOf(reviewer);
      for (const part of [
        'What each body says it holds',
        'Documents on no certificate',
        'Drafts and replies',
        'What was put right',
      ])
        expect(words).toContain(part);
    });

    test('given certificates, then who signed late, who did not, and what came to light afterwards is said with its days', async () => {
      await reviewer.goto(desk);
      const words = await wordsOf(reviewer);
      expect(words).toMatch(/days? late|Not signed yet|Did not sign/);
      expect(words).toMatch(/surfaced on \d+ \w+ \d{4}/);
    });

    test('given a decision that was made, when it is opened, then what the record held stands beside what had happened', async () => {
      await reviewer.goto(desk);
      const decisions = reviewer.locator('main a[href*="/review/decisions/"]');
      expect(await decisions.count()).toBeGreaterThan(0);
      await decisions.first().click();
      const words = await wordsOf(reviewer);
      expect(words).toContain('What the record held');
      expect(words).toContain('What had happened');
      expect(words).toContain('The difference');
    });

    test('given the evidence, when a document is chosen, then it stands beside the draft findings', async () => {
      await reviewer.goto(desk);
      await follow(reviewer, 'Evidence beside the draft');
      expect(await wordsOf(reviewer)).toContain('Draft findings');
      await reviewer.locator('main a[href*="document"]').first().click();
      const words = await wordsOf(reviewer);
      expect(words).toContain('Draft findings');
      expect(words).not.toContain('Choose a document to read it beside the draft.');
    });

    test('no browser had anything to say against any of it', () => {
      expectNone(faults());
    });
  },
);
