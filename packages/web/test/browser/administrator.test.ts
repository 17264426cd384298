import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNone } from './check/expect-none.ts';
import { watchPage } from './check/watch-page.ts';
import { errorsOf, fillDay, fillIn, headingOf, press, select, wordsOf } from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';

inBrowser(
  'an administrator says who is who, tries a change of the rules, and reads what was read',
  (visit) => {
    let keeper: Page;
    let faults: () => readonly string[] = () => [];
    beforeAll(async () => {
      keeper = await visit().openPageAs('Hester Vaughan');
      faults = watchPage(keeper).faults;
    });

    test('given a body that the record does not know, when it is named, then it is on the record, and no other may have its name', async () => {
      await keeper.goto('/admin');
      await keeper.getByRole('link', { name: 'Bodies', exact: true }).first().click();
      for (const name of ['Marl Water', '', 'Marl Water']) {
        await keeper.goto('/admin/bodies');
        const form = keeper.locator('form[method=post]').filter({ has: keeper.getByLabel('Also called') });
        if (!(await form.isVisible())) await keeper.getByText('Record a body').first().click();
        await form.getByLabel('Name', { exact: true }).fill(name);
        await form.getByLabel('Also called').fill('the water company\nMarlshire Water Board');
        await form.getByRole('button').click();
        if (name === '') expect(await errorsOf(keeper)).toEqual(['Give the name of the body.']);
      }
      expect(await errorsOf(keeper)).toHaveLength(1);
      await keeper.goto('/admin/bodies');
      expect(await wordsOf(keeper)).toContain('Marl Water');
    });

    test('given somebody new, when they are recorded and invited, then there is a link that is shown once', async () => {
      await keeper.goto('/admin/people');
      const form = keeper.locator('form[method=post]').filter({ has: keeper.getByLabel('E-mail address') });
      if (!(await form.isVisible())) await keeper.getByText('Record a person').first().click();
      await form.getByLabel('Name', { exact: true }).fill('Sanna Whitlock');
      await form.getByLabel('E-mail address').fill('sanna.whitlock@water.example');
      await form.getByRole('button').click();
      expect(await wordsOf(keeper)).toContain(
        'The person is on the record. Invite them, so that they can sign in.',
      );
      await press(keeper, 'Invite them');
      expect(await headingOf(keeper)).toBe('Sanna Whitlock can now add a way to sign in');
      expect(await wordsOf(keeper)).toContain('/invitation#');
    });

    test('when they are appointed until a day, then the day stands beside the role', async () => {
      await keeper.goto('/admin/appointments');
      const form = keeper
        .locator('form[method=post]')
        .filter({ has: keeper.getByLabel('Role') })
        .last();
      if (!(await form.isVisible())) await keeper.getByText('Appoint somebody').first().click();
      await form.getByRole('button').click();
      expect(await errorsOf(keeper)).toEqual([
        'Choose a person.',
        'Choose a role.',
        'Choose the body, or every body.',
      ]);
      await select(keeper.getByLabel('Person').last(), 'Sanna Whitlock');
      await select(keeper.getByLabel('Role').last(), 'Office that must answer');
      await select(keeper.getByLabel('Towards the matters of').last(), 'Marl Water');
      await fillDay(keeper, 'Until', '2029-03-31');
      await form.getByRole('button').click();
      const words = await wordsOf(keeper);
      expect(words).toContain('The appointment is recorded.');
      expect(words).toContain('31 March 2029');
    });

    test('given a change that would lose matters, when it is previewed, then each fault is told by its line, and it cannot be put in force', async () => {
      await openChange(keeper);
      const text = await keeper.getByLabel('The pathway, in YAML').inputValue();
      expect(text).toContain('version: 2');
      await putText(keeper, text.replace(/\n {4}deputy: [a-z-]+/, ''));
      await press(keeper, 'Check it');
      expect(await wordsOf(keeper)).toMatch(/things? (is|are) wrong with it/);
      expect(await keeper.getByRole('button', { name: 'Put in force' }).count()).toBe(0);
    });

    test('given a sound change, when it is previewed, then what it changes is said in words, and open matters stay as they are', async () => {
      await openChange(keeper);
      const text = await keeper.getByLabel('The pathway, in YAML').inputValue();
      await putText(keeper, text.replace(/runs: 10 working-days/, 'runs: 15 working-days'));
      await press(keeper, 'Check it');
      expect(await wordsOf(keeper)).toContain('One thing would change from version 1');
      const words = await wordsOf(keeper);
      expect(words).toContain('15 working days');
      expect(await keeper.getByRole('button', { name: 'Put in force' }).count()).toBe(1);
    });

    test('given a holiday that may be proclaimed, when it is tried, then the last days that it would move are shown with their sums', async () => {
      await keeper.goto('/admin/holidays');
      const form = keeper
        .locator('form')
        .filter({ has: keeper.getByRole('button', { name: 'See what it would move' }) });
      await form.getByRole('button').click();
      expect((await errorsOf(keeper)).join()).toContain('Give the day of the holiday.');
      const soon = new Date(Date.parse(visit().site.now()) + 86_400_000 * 4);
      await fillDay(keeper, 'The new holiday', soon.toISOString().slice(0, 10));
      await fillIn(keeper, { Nation: 'England and Wales' });
      await press(keeper, 'See what it would move');
      expect(await wordsOf(keeper)).toMatch(/(One|\d+) last days? would move/);
    });

    test('when the audit is read, then it says who read what, when, and what let them', async () => {
      const clerk = await visit().openPageAs('Gwen Pascoe');
      await clerk.goto('/matters');
      await keeper.goto('/admin/readings');
      expect(await headingOf(keeper)).toMatch(/read/i);
      const words = await wordsOf(keeper);
      expect(words).toContain('What let them');
    });

    test('no browser had anything to say against any of it', () => {
      expectNone(faults());
    });
  },
);

/** From the list of pathways to a change of the recommendation’s. */
async function openChange(page: Page): Promise<void> {
  await page.goto('/admin/pathways');
  await page.locator('main').getByRole('link', { name: 'Recommendation', exact: true }).first().click();
  await press(page, 'Preview a change');
}

/** As somebody does who wrote it elsewhere. */
async function putText(page: Page, text: string): Promise<void> {
  const file = { name: 'pathway.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) };
  await page.getByLabel('Or a file with it').setInputFiles(file);
}
