import type { Page } from 'playwright-core';

export interface Crawled {
  readonly path: string;
  readonly status: number;
}

export interface Crawl {
  /** Where to begin. */
  readonly from: readonly string[];
  /** How many pages of one kind are opened: of fifty matters, so many. */
  readonly ofEach: number;
  /** Is shown every page that was opened. */
  readonly look: (page: Page, crawled: Crawled) => Promise<void>;
}

/** Opens what can be reached by links, so many of each kind, and gives what was opened. A page nobody listed is found too. */
export async function crawl(page: Page, { from, ofEach, look }: Crawl): Promise<readonly Crawled[]> {
  const waiting = [...from];
  const known = new Set(waiting);
  const opened: Crawled[] = [];
  const counts = new Map<string, number>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    const count = counts.get(kind) ?? 0;
    if (count >= ofEach) continue;
    counts.set(kind, count + 1);
    const answer = await page.goto(path);
    const crawled = { path, status: answer?.status() ?? 0 };
    opened.push(crawled);
    await look(page, crawled);
    for (const link of await readLinks(page)) {
      if (known.has(link) || !isPage(link)) continue;
      known.add(link);
      waiting.push(link);
    }
  }
  return opened;
}

/** Two addresses are of one kind if they differ in ids, numbers and values only. */
export function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const places = pathname.replaceAll(/\b[a-z]+_[0-9a-z]{8,}\b/g, ':id').replaceAll(/\/\d+\b/g, '/:n');
  return `${places}?${[...new Set(searchParams.keys())].toSorted((a, b) => (a < b ? -1 : 1)).join('&')}`;
}

/** Not what is downloaded, signs out or is another door. */
function isPage(path: string): boolean {
  return !/^\/(assets|api|log|calendar|health|ready|metrics)\b|\.(json|csv|ics|atom|yaml)\b|\/(file|bytes|original)\b|sign-out/.test(
    path,
  );
}

function readLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter(({ origin, protocol }) => origin === location.origin && protocol.startsWith('http'))
      .filter((link) => !link.hasAttribute('download'))
      .map(({ pathname, search }) => `${pathname}${search}`),
  );
}
