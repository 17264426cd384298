import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNone } from './check/expect-none.ts';
import { checkSpoken } from './check/spoken.ts';
import { watchPage } from './check/watch-page.ts';
import {
  choose,
  enter,
  faultOfFocus,
  focusOf,
  pick,
  skipToMain,
  tabTo,
  type,
  typeDay,
} from './journeys/use-keys.ts';
import { headingOf, wordsOf } from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';
import { readExample } from './pages/page-row.ts';

const asked = /Ostler Housing Association should inspect the fire doors/;

inBrowser(
  'from a document to the answer of the body that was asked, without a mouse',
  (visit) => {
    let clerk: Page;
    let office: Page;
    let matter = '';
    const faults: (() => readonly string[])[] = [];
    const open = async () => {
      const page = await visit().openPageAs(null);
      faults.push(watchPage(page).faults);
      await page.goto('/sign-in');
      return page;
    };
    beforeAll(async () => {
      clerk = await open();
      office = await open();
    });
    const main = (page: Page) => page.locator('main');
    const button = (page: Page, name: string | RegExp) => main(page).getByRole('button', { name });
    const link = (page: Page, name: string | RegExp) => main(page).getByRole('link', { name });
    const field = (page: Page, name: string) => main(page).getByLabel(name, { exact: true });
    const group = (page: Page, name: string) => main(page).getByRole('group', { name, exact: true });
    /** A key, or one after another, that opens a page. */
    const go = async (page: Page, keys: readonly string[]) => {
      const loaded = page.waitForEvent('load');
      for (const key of keys) await page.keyboard.press(key);
      await loaded;
    };

    test('given the page to sign in, the clerk skips to it, and opens the record', async () => {
      await skipToMain(clerk);
      await enter(clerk, button(clerk, 'Open as Idris Penhale'));
      expect(new URL(clerk.url()).pathname).toBe('/desk');
      await skipToMain(clerk);
    });

    test('goes to the documents by two keys, and down to one of them', async () => {
      await go(clerk, ['g', 'd']);
      expect(new URL(clerk.url()).pathname).toBe('/documents');
      await enter(clerk, link(clerk, 'Fellgate Road: the review of 2020'));
    });

    test('finds a proposal by its words; no key of ours means anything while they are typed', async () => {
      await clerk.keyboard.press('/');
      expect(await faultOfFocus(clerk)).toBeNull();
      await clerk.keyboard.type('?gdjkcerux/');
      const find = clerk.getByRole('searchbox', { name: 'Find among them' });
      expect(await find.inputValue()).toBe('?gdjkcerux/');
      expect(await clerk.locator('dialog[open]').count()).toBe(0);
      await clerk.keyboard.press('Control+a');
      await clerk.keyboard.type('fire doors');
      await go(clerk, ['Enter']);
      await clerk.keyboard.press('j');
      expect([await focusOf(clerk), await faultOfFocus(clerk)]).toEqual([expect.stringMatching(asked), null]);
      await go(clerk, ['e']);
      expect([await focusOf(clerk), await faultOfFocus(clerk)]).toEqual([expect.stringMatching(asked), null]);
    });

    test('refuses it without a reason, and is taken to what is wrong, and from there to the field', async () => {
      await clerk.keyboard.press('r');
      await clerk.keyboard.type('cerux?');
      const why = field(clerk, 'Why');
      expect(await why.inputValue()).toBe('cerux?');
      await clerk.keyboard.press('Control+a');
      await clerk.keyboard.press('Delete');
      await enter(clerk, button(clerk, 'Refuse'));
      await expectSummary(clerk, 'Say why it is refused');
      await clerk.keyboard.press('Tab');
      await clerk.keyboard.press('Enter');
      expect(await why.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await faultOfFocus(clerk)).toBeNull();
    });

    test('confirms it instead, and comes to the matter that it opened', async () => {
      await tabTo(clerk, button(clerk, /^Confirm$/), 'Shift+Tab');
      await go(clerk, ['Enter']);
      expect(await wordsOf(clerk)).toContain('1 of 11 decided');
      // What comes next to decide has the focus; what was done stands above it.
      expect([await focusOf(clerk), await faultOfFocus(clerk)]).toEqual([
        expect.stringMatching(/^article proposal current/),
        null,
      ]);
      await enter(clerk, link(clerk, asked));
      expect(await headingOf(clerk)).toMatch(asked);
      matter = new URL(clerk.url()).pathname;
    });

    test('sends it to the body, whose form is filled in, refused, mended, checked and recorded by its keys', async () => {
      await skipToMain(clerk);
      await enter(clerk, link(clerk, 'Send it to its addressee'));
      await skipToMain(clerk);
      await type(clerk, field(clerk, 'Its words'), 'Inspect the fire doors, every six months. j k g d ? /');
      await enter(clerk, button(clerk, 'Check your answers'));
      await expectSummary(clerk, 'There is a problem');
      await clerk.keyboard.press('Tab');
      await clerk.keyboard.press('Enter');
      const stands = field(clerk, 'Where they stand');
      expect(await stands.evaluate((element) => element === document.activeElement)).toBe(true);
      await pick(clerk, stands, 'Fellgate');
      await pick(clerk, field(clerk, 'Addressee, as written and as resolved'), 'Ostler');
      const made = group(clerk, 'Who made it');
      await choose(clerk, made, made.getByLabel('A safeguarding adults board', { exact: true }));
      await typeDay(clerk, group(clerk, 'Sent on'), visit().site.now().slice(0, 10));
      await enter(clerk, button(clerk, 'Check your answers'));
      // The review of 2020 asked for a day that is over.
      expect(await headingOf(clerk)).toBe('This is later than what was promised');
      await skipToMain(clerk);
      await enter(clerk, button(clerk, 'Keep this day and go on'));
      await record(clerk);
      expect(await wordsOf(clerk)).toContain('Sent; receipt to be acknowledged');
    });

    test('reads which keys there are, switches them off, and finds them off', async () => {
      await clerk.keyboard.press('?');
      expect(await clerk.locator('dialog[open]').count()).toBe(1);
      await tabTo(clerk, clerk.locator('dialog[open]').getByRole('checkbox'));
      await clerk.keyboard.press('Space');
      await clerk.keyboard.press('Escape');
      expect(await clerk.locator('dialog[open]').count()).toBe(0);
      const here = clerk.url();
      await clerk.keyboard.type('gd?');
      expect([clerk.url(), await clerk.locator('dialog[open]').count()]).toEqual([here, 0]);
      await tabTo(clerk, clerk.getByRole('button', { name: 'Keys', exact: true }), 'Shift+Tab');
      await clerk.keyboard.press('Enter');
      expect(await clerk.getByRole('dialog', { name: 'Keys' }).getByRole('checkbox').isChecked()).toBe(false);
    });

    test('somebody of the body signs in, finds it among what waits, and accepts it', async () => {
      await skipToMain(office);
      await tabTo(office, main(office).locator('summary').filter({ hasText: 'others in the example' }));
      await office.keyboard.press('Enter');
      await enter(office, button(office, 'Open as Priya Raman'));
      await go(office, ['g', 'a']);
      await enter(office, link(office, asked));
      await skipToMain(office);
      // A link that is called a button is pressed as one.
      await tabTo(office, button(office, 'Accepted'));
      await go(office, ['Space']);
      const who = group(office, 'Who answered');
      await choose(office, who, who.getByLabel('The addressee', { exact: true }));
      await pick(office, field(office, 'The answer'), 'Ostler');
      await type(office, field(office, 'Its words'), 'We accept. The doors will be inspected.');
      await enter(office, button(office, 'Check your answers'));
      await record(office);
      await office.goto(matter);
      expect(await wordsOf(office)).toContain('Accepted; an owner and a date are awaited');
    });

    test('ten pages make sense in the order in which they are read out, in both languages', async () => {
      const example = await readExample(visit().site);
      const keeper = await visit().openPageAs('Hester Vaughan');
      faults.push(watchPage(keeper).faults);
      const pages: readonly (readonly [Page, string])[] = [
        [clerk, '/desk'],
        [clerk, '/documents'],
        [clerk, `/documents/${example.document('earlier-review.html')}`],
        [clerk, '/matters'],
        [clerk, matter],
        [clerk, '/search?words=fire'],
        [office, '/inbox'],
        [office, `${matter}/moves/plan`],
        [keeper, '/admin'],
        [keeper, '/admin/log'],
      ];
      const found: string[] = [];
      for (const [page, path] of pages)
        for (const language of ['', '/cy']) {
          await page.goto(`${language}${path}`);
          found.push(...(await checkSpoken(page)).map((fault) => `${language}${path}: ${fault}`));
        }
      expectNone(found);
    });

    test('no browser had anything to say against any of it', () => {
      expectNone(faults.flatMap((told) => told()));
    });

    async function record(page: Page): Promise<void> {
      expect(await headingOf(page), await wordsOf(page)).toBe('Check your answers before you record them');
      await skipToMain(page);
      await enter(page, button(page, 'Record it'));
    }
  },
  { asExample: true },
);

/** A page that was refused opens with the focus on what is wrong with it, which is read out at once. */
async function expectSummary(page: Page, says: string): Promise<void> {
  expect(await focusOf(page)).toContain('govuk-error-summary');
  expect(await focusOf(page)).toContain(says);
  expect(await faultOfFocus(page)).toBeNull();
}
