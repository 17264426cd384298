import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { type Screen, screens } from './screens.ts';
import { serveExample } from './serve-example.ts';

const [folder = 'docs/screenshots', ...only] = process.argv.slice(2);
const widths = [1280, 390];
const windowHeight = 1000;
/** What is below that shows nothing new. */
const longest = 3200;

/** `npm run screenshots [folder] [name…]`: the main pages of the worked example, wide and narrow, as pictures. */
async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const example = await serveExample();
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  let missed = 0;
  for (const screen of screens) {
    if (only.length > 0 && !only.some((name) => screen.name.includes(name))) continue;
    missed += (await take(browser, example.origin, screen)) ? 0 : 1;
  }
  await browser.close();
  await example.close();
  return missed;
}

/** Whether it was taken; why not is said. */
async function take(browser: Browser, baseURL: string, screen: Screen): Promise<boolean> {
  const { name, as, open, inWindow = false } = screen;
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/London' });
  context.setDefaultTimeout(60_000);
  try {
    if (as !== null) await enterAs(context, as);
    const page = await context.newPage();
    await open(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: windowHeight });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const long = await page.evaluate(() => document.documentElement.scrollHeight);
      const height = inWindow ? windowHeight : Math.min(long, longest);
      const path = join(folder, `${name}-${width}.png`);
      await page.screenshot({ path, fullPage: !inWindow, clip: { x: 0, y: 0, width, height } });
    }
    process.stdout.write(`${name}  ${page.url().slice(baseURL.length)}\n`);
    return true;
  } catch (fault) {
    process.stderr.write(
      `${name} was not taken: ${fault instanceof Error ? fault.message : String(fault)}\n`,
    );
    return false;
  } finally {
    await context.close();
  }
}

/** As anybody does who opens the example: by the button with that name. */
async function enterAs(context: BrowserContext, name: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('/sign-in');
  const button = page.getByRole('button', { name, includeHidden: true });
  // The first of each kind are in sight, and all others folded away.
  if (!(await button.isVisible())) await page.locator('.cast summary').click();
  await button.click();
  await page.waitForLoadState();
  await page.close();
}

process.exitCode = (await main()) === 0 ? 0 : 1;
