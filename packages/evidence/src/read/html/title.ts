import type { Head } from './dom/head.ts';
import type { Survey } from './survey/survey.ts';
import { wordSet } from './survey/survey.ts';

/** The page's title: its main heading, else what it calls itself to machines without the site's name. */
export function findTitle(page: Survey): string | null {
  const heading = page.blocks[page.heading]?.text.replace(/\s+/g, ' ');
  return heading || findDeclaredTitle(page.head);
}

/** What a page calls itself to machines, without the site's name. */
export function findDeclaredTitle({ meta, title }: Head): string | null {
  const declared = meta.get('og:title') ?? meta.get('twitter:title') ?? title;
  return declared === null ? null : withoutSite(declared, meta.get('og:site_name'));
}

const separator = / (?:[|·•»:–—-]|::) /;

/** "What was promised | Northwick News" → "What was promised". */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(separator);
  if (parts.length < 2) return title;
  const name = wordSet(site ?? '');
  const kept = parts.filter((part) => name.size === 0 || [...wordSet(part)].some((word) => !name.has(word)));
  if (kept.length === 1 && kept[0]) return kept[0].trim();
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best));
  return longest.split(' ').length >= 4 ? longest.trim() : title;
}
