import { findFullDate } from '../../segment/published.ts';
import type { Head } from './dom/head.ts';
import type { Survey } from './survey/survey.ts';

/** Names under which pages give the date of publication to machines, the most exact first. */
const published = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'originalpublicationdate',
  'date',
];

/** The page's own full date, `YYYY-MM-DD`: as told to machines, else as shown by its heading. */
export function findPublishedAt(page: Survey, storyStart: number): string | null {
  return findDeclaredDate(page.head) ?? shownDate(page, storyStart);
}

/** The full date that a page tells machines. */
export function findDeclaredDate(head: Head): string | null {
  for (const name of published) {
    const date = dateOf(head.meta.get(name));
    if (date !== null) return date;
  }
  return linkedDate(head);
}

/** A machine's date counts as written: an instant late in the evening is not moved to another day. */
function dateOf(value: string | undefined): string | null {
  return value === undefined ? null : findFullDate(value.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'));
}

const articleType = /Article|BlogPosting|Report|WebPage|Review|Statement/;

function linkedDate(head: Head): string | null {
  for (const { types, fields } of head.linked) {
    const value = fields['datePublished'];
    if (typeof value !== 'string' || !types.some((type) => articleType.test(type))) continue;
    const date = dateOf(value);
    if (date !== null) return date;
  }
  return null;
}

const blocksBefore = 4;
const blocksAfter = 10;
/** A line with more words mentions a date; a shorter one states it. */
const mostWords = 14;

/** A time element or date line between the heading and the story's first paragraphs. */
function shownDate(page: Survey, storyStart: number): string | null {
  const from = page.heading >= 0 ? page.heading : Math.max(0, storyStart - blocksBefore);
  const near = new Set<unknown>();
  for (let at = Math.max(0, from - blocksBefore); at <= from + blocksAfter; at += 1) {
    near.add(page.blocks[at]?.element);
  }
  for (const { element, value } of page.head.times) {
    const date = near.has(element.parent) || near.has(element.parent?.parent) ? dateOf(value) : null;
    if (date !== null) return date;
  }
  let updated: string | null = null;
  for (let at = Math.max(0, from - blocksBefore); at <= from + blocksAfter; at += 1) {
    const measure = page.measures[at];
    if (measure === undefined || measure.words > mostWords || page.under[at] !== null || measure.linked > 0.5)
      continue;
    const text = page.blocks[at]?.text ?? '';
    const date = findFullDate(text);
    if (date !== null && !later.test(text)) return date;
    updated ??= date;
  }
  return updated;
}

/** A page that only says when it was last changed has no other date to go by. */
const later = /^\W*(?:last )?(?:updated|modified|edited|amended|reviewed)\b/i;
