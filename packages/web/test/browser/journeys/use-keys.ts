import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A form may be long, and a list longer; nobody goes on for ever. */
const most = 150;

/** What is wrong with where the focus is, for somebody who sees: nothing, when they see where they are. */
export function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return 'nothing has the focus';
    const name = `${(at.cloneNode(false) as Element).outerHTML.slice(0, 120)} “${(at.textContent ?? '').trim().slice(0, 30)}”`;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    const shows = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    if (![getComputedStyle(at), ...labels.map((label) => getComputedStyle(label, '::before'))].some(shows))
      return `one cannot see that ${name} has the focus`;
    const { left, top, width, height } = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const middle = (from: number, size: number, window: number) =>
      (Math.max(from, 0) + Math.min(from + size, window)) / 2;
    const there = document.elementFromPoint(
      middle(left, width, innerWidth),
      middle(top, height, innerHeight),
    );
    const isTop = there !== null && (at.contains(there) || labels.some((label) => label.contains(there)));
    return isTop || there?.contains(at) ? null : `${name} has the focus and is covered`;
  });
}

/** Goes to where one of these is by the Tab key, or back by Shift and Tab, and holds every stop on the way to being seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    const isThere = (elements: Element[]) => elements.some((element) => element === document.activeElement);
    if (await target.evaluateAll(isThere)) return;
    await page.keyboard.press(key);
    expect(await faultOfFocus(page)).toBeNull();
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** Past what stands on every page, as its first stop offers. */
export async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  expect(await focusOf(page)).toMatch(/^a .*Skip to main content/);
  expect(await faultOfFocus(page)).toBeNull();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() =>
    document.querySelector('main')?.contains(document.activeElement),
  );
  expect(isInside, `from the skip link one comes to ${await focusOf(page)}`).toBe(true);
}

/** Uses what the Tab key comes to: a link or a button, which opens a page. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** One of several: its group has one stop, and arrows go on from there. */
export async function choose(page: Page, group: Locator, answer: Locator): Promise<void> {
  await tabTo(page, group.getByRole('radio'));
  await page.keyboard.press('Space');
  for (let pressed = 0; pressed < most && !(await answer.isChecked()); pressed += 1) {
    await page.keyboard.press('ArrowDown');
    expect(await faultOfFocus(page)).toBeNull();
  }
  expect(await answer.isChecked()).toBe(true);
}

/** Of a list: by the letters that it begins with, as browsers find them. */
export async function pick(page: Page, list: Locator, begins: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(begins);
  const shown = await list.evaluate(
    (element) => (element as HTMLSelectElement).selectedOptions[0]?.text ?? '',
  );
  expect(shown.toLowerCase()).toContain(begins.toLowerCase());
}

/** A day, from its first field on. */
export async function typeDay(page: Page, group: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  for (const [label, value] of [
    ['Day', date],
    ['Month', month],
    ['Year', year],
  ] as const)
    await type(page, group.getByLabel(label, { exact: true }), value);
}

/** The tag and words of what has the focus. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName.toLowerCase()} ${at?.className} ${at?.id} ${(at?.textContent ?? '').trim().slice(0, 80)}`;
  });
}
