import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectNone } from './check/expect-none.ts';
import { watchPage } from './check/watch-page.ts';
import { fillIn, follow, headingOf, makeMove, press, select, wordsOf } from './journeys/use-page.ts';
import { inBrowser } from './open-browser.ts';

const title = 'Rhys A., Weir Street';
const paper = 'Harrow Lane: an independent learning review';
const judgement = {
  'Facts relied on': 'Two calls and a visit.',
  'What is not known': 'What the neighbour heard.',
  'Other courses, and why not': 'To wait, which would leave him alone.',
};

inBrowser('from a referral to an exit that the pathway refuses', (visit) => {
  let matter = '';
  const pages = new Map<string, Promise<Page>>();
  const faults: (() => readonly string[])[] = [];
  /** Somebody’s own browser, with the case open. */
  const as = async (name: string): Promise<Page> => {
    const known = pages.get(name) ?? visit().openPageAs(name);
    if (!pages.has(name)) faults.push(watchPage(await known).faults);
    pages.set(name, known);
    const page = await known;
    if (matter !== '') await page.goto(matter);
    return page;
  };
  let triage: Page;
  beforeAll(async () => {
    triage = await as('Enid Cottle');
  });

  test('given a call, when whoever takes referrals opens a case, then it has an owner, a deputy and a clock', async () => {
    await triage.goto('/matters');
    await triage.locator('main').getByText('Open a matter').first().click();
    await triage.getByRole('radio', { name: 'Safeguarding case' }).check();
    await press(triage, 'Go on');
    await triage.getByLabel('What it is called').fill(title);
    await select(triage.getByLabel('Body that answers for it'), 'Marlshire Safeguarding Adults Partnership');
    await press(triage, 'Check what you filled in');
    expect(await wordsOf(triage)).toContain(title);
    await press(triage, 'Open it');
    expect(await headingOf(triage)).toContain(title);
    const words = await wordsOf(triage);
    expect(words).toContain('Enid Cottle');
    expect(words).toMatch(/due \d+ \w+ \d{4}|Due \d+ \w+ \d{4}/);
    matter = new URL(triage.url()).pathname;
  });

  test('given nobody else is let in, when a stranger opens its address, then there is no such matter', async () => {
    const stranger = await as('Priya Raman');
    expect(await headingOf(stranger)).toBe('Not found');
    expect(await wordsOf(stranger)).not.toContain('Rhys');
  });

  test('when those who work on it are let in, then each may see it, and the page says what lets them', async () => {
    for (const name of ['Martin Selby', 'Gwen Pascoe', 'Lewis Ackroyd', 'Colin Westlake', 'Jade Okonedo']) {
      await triage.goto(`${matter}/people`);
      await letIn(triage, name);
    }
    await triage.goto(`${matter}/people`);
    const words = await wordsOf(triage);
    expect(words).toContain('Jade Okonedo');
    expect(words).toContain('Let in to work on it');
  });

  test('when earlier referrals were searched for and the risk is weighed, then the case goes before the panel', async () => {
    await triage.goto(matter);
    await makeMove(triage, 'Acknowledge the referral', { 'How the referrer was told': 'By telephone.' });
    await makeMove(triage, 'Record the search for earlier referrals', {
      'Names, dates and records searched': 'All referrals since 2018.',
      'How many earlier referrals were found': '0',
    });
    await makeMove(triage, 'Finish weighing earlier referrals');
    await makeMove(await as('Martin Selby'), 'Go on: ask partners', { Why: 'The risk is plain.' });
    await makeMove(await as('Gwen Pascoe'), 'Record an assessment', {
      ...judgement,
      'Documents relied on': paper,
    });
    await makeMove(await as('Martin Selby'), 'Bring before the panel');
    expect(await wordsOf(await as('Colin Westlake'))).toContain('Bring before the panel');
  });

  test('when the chair adopts a plan and consent is given, then support begins and a session is planned', async () => {
    await makeMove(await as('Colin Westlake'), 'Adopt a plan of support', {
      ...judgement,
      'Support, by whom and when': 'Two visits by the fire service.',
      'How consent is asked for': 'In person.',
      When: day(visit().site.now(), 1),
      'Who asks': 'Lewis Ackroyd',
    });
    await makeMove(await as('Lewis Ackroyd'), 'Record that consent was given', {
      'Given by': 'The person',
      'The consent': paper,
    });
    await makeMove(await as('Lewis Ackroyd'), 'Give the provider a written brief', {
      'The brief': paper,
      'How many sessions': '2',
      'Report due': day(visit().site.now(), 3),
    });
    await makeMove(await as('Jade Okonedo'), 'Confirm the brief that was received, by its hash', {
      'The brief as received': paper,
    });
    for (const days of [1, 2])
      await makeMove(await as('Lewis Ackroyd'), 'Plan a session', {
        Day: day(visit().site.now(), days),
        'With whom': 'The fire service',
      });
  });

  test('when one session of two took place, then the other stays to be seen as a gap', async () => {
    const page = await as('Jade Okonedo');
    await page
      .locator('.moves')
      .getByRole('link', { name: 'Record a session that took place', exact: true })
      .click();
    await page.getByLabel('Which planned session').selectOption({ index: 1 });
    await fillIn(page, { 'The provider’s own record': paper, 'What it addressed': 'The alarm was tested.' });
    await press(page, 'Check your answers');
    await press(page, 'Record it');
    await makeMove(await as('Lewis Ackroyd'), 'Bring the support before the panel', {
      'How the support goes, session by session': 'One of two took place.',
    });
  });

  test('when the exit is to be approved, then the matter says what is missing first, and opens no form', async () => {
    await makeMove(await as('Colin Westlake'), 'Propose that support ends', judgement);
    const supervisor = await as('Martin Selby');
    const named = { name: 'Approve that support ends', exact: true };
    expect(await supervisor.locator('.moves').getByRole('link', named).count()).toBe(0);
    const missing = [
      'Each planned session must have the provider’s own record',
      'The referrer must be told that support is to end, asked, and the answer recorded.',
    ];
    const reasons = (await supervisor.locator('.moves .hindered').allInnerTexts()).join('\n');
    for (const one of missing) expect(reasons).toContain(one);
    await supervisor.goto(`${matter}/moves/approve-exit`);
    expect(await headingOf(supervisor)).toBe('Approve that support ends');
    for (const one of missing) expect(await wordsOf(supervisor)).toContain(one);
    expect(await supervisor.getByRole('button', { name: 'Check your answers' }).count()).toBe(0);
  });

  test('when its owner hands it over, then it stays theirs until the other accepts', async () => {
    const keeper = await as('Hester Vaughan');
    await keeper.goto('/admin/appointments');
    await keeper.getByText('Appoint somebody').first().click();
    await select(keeper.getByLabel('Person').last(), 'Morwenna Lisle');
    await select(keeper.getByLabel('Role').last(), 'Panel chair, of the local authority');
    await select(keeper.getByLabel('Towards the matters of').last(), 'Marlshire Safeguarding Adults');
    await keeper.locator('form[method=post]').last().getByRole('button').click();
    expect(await wordsOf(keeper)).toContain('The appointment is recorded.');
    const owner = await as('Colin Westlake');
    await follow(owner, 'Hand it over');
    await select(owner.getByLabel('To whom'), 'Morwenna Lisle');
    await owner.getByLabel('Why', { exact: true }).fill('I am away for a month from Monday.');
    await press(owner, 'Offer it');
    expect(await wordsOf(owner)).toContain('Offered to Morwenna Lisle');
    expect(await wordsOf(await as('Colin Westlake'))).toMatch(/Owner[^.]*Colin Westlake/);
    const other = await as('Morwenna Lisle');
    await follow(other, 'Accept it');
    await press(other, 'Accept it');
    expect(await wordsOf(await as('Morwenna Lisle'))).toMatch(/Owner[^.]*Morwenna Lisle/);
  });

  test('no browser had anything to say against any of it', () => {
    expectNone(faults.flatMap((told) => told()));
  });
});

async function letIn(page: Page, name: string): Promise<void> {
  const form = page.locator('details').filter({ hasText: 'Let somebody who works on it read all of it' });
  await form.locator('summary').click();
  await select(form.getByLabel('Who'), name);
  await form.getByRole('button').click();
}

/** So many days after an instant. */
function day(instant: string, after: number): string {
  return new Date(Date.parse(instant) + after * 86_400_000).toISOString().slice(0, 10);
}
