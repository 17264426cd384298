import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNone } from './check/expect-none.ts';
import { watchPage } from './check/watch-page.ts';
import { planTooLate } from './journeys/plan-too-late.ts';
import {
  checkAndRecord,
  choose,
  errorsOf,
  fillDay,
  fillIn,
  follow,
  headingOf,
  makeMove,
  press,
  select,
  wordsOf,
} from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';

const paper = join(import.meta.dirname, 'journeys/night-calls.html');
const asked = /^1\. The landlord should test each call alarm/;

const boardPaper = 'Ostler’s board paper';

inBrowser(
  'from a document to a recommendation that somebody else has found to be done',
  (visit) => {
    let clerk: Page;
    let matter = '';
    const faults: (() => readonly string[])[] = [];
    const openAs = async (name: string) => {
      const page = await visit().openPageAs(name);
      faults.push(watchPage(page).faults);
      return page;
    };
    beforeAll(async () => {
      clerk = await openAs('Idris Penhale');
    });

    test('given a report, when the clerk puts it in, then it is on the record and is read', async () => {
      await clerk.goto('/documents');
      await clerk.locator('main').getByText('Put in documents').first().click();
      await clerk.getByLabel('Files').setInputFiles(paper);
      await clerk.getByLabel('Where it comes from').fill('The Partnership’s own page');
      await clerk.getByLabel('Everybody').check();
      await press(clerk, 'Put on the record');
      await expect
        .poll(() => readAgain(clerk), { timeout: 30_000, interval: 500 })
        .toMatch(/ of \d+ decided/);
    });

    test('when a proposal is not confirmed, then why is asked for, and it is kept with the refusal', async () => {
      await lookAt(clerk, 'The Care Standards Inspectorate should consider');
      await clerk.getByText('It is none: refuse it').click();
      await press(clerk, 'Refuse');
      expect(await errorsOf(clerk)).toEqual(['Say why it is refused, in a few words.']);
      await clerk
        .getByLabel('Why', { exact: true })
        .fill('It asks for a thought, and for nothing to be done.');
      await press(clerk, 'Refuse');
      expect(await wordsOf(clerk)).toContain('1 refused');
    });

    test('when the body was misread, then the clerk puts it right, and a matter is opened for that body', async () => {
      await lookAt(clerk, 'The landlord should test each call alarm');
      await press(clerk, /^Confirm$/);
      expect((await errorsOf(clerk)).join()).toContain('Choose the body that must answer');
      const who = clerk.getByRole('group', { name: /Which body is meant by/ });
      await who.getByLabel('Another body').check();
      await clerk
        .getByRole('combobox', { name: 'Another body' })
        .selectOption({ label: 'Ostler Housing Association' });
      await press(clerk, /^Confirm$/);
      expect(await wordsOf(clerk)).toContain('2 of');
      await follow(clerk, asked);
      expect(await headingOf(clerk)).toMatch(asked);
      expect(await wordsOf(clerk)).toContain('Made; to be sent to the addressee');
      matter = new URL(clerk.url()).pathname;
    });

    test('when somebody undertook something, then it is confirmed as a promise of its own', async () => {
      await clerk.goBack();
      await lookAt(clerk, 'We will write to every family', 'Commitment');
      await clerk.getByLabel('Where it was said').fill('A statement to the press');
      await fillDay(clerk, 'When whoever promised hands the office on', '2029-08-15');
      await select(clerk.getByLabel('Person to whom it was promised'), 'Carys Tarrant');
      await press(clerk, /^Confirm$/);
      expect(await errorsOf(clerk)).toEqual([]);
      expect(await wordsOf(clerk)).toContain('3 of');
    });

    test('when it is sent, then its clocks run, with their arithmetic', async () => {
      await clerk.goto(matter);
      await clerk.locator('main').getByText('Send it to its addressee').first().click();
      await clerk.getByLabel('Its words').fill('Test each call alarm at night, every month.');
      await select(clerk.getByLabel('Where they stand'), /night.calls/i);
      await select(clerk.getByLabel('Addressee, as written and as resolved'), 'Ostler Housing Association');
      await choose(clerk, 'Who made it', 'A safeguarding adults board');
      const today = visit().site.now().slice(0, 10);
      await fillDay(clerk, 'Sent on', today);
      await fillDay(clerk, 'Date stated in the document (optional)', '2026-12-31');
      await checkAndRecord(clerk);
      expect(await wordsOf(clerk)).toContain('Sent; receipt to be acknowledged');
      expect(await wordsOf(clerk)).toMatch(/10 working days from/);
    });

    test('when the body accepts it, plans and claims that it is done, then each is said to be its own word', async () => {
      const office = await openAs('Priya Raman');
      await office.goto('/inbox');
      await follow(office, asked);
      await office.getByRole('button', { name: 'Accepted', exact: true }).first().click();
      await choose(office, 'Who answered', 'The addressee');
      await select(office.getByLabel('The answer'), boardPaper);
      await office.getByLabel('Its words').fill('We accept. Each alarm will be tested at night.');
      await checkAndRecord(office);
      await office.goto(matter);
      await office.locator('.moves').getByRole('link', { name: 'Record the plan: who, and by when' }).click();
      await planTooLate(office, {
        who: 'Head of Building Safety',
        day: ['2028-06-30', '30 June 2028'],
        plan: boardPaper,
      });
      const delivers = await openAs('Callum Frith');
      await delivers.goto(`${matter}/moves/claim-done`);
      await delivers.getByLabel('The body’s words').fill('Every alarm was tested in the night of 3 March.');
      await fillIn(delivers, { 'What shows it': boardPaper });
      await checkAndRecord(delivers);
      expect(await wordsOf(delivers)).toContain('The body says that it is done');
    });

    test('when another person examines the evidence, then what they found is on the record', async () => {
      const verifier = await openAs('Maud Tregear');
      await verifier.goto(matter);
      await makeMove(verifier, 'Examine the evidence', {
        'Documents examined': boardPaper,
        'What they show': 'The log of the alarms, with a test on each night.',
      });
      expect(await wordsOf(verifier)).toContain('with a test on each night');
    });

    test('when whoever claimed it would verify it too, then they are refused, and are told why', async () => {
      const keeper = await openAs('Hester Vaughan');
      await keeper.goto('/admin/appointments');
      const form = keeper.locator('form[method=post]').filter({ has: keeper.getByLabel('Role') });
      if (!(await form.isVisible())) await keeper.getByText('Appoint somebody').first().click();
      await select(form.getByLabel('Person'), 'Callum Frith');
      await select(form.getByLabel('Role'), 'Independent verifier');
      await select(form.getByLabel('Towards the matters of'), 'Ostler Housing Association');
      await form.getByRole('button').click();
      const delivers = await openAs('Callum Frith');
      await delivers.goto(`${matter}/moves/verify`);
      expect(await wordsOf(delivers)).toContain('Whoever says that it is done does not also verify it.');
      expect(await delivers.getByRole('button', { name: 'Check your answers' }).count()).toBe(0);
    });

    test('when that other person finds it done, then it is verified, and is looked at again after a year', async () => {
      const verifier = await openAs('Maud Tregear');
      await verifier.goto(`${matter}/moves/verify`);
      await verifier.getByLabel('Done acceptably', { exact: true }).check();
      await verifier.getByLabel('Reasons').fill('The log shows it.');
      await checkAndRecord(verifier);
      const words = await wordsOf(verifier);
      expect(words).toContain('Found to be done; looked at again after a year');
      expect(words).toContain('Done acceptably');
    });

    test('no browser had anything to say against any of it', () => {
      expectNone(faults.flatMap((told) => told()));
    });
  },
  { jobs: 'on' },
);

/** The words of a document’s page as they are now. */
async function readAgain(page: Page): Promise<string> {
  await page.reload();
  return wordsOf(page);
}

/** Opens the proposal that has these words. */
/** What was said may also be an undertaking: the same words are then proposed as both. */
async function lookAt(page: Page, words: string, kind = ''): Promise<void> {
  const card = page.locator('.proposal').filter({ hasText: words }).filter({ hasText: kind }).first();
  const link = card.locator('a[data-key=e]');
  if ((await link.count()) > 0) await link.click();
}
