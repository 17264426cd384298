import { foundRecord } from '@candour/record/open';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { getValue } from '../../../record/test/open-record.ts';
import { checkPage } from './check/check-page.ts';
import { expectNone } from './check/expect-none.ts';
import { headingOf, wordsOf } from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';

inBrowser(
  'a record that has just begun',
  (visit) => {
    let keeper: Page;
    beforeAll(async () => {
      const administrator = { name: 'Ada Keeper', email: 'ada@marl.example' };
      const founded = getValue(
        await foundRecord(visit().site.record, { body: 'Marl Oversight', administrator }),
      );
      keeper = await visit().openPageAs(founded.person);
    });

    test('tells the public that nothing is published yet', async () => {
      const page = await visit().openPageAs(null);
      await page.goto('/');
      expect(await wordsOf(page)).toContain('Nothing is published yet');
      expectNone(await checkPage(page));
    });

    test('tells its administrator the three things to do, each of which leads somewhere', async () => {
      await keeper.goto('/admin');
      expect(await wordsOf(keeper)).toContain('Three things to begin with');
      const links = await keeper
        .locator('main .govuk-task-list a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThanOrEqual(3);
      for (const link of links) {
        await keeper.goto(link);
        expect(await headingOf(keeper), link).not.toBe('Not found');
      }
      await keeper.goto('/admin');
      expectNone(await checkPage(keeper));
    });

    test('shows each list empty, in words and not as nothing', async () => {
      for (const path of [
        '/desk',
        '/inbox',
        '/documents',
        '/matters',
        '/search?words=anything',
        '/admin/people',
      ]) {
        await keeper.goto(path);
        expect((await wordsOf(keeper)).length, path).toBeGreaterThan(30);
        expectNone(await checkPage(keeper));
      }
    });

    test('says when a thing is done', async () => {
      await keeper.goto('/admin/bodies');
      const form = keeper.locator('form[method=post]').filter({ has: keeper.getByLabel('Also called') });
      if (!(await form.isVisible())) await keeper.getByText('Record a body').first().click();
      await form.getByLabel('Name', { exact: true }).fill('Marl Water');
      await form.getByRole('button').click();
      await keeper.goto('/admin');
      expect(await wordsOf(keeper)).toMatch(/Three things to begin with|Done/);
    });
  },
  { holds: 'nothing', now: '2026-01-12T09:00:00.000Z' },
);
