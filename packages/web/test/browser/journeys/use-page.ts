import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The heading of the page that is open. */
export async function headingOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the browser’s own, as somebody sees it.
  return (await page.locator('h1').innerText()).trim();
}

/** The words of the page that is open, without what surrounds every page. */
export async function wordsOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the browser’s own, as somebody sees it.
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
}

export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('link', { name }).first().click();
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('main').getByRole('button', { name }).first().click();
}

/** A day in the three fields of the group that is called so. */
export async function fillDay(page: Page, group: string, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const fields = page.getByRole('group', { name: group, exact: true });
  await fields.getByLabel('Day', { exact: true }).fill(date);
  await fields.getByLabel('Month', { exact: true }).fill(month);
  await fields.getByLabel('Year', { exact: true }).fill(year);
}

/** One of the answers to the question that is called so. */
export async function choose(page: Page, question: string, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}

/** What is offered in a list, by words that it begins with. */
export async function select(field: Locator, begins: string | RegExp): Promise<void> {
  const option = field.locator('option').filter({ hasText: begins }).first();
  const value = await option.getAttribute('value');
  if (value === null) throw new Error(`the list offers nothing that begins with ${begins}`);
  await field.selectOption(value);
}

/** What is filled in, by what each field is called: words, a day, one of several answers, or what a list offers. */
export type Answers = Readonly<Record<string, string>>;

export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) await fillField(page, label, answer);
}

async function fillField(page: Page, label: string, answer: string): Promise<void> {
  const group = page.getByRole('group', { name: label, exact: true });
  if ((await group.count()) > 0 && /^\d{4}-\d{2}-\d{2}$/.test(answer)) return fillDay(page, label, answer);
  if ((await group.count()) > 0) return group.getByLabel(answer).first().check();
  const control = page.locator('main').getByLabel(label, { exact: true });
  const isList = (await control.evaluate((element) => element.tagName)) === 'SELECT';
  return isList ? select(control, answer) : control.fill(answer);
}

/** From the page of a matter: chooses the move that is called so, fills it in, checks it and records it. */
export async function makeMove(page: Page, move: string, answers: Answers = {}): Promise<void> {
  await page.locator('.moves').getByRole('link', { name: move, exact: true }).click();
  await fillIn(page, answers);
  await checkAndRecord(page);
}

/** From a move that is filled in, over the check, to the matter with it recorded. */
export async function checkAndRecord(page: Page): Promise<void> {
  await press(page, 'Check your answers');
  expect(await headingOf(page), await wordsOf(page)).toBe('Check your answers before you record them');
  await press(page, 'Record it');
}

/** What the summary at the top says is wrong. */
export async function errorsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator('.govuk-error-summary__list a, .govuk-error-summary__list li:not(:has(a))')
    .allInnerTexts();
}
