import type { Page } from 'playwright-core';
import type { Site } from '../open-site.ts';

const named = 'h1, h2, h3, h4, label, legend, button, th, summary, caption, dt, nav a, option';
const said = `${named}, dd, p, li, td, time, small, summary`;

/** The headings and names of a page: what a page has with scripts and without. */
export function readNamed(page: Page): Promise<readonly string[]> {
  return read(page, named);
}

/**
 * What is said on a page, one part at a time. What people and bodies said or wrote is left out; that our own words are
 * marked as of another language excuses none of them.
 */
export function readSaid(page: Page): Promise<readonly string[]> {
  return read(page, said);
}

function read(page: Page, parts: string): Promise<readonly string[]> {
  return page.evaluate((selected) => {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown, and so not meant.
    const shown = (element: HTMLElement) => element.innerText.trim().replaceAll(/\s+/g, ' ');
    const isOfDocument = (element: Element) =>
      element.closest('.document-text, .segment, .copies td') !== null &&
      element.closest('.copy-note, .left-out > summary') === null;
    return (
      [...document.querySelectorAll<HTMLElement>(selected)]
        .filter((element) => element.closest('blockquote, .said') === null && !isOfDocument(element))
        // What is wrong with the format of a pathway is told in English alone, and marked so (docs/guides/welsh-terms.md).
        .filter((element) => !(element.matches('td') && element.querySelector(':scope > span[lang=en]')))
        .filter((element) => element.querySelector('blockquote, .said, p, li, td, dd, label') === null)
        .map((element) => shown(element).replaceAll(/\b[a-z]+_[0-9a-z]{8,}/g, ''))
        .filter((text) => /\p{L}{3}/u.test(text))
    );
  }, parts);
}

/** The names of languages, of a browser and of people in the catalogue, a word that is the same, and keys and hashes. */
const same = /^(Cymraeg|English|Firefox|Marged Ellis|Person)$|^\S{20,}$/;

/**
 * What an English and a Welsh page say in the same words, and nobody wrote on the record: words of ours that were not
 * translated.
 */
export async function findUntranslated(
  site: Site,
  english: readonly string[],
  welsh: readonly string[],
): Promise<readonly string[]> {
  const said = new Set(english);
  const repeated = [...new Set(welsh)].filter((text) => said.has(text) && !same.test(text));
  if (repeated.length === 0) return [];
  const written = await readRecord(site);
  const names = await readNames(site);
  const without = (text: string) => names.reduce((left, name) => left.replace(name, ''), text);
  const isOurs = (part: string) =>
    /\p{L}{3}/u.test(without(part)) && !same.test(without(part).trim()) && !isWritten(written, part.trim());
  // What is named in one breath may be several names: a person, an office, a title and its file.
  return repeated.filter((text) => isOurs(text) && text.split(/[,·→:]/).some(isOurs));
}

/** Everything that people wrote on the record: each value of each entry, each name, each text; not what the reader says. */
async function readRecord({ record }: Site): Promise<readonly string[]> {
  const { rows } = await record.database.query<{ written: unknown }>(
    `select body as written from record.entry where body is not null and kind not like 'pathway%'
     union all select to_jsonb(name) from record.body union all select to_jsonb(name) from record.person
     union all select to_jsonb(filename) from record.document union all select to_jsonb(title) from record.document
     union all select to_jsonb(text) from record.searchable_text
     union all select content #- '{due,reason}' #- '{due,reasonInWelsh}' from desk.proposal`,
    [],
  );
  return rows.flatMap(({ written }) => textsIn(written)).map(plain);
}

/** Of bodies, people and documents, the longest first: they are the same in every language. */
async function readNames({ record }: Site): Promise<readonly string[]> {
  const { rows } = await record.database.query<{ name: string }>(
    `select name from record.body union select name from record.person where name is not null
     union select filename from record.document where filename is not null
     union select title from record.document where title is not null`,
    [],
  );
  return rows.map(({ name }) => name).toSorted((a, b) => b.length - a.length);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A few words have to be a value of their own; more of them may be part of one. */
function isWritten(written: readonly string[], text: string): boolean {
  const sought = plain(text);
  const isShort = text.split(' ').length <= 4;
  return written.some((value) => (isShort ? value === sought : value.includes(sought)));
}

/** Letters alone: quotation marks and line breaks differ between a page and a record, and a list counts what it names. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}]+/gu, '');
}
