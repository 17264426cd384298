import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paths } from '../../src/view/paths.ts';
import { checkAccessibility } from './check/accessibility.ts';
import { inBrowser } from './open-browser.ts';

const found = [
  { value: 'a', text: 'Marged Ellis', about: 'Case officer, Marlshire' },
  { value: 'b', text: 'Marged Ellis', about: 'Reviewer, every body' },
];

inBrowser(
  'whom one chooses, in a browser',
  (visit) => {
    /** The chooser of the catalogue that is called so, with an answer of ours to what it asks. */
    const openAt = async (id: string) => {
      const page = await visit().openPageAs(null);
      const asked: string[] = [];
      await page.route('**/people.json*', (route) => {
        asked.push(new URL(route.request().url()).searchParams.get('name') ?? '');
        return route.fulfill({ json: { found, says: '2 found.' } });
      });
      await page.goto(paths.designGroup('asking'));
      const name = page.locator(`#${id}`);
      const chooser = page.locator('.chooser', { has: name });
      return { page, name, asked, chooser, list: chooser.getByRole('listbox') };
    };
    const activeIn = (page: Page, id: string) =>
      page.locator(`#${id}`).evaluate((input) => {
        const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
        return active?.getAttribute('aria-selected') === 'true' ? active.textContent : null;
      });

    test('is found as one types, gone through by arrows, and taken by Enter', async () => {
      const { page, name, list, chooser, asked } = await openAt('many-people');
      await name.pressSequentially('ellis', { delay: 10 });
      await list.waitFor();
      expect(asked).toEqual(['ellis']);
      expect(await name.getAttribute('aria-expanded')).toBe('true');
      expect(await activeIn(page, 'many-people')).toBeNull();
      await name.press('ArrowUp');
      expect(await activeIn(page, 'many-people')).toBe('Marged Ellis Reviewer, every body');
      await name.press('ArrowDown');
      expect(await activeIn(page, 'many-people')).toBe('Marged Ellis Case officer, Marlshire');
      expect(await checkAccessibility(page)).toEqual([]);
      await name.press('Enter');
      expect(await list.isHidden()).toBe(true);
      expect(await chooser.getByRole('radio', { name: 'Marged Ellis' }).inputValue()).toBe('a');
      expect(await chooser.getByRole('radio').isChecked()).toBe(true);
      expect(await name.inputValue()).toBe('Marged Ellis');
      expect(await checkAccessibility(page)).toEqual([]);
    });

    test('is nobody any more once another name is written; Escape closes the list and keeps what was', async () => {
      const { name, list, chooser } = await openAt('found');
      expect(await chooser.getByRole('radio').count()).toBe(2);
      await name.press('End');
      await name.press('x');
      expect(await chooser.getByRole('radio').count()).toBe(0);
      expect(await chooser.locator('input[type="hidden"]').inputValue()).toBe('');
      await list.waitFor();
      await name.press('Escape');
      expect(await list.isHidden()).toBe(true);
      expect(await name.inputValue()).toBe('ellisx');
    });

    test('may be several: each is added to those chosen before', async () => {
      const { name, list, chooser } = await openAt('several');
      await chooser.getByRole('checkbox').first().uncheck();
      await name.fill('marged');
      await list.getByRole('option').first().click();
      expect(await chooser.getByRole('checkbox').count()).toBe(2);
      expect(await chooser.getByRole('checkbox', { checked: true }).count()).toBe(2);
      expect(await name.inputValue()).toBe('');
    });
  },
  { holds: 'nothing' },
);
