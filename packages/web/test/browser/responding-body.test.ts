import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { watchPage } from './check/watch-page.ts';
import { planTooLate } from './journeys/plan-too-late.ts';
import {
  checkAndRecord,
  choose,
  errorsOf,
  fillIn,
  follow,
  headingOf,
  press,
  select,
  wordsOf,
} from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';

const list = /^4\. The council and Ostler should agree/;

const boardPaper = 'Ostler’s board paper';

inBrowser(
  'a body that was asked answers, plans, and says that it is done; somebody else finds whether it is',
  (visit) => {
    let office: Page;
    const faults: (() => readonly string[])[] = [];
    const openAs = async (name: string) => {
      // Without scripts: whatever is done here, everybody can do.
      const page = await visit().openPageAs(name, { javaScriptEnabled: false });
      faults.push(watchPage(page).faults);
      return page;
    };
    beforeAll(async () => {
      office = await openAs('Priya Raman');
    });

    test('given a recommendation that waits, when the office opens its inbox, then it reads the words and may answer each way', async () => {
      await office.goto('/inbox');
      expect(await headingOf(office)).toMatch(/waits? for your answer/);
      await follow(office, list);
      const words = await wordsOf(office);
      expect(words).toContain('What was asked, in its own words');
      expect(words).toContain('a single list of the tenants');
      for (const answer of ['Accepted', 'Accepted in part', /reject/i])
        expect(await office.getByRole('button', { name: answer }).count()).toBeGreaterThan(0);
    });

    test('when it answers with nothing filled in, then each thing that is missing is named, and leads to its field', async () => {
      await office.getByRole('button', { name: 'Accepted', exact: true }).first().click();
      expect(await office.getByLabel('Accepted', { exact: true }).isChecked()).toBe(true);
      await press(office, 'Check your answers');
      const errors = await errorsOf(office);
      expect(errors.length).toBeGreaterThanOrEqual(2);
      await office.locator('.govuk-error-summary a').first().click();
      expect(await office.evaluate(() => location.hash)).not.toBe('');
    });

    test('when another body’s answer is given for it, then it is refused in words, and nothing that was typed is lost', async () => {
      await choose(office, 'Who answered', 'Another body');
      await select(office.getByLabel('The answer'), boardPaper);
      await office.getByLabel('Its words').fill('We accept, and will agree the list with the council.');
      await press(office, 'Check your answers');
      expect(await wordsOf(office)).toContain(
        'Only an answer of the addressee, or of its named successor, is an answer.',
      );
      expect(await office.getByLabel('Its words').inputValue()).toBe(
        'We accept, and will agree the list with the council.',
      );
    });

    test('when it accepts, then it checks what it wrote before it is recorded, and a plan is what comes next', async () => {
      await choose(office, 'Who answered', 'The addressee');
      await press(office, 'Check your answers');
      const words = await wordsOf(office);
      expect(words).toContain('We accept, and will agree the list with the council.');
      expect(words).toContain('Accepted; an owner and a date are awaited');
      await press(office, 'Record it');
      await office.goto('/inbox');
      await follow(office, list);
      expect(await wordsOf(office)).toContain('Accepted; an owner and a date are awaited');
    });

    test('when it plans for a later day than the document asked for, then it is stopped, and may change the day or keep it and be seen to', async () => {
      await press(office, 'Record the plan: who, and by when');
      await planTooLate(office, {
        who: 'Head of Tenant Services',
        day: ['2027-03-31', '31 March 2027'],
        plan: boardPaper,
      });
      await office.goto('/inbox');
      await follow(office, list);
      expect(await wordsOf(office)).toContain('Being delivered');
    });

    test('when whoever delivers says that it is done, with what shows it, then it is a claim and no verdict', async () => {
      const delivers = await openAs('Callum Frith');
      await delivers.goto('/inbox');
      await follow(delivers, list);
      await press(delivers, 'Say that it is done');
      await delivers.getByLabel('The body’s words').fill('The list was agreed in January.');
      await fillIn(delivers, { 'What shows it': boardPaper });
      await checkAndRecord(delivers);
      await delivers.goto('/inbox');
      await follow(delivers, list);
      const words = await wordsOf(delivers);
      expect(words).toContain('The body says that it is done');
      expect(words).toContain('Not verified');
      expect(await delivers.getByRole('button', { name: /verify/i }).count()).toBe(0);
    });

    test('no browser had anything to say against any of it', () => {
      expect(faults.flatMap((told) => told())).toEqual([]);
    });
  },
);
