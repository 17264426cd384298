import type { Page } from 'playwright-core';
import { checkAccessibility } from './accessibility.ts';
import { checkLayout } from './layout.ts';
import { checkWeight } from './weight.ts';
import { checkWords } from './words.ts';

/**
 * All that must hold of a page in the state in which it is open: WCAG 2.2 A and AA as far as axe can tell, reflow at 320
 * pixels, 200 % zoom, text spacing, weight, and no leftovers of programming among its words. One sentence for each
 * fault, none when all is well. What the page asks for and says while it loads is told by `watchPage`.
 */
export async function checkPage(page: Page): Promise<readonly string[]> {
  return [
    ...(await checkWords(page)),
    ...(await checkAccessibility(page)),
    ...(await checkWeight(page)),
    ...(await checkLayout(page)),
  ];
}
