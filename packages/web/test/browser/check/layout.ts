import type { Page } from 'playwright-core';

const usual = { width: 1280, height: 900 };

/** What no longer fits: at 320 pixels, at 200 % zoom of a window of 1280, and with the text spacing of WCAG 1.4.12. */
export async function checkLayout(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [where, width, spaced] of [
    ['at 320 px', 320, false],
    ['at 320 px with text spacing', 320, true],
    ['at 200 % zoom', 640, false],
    ['with text spacing', 1280, true],
  ] as const) {
    await page.setViewportSize({ ...usual, width });
    await page.evaluate(spaceText, spaced);
    const faults = await page.evaluate(findMisfits);
    found.push(...faults.map((fault) => `${where}: ${fault}`));
  }
  await page.setViewportSize(usual);
  await page.evaluate(spaceText, false);
  return found;
}

/** WCAG 1.4.12: line height 1.5, two lines after paragraphs, letters .12 and words .16 of the size apart. */
function spaceText(spaced: boolean): void {
  // A style sheet that is made, and not written into the page, is one that the page’s policy does not forbid.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = spaced ? [sheet] : [];
}

/** What is wider than the window, or cut off by a box that hides what does not fit in it. */
function findMisfits(): string[] {
  const width = window.innerWidth;
  const name = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 50)}”`;
  const isHidden = (element: Element) => {
    const { width: wide, height } = element.getBoundingClientRect();
    return wide <= 1 || height <= 1 || getComputedStyle(element).visibility === 'hidden';
  };
  // What needs two dimensions to be read, such as a drawing, may scroll within itself if keys can scroll it.
  const mayScroll = (element: Element) =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) && element.hasAttribute('tabindex');
  const isWithin = (element: Element, test: (one: Element) => boolean) => {
    for (let one: Element | null = element; one !== null; one = one.parentElement) if (test(one)) return true;
    return false;
  };
  const found: string[] = [];
  const all = [...document.body.querySelectorAll('*')].filter((element) => !isHidden(element));
  const scrolled = document.scrollingElement?.scrollWidth ?? 0;
  if (scrolled > width) found.push(`the page is ${scrolled} px wide in a window of ${width}`);
  for (const element of all) {
    const { right, left } = element.getBoundingClientRect();
    const sticksOut = right > 0 && (right > width + 1 || left < -1);
    if (sticksOut && !isWithin(element, mayScroll) && !isWithin(element, isHidden))
      found.push(`${name(element)} ends at ${Math.round(right)} px`);
    // What is typed into a field may be longer than it: the field itself scrolls.
    if (element.matches('input, textarea, select')) continue;
    const style = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      found.push(`${name(element)} is cut off at its side`);
    if (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
      found.push(`${name(element)} is cut off at its foot`);
  }
  return found.slice(0, 8);
}
