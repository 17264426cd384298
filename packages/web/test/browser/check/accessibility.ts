import type { AxeResults, RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // A way back stands before the page and its landmark, as GOV.UK has it.
  rules: { region: { enabled: false } },
  // Everything is of one origin: nothing has to be fetched again to be looked at.
  preload: false,
};

/** What axe finds. Its source is evaluated from outside the page, whose policy lets nothing be added to it. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `axe ${id}: ${help}: ${target.join(' ')}: ${html.slice(0, 200)}`),
  );
}
