import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillDay, headingOf, press, select, wordsOf } from './use-page.ts';

interface Plan {
  readonly who: string;
  /** `YYYY-MM-DD`, and as a page says it. */
  readonly day: readonly [sent: string, shown: string];
  readonly plan: string;
}

/** On the form of a plan: a day after the one that was promised is stopped, may be changed, and may be kept. */
export async function planTooLate(page: Page, { who, day: [sent, shown], plan }: Plan): Promise<void> {
  await page.getByLabel('Who delivers').fill(who);
  await fillDay(page, 'By when', sent);
  await select(page.getByLabel('The plan'), plan);
  await press(page, 'Check your answers');
  expect(await headingOf(page)).toBe('This is later than what was promised');
  await press(page, 'Change the day');
  expect(await page.getByLabel('Who delivers').inputValue()).toBe(who);
  await press(page, 'Check your answers');
  await press(page, 'Keep this day and go on');
  expect(await wordsOf(page)).toContain(shown);
  await press(page, 'Record it');
}
