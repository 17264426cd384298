import type { Page } from 'playwright-core';

/** What a page shows when a program speaks in place of a person. */
const leftovers: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a value that is none', /\b(undefined|NaN|Invalid Date)\b|\[object /],
  ['a message that was not formatted', /\{\w+(, (plural|select|number|date)|\})/],
  ['an id', /\b(matter|person|body|document|proposal|recommendation|commitment)_[0-9a-z]{8,}/i],
  ['a date as machines write it', /(?<!\/)\b20\d\d-[01]\d-[0-3]\d(T\d\d|\b)/],
];

/** Every page has one heading and a title that says as much, and its words are a person’s. */
export async function checkWords(page: Page): Promise<readonly string[]> {
  const { title, headings, language, text, references } = await page.evaluate(() => ({
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? ''),
    language: document.documentElement.lang,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown, and so not meant.
    text: document.body.innerText,
    // What may not be named is told by its reference, and is shown as one.
    references: [...document.querySelectorAll('.reference')].map((element) => element.textContent ?? ''),
  }));
  const path = new URL(page.url()).pathname;
  const expected = /^\/cy(\/|$)/.test(path) ? 'cy' : 'en';
  const found: string[] = [];
  if (headings.length !== 1 || headings[0] === '')
    found.push(`it has ${headings.length} headings of the first order`);
  if (!/.+ – Candour$/.test(title)) found.push(`its title is “${title}”`);
  if (language !== expected) found.push(`its language is “${language}” at an address of ${expected}`);
  for (const [what, pattern] of leftovers) {
    const at = pattern.exec(references.reduce((left, reference) => left.replace(reference, ''), text));
    if (at !== null)
      found.push(`it shows ${what}: “${text.slice(Math.max(0, at.index - 30), at.index + 50)}”`);
  }
  return found;
}
