import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { groups } from '../../src/design/catalogue/groups.ts';
import { paths } from '../../src/view/paths.ts';
import { inBrowser } from './open-browser.ts';

const addresses = groups.map(({ key }) => paths.designGroup(key));

inBrowser(
  'the style sheet, in a browser',
  (visit) => {
    const openAt = async (address: string, options = {}): Promise<Page> => {
      const page = await visit().openPageAs(null, options);
      await page.goto(address);
      return page;
    };

    test.each(addresses)('shows nothing to press on paper at %s', async (address) => {
      const page = await openAt(address);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(listPressable)).toEqual([]);
    });

    test('says where a link leads on paper, and shows what was folded away', async () => {
      const page = await openAt(paths.designGroup('telling'));
      await page.emulateMedia({ media: 'print' });
      const address = await page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://record.example/somewhere';
        document.querySelector('main p')?.append(link);
        return getComputedStyle(link, '::after').content;
      });
      expect(address).toContain('https://record.example/somewhere');
      const folded = page.locator('details:not([open]) .govuk-details__text').first();
      expect((await folded.boundingBox())?.height).toBeGreaterThan(0);
    });

    test('draws states and tags with a line where colours are the reader’s own', async () => {
      const page = await openAt(paths.designGroup('telling'), { forcedColors: 'active' });
      const widths = await page.evaluate(() =>
        [...document.querySelectorAll('.state, .govuk-tag, .govuk-panel')].map(
          (element) => getComputedStyle(element).borderTopWidth,
        ),
      );
      expect(widths.length).toBeGreaterThan(0);
      expect(widths).not.toContain('0px');
    });

    test.each(addresses)('shows the focus wherever Tab goes, under nothing, at %s', async (address) => {
      const page = await openAt(address, { viewport: { width: 390, height: 700 } });
      const faults: string[] = [];
      for (let press = 0; press < 120; press += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(findFocusFault);
        if (fault === 'end') break;
        if (fault !== null) faults.push(fault);
      }
      expect(faults).toEqual([]);
    });
  },
  { holds: 'nothing' },
);

function listPressable(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, nav a, .govuk-button')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.outerHTML.slice(0, 80));
}

/** What is wrong with how the focus shows, null when nothing is, `end` after the last place. */
function findFocusFault(): string | null {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'end';
  const name = focused.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 3) return `${name} has no outline`;
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
  const seen = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
  const isSeen = seen !== null && (focused.contains(seen) || seen.contains(focused));
  return isSeen ? null : `${name} is under ${seen?.outerHTML.slice(0, 80)}`;
}
