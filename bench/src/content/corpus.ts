import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page of a benchmark with what a reader should take from it. */
export interface Page {
  readonly id: string;
  readonly url: string | null;
  readonly kind: string;
  /** Rules and weights were fitted on `tune` alone. */
  readonly half: 'tune' | 'report';
  readonly html: string;
  readonly wanted: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
}

/** The half of a page by the hash of its name, so that neither order nor source decides it. */
function halfOf(id: string): Page['half'] {
  return (createHash('sha256').update(id).digest()[0] ?? 0) < 128 ? 'tune' : 'report';
}

function readHtmlPage(folder: string, id: string): string {
  return gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
}

export function isArticleBenchmark(folder: string): boolean {
  return existsSync(join(folder, 'ground-truth.json'));
}

/** Pages of a folder of the article-extraction-benchmark's format. */
export function articlePages(folder: string): Page[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody?: string; url?: string }
  >;
  return Object.entries(truth).map(([id, { articleBody, url }]) => ({
    id,
    url: url ?? null,
    kind: 'article',
    half: halfOf(id),
    html: readHtmlPage(folder, id),
    wanted: articleBody ?? '',
    with: [],
    without: [],
  }));
}

interface WebTruth {
  readonly url?: string;
  readonly _internal?: { readonly page_type?: { readonly primary?: string } | string };
  readonly ground_truth?: {
    readonly main_content?: string | null;
    readonly with?: string[] | null;
    readonly without?: string[] | null;
  };
}

/** Pages of a folder of WCXB's format (`html/*.html.gz`, `ground-truth/*.json`). */
export function webPages(folder: string): Page[] {
  const names = readdirSync(join(folder, 'ground-truth')).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => {
    const id = name.slice(0, -'.json'.length);
    const page = JSON.parse(readFileSync(join(folder, 'ground-truth', name), 'utf8')) as WebTruth;
    const kind = page._internal?.page_type ?? 'article';
    const primary = typeof kind === 'string' ? kind : (kind.primary ?? 'article');
    return {
      id,
      url: page.url ?? null,
      kind: primary === 'category' ? 'collection' : primary,
      half: halfOf(id),
      html: readHtmlPage(folder, id),
      wanted: page.ground_truth?.main_content ?? '',
      with: page.ground_truth?.with ?? [],
      without: page.ground_truth?.without ?? [],
    };
  });
}
