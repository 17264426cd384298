import { basename } from 'node:path';
import type { Comparison, ReadDocument, Span } from '@candour/evidence';
import { findAlteredQuotations, findDifference } from '@candour/evidence';
import { block, type Page, quoted } from './page.ts';
import { count } from './wording.ts';

interface Compared {
  readonly a: ReadDocument;
  readonly b: ReadDocument;
  readonly compared: Comparison;
}

/** What two documents share, and what only one of them has, in their own words. */
export function comparison(on: Page, given: Compared): string {
  const { compared } = given;
  const [a, b] = [shortened(given.a, given.b), shortened(given.b, given.a)];
  const parts = [
    `${block(on, on.heading(relationSentence({ a, b, compared })), 0)}\n${block(on, on.quiet(shareSentence({ a, b, compared })), 0)}`,
  ];
  if (compared.relation !== 'independent') {
    parts.push(onlyIn(on, a, b), onlyIn(on, b, a), alteredQuotations(on, a, b));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The document under its file name alone, unless that is the other's too. */
function shortened(document: ReadDocument, other: ReadDocument): ReadDocument {
  const name = basename(document.path);
  return name === basename(other.path) ? document : { ...document, path: name };
}

function relationSentence({ a, b, compared }: Compared): string {
  switch (compared.relation) {
    case 'fullest':
      return `${b.path} is wholly derived from ${a.path}, which says more.`;
    case 'wholly-derived':
      return compared.jaccard === 1
        ? `${a.path} and ${b.path} tell the story in the same words.`
        : `${a.path} is wholly derived from ${b.path}.`;
    case 'partly-derived':
      return `${a.path} and ${b.path} share part of their text, and each has words of its own.`;
    case 'independent':
      return `${a.path} and ${b.path} are independent: neither derives from the other.`;
  }
}

function shareSentence({ a, b, compared }: Compared): string {
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  return `Of the five-word runs in the story of ${a.path}, ${percent(compared.containedIn)} stand in ${b.path}; of those in ${b.path}, ${percent(compared.contains)} stand in ${a.path}.`;
}

function onlyIn(on: Page, own: ReadDocument, other: ReadDocument): string {
  const spans = findDifference(own, other).added;
  if (spans.length === 0) return '';
  const title = `Only in ${own.path} (${count(spans.length, 'passage')})`;
  return [on.heading(title), ...spans.map((span) => passage(on, own, span))].join('\n');
}

function alteredQuotations(on: Page, a: ReadDocument, b: ReadDocument): string {
  const altered = findAlteredQuotations(a, b);
  if (altered.length === 0) return '';
  const title = `${count(altered.length, 'quotation')} in other words`;
  const entries = altered.map(
    (quotation) =>
      `${block(on, on.quiet(a.path), 4)}\n${passage(on, a, quotation.a)}\n${block(on, on.quiet(b.path), 4)}\n${passage(on, b, quotation.b)}`,
  );
  return [on.heading(title.charAt(0).toUpperCase() + title.slice(1)), ...entries].join('\n');
}

function passage(on: Page, { text }: ReadDocument, span: Span): string {
  return block(on, on.said(quoted(text.slice(span.start, span.end))), 4, '  – ');
}
