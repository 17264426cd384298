import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from './corpus.ts';

export interface ArticleScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Share of pages whose words are exactly the wanted ones. */
  readonly accuracy: number;
}

const bootstraps = '100';

/** Scores each system's texts by the article benchmark's own evaluate.py, over the given pages alone. */
export function scoreArticles(
  folder: string,
  pages: readonly Page[],
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Readonly<Record<string, ArticleScore>> {
  const place = mkdtempSync(join(tmpdir(), 'candour-bench-'));
  try {
    copyFileSync(join(folder, 'evaluate.py'), join(place, 'evaluate.py'));
    const truth = pages.map(({ id, wanted }) => [id, { articleBody: wanted }]);
    writeFileSync(join(place, 'ground-truth.json'), JSON.stringify(Object.fromEntries(truth)));
    mkdirSync(join(place, 'output'));
    for (const [system, found] of texts) {
      const output = pages.map(({ id }) => [id, { articleBody: found.get(id) ?? '' }]);
      writeFileSync(join(place, 'output', `${system}.json`), JSON.stringify(Object.fromEntries(output)));
    }
    const command = ['evaluate.py', '--n-bootstrap', bootstraps, '--output', 'scores.json'];
    execFileSync('python3', command, { cwd: place, stdio: ['ignore', 'ignore', 'inherit'] });
    return JSON.parse(readFileSync(join(place, 'scores.json'), 'utf8')) as Record<string, ArticleScore>;
  } finally {
    rmSync(place, { recursive: true });
  }
}
