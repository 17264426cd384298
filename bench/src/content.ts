import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreArticles } from './content/article-scorer.ts';
import type { Page } from './content/corpus.ts';
import { articlePages, isArticleBenchmark, webPages } from './content/corpus.ts';
import type { System } from './content/peers.ts';
import { extract, systems } from './content/peers.ts';
import { versions } from './content/versions.ts';
import { scoreWeb } from './content/web-scorer.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

const speedRuns = 3;
/** Speed is timed on one page in so many; quality on all. */
const speedStep = 12;

type Texts = ReadonlyMap<System, ReadonlyMap<string, string>>;

/** The main text of pages: quality against wanted texts, and speed, beside readability and defuddle. */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const root = join(process.env['CANDOUR_DATA'] ?? '../shared/data', 'content');
  const folders = data === undefined ? [join(root, 'aeb'), join(root, 'wcxb/dev')] : [data];
  for (const folder of folders) {
    if (!existsSync(folder)) {
      process.stderr.write(`content: skipped, there is no folder ${folder}\n`);
      continue;
    }
    const isArticles = isArticleBenchmark(folder);
    const pages = isArticles ? articlePages(folder) : webPages(folder);
    const name = isArticles ? 'aeb' : 'wcxb';
    const texts = await readAll(pages);
    for (const half of ['tune', 'report', 'both'] as const) {
      const part = pages.filter((page) => half === 'both' || page.half === half);
      if (part.length === 0) continue;
      const scores = isArticles ? scoreArticles(folder, part, texts) : scoreWeb(part, texts);
      yield* compared(scores, { name, half, n: part.length });
    }
    yield* speeds(pages, name);
  }
}

/** Every system reads every page, page by page, so that the machine's moods fall on all alike. */
async function readAll(pages: readonly Page[]): Promise<Texts> {
  const texts = new Map(systems.map((system) => [system, new Map<string, string>()]));
  for (const { id, html } of pages) {
    for (const system of systems) texts.get(system)?.set(id, await extract(system, html));
  }
  return texts;
}

function* compared(
  scores: Readonly<Record<string, object>>,
  part: { name: string; half: string; n: number },
): Iterable<Figure> {
  const metricsOf = (system: System) =>
    new Map(
      Object.entries(scores[system] ?? {}).filter(
        ([key, value]) => typeof value === 'number' && !key.endsWith('_std'),
      ),
    );
  const ours = metricsOf('candour');
  for (const peer of ['readability', 'defuddle'] as const) {
    const theirs = metricsOf(peer);
    for (const [metric, value] of ours) {
      const title = `${part.name} ${metric} (${part.half})`;
      yield figure({
        metric: title,
        unit: 'share',
        value,
        peer,
        peerValue: theirs.get(metric) ?? 0,
        n: part.n,
        runs: 1,
      });
    }
  }
}

async function* speeds(pages: readonly Page[], name: string): AsyncIterable<Figure> {
  const sample = pages.filter((_, at) => at % speedStep === 0);
  const rates = new Map(systems.map((system) => [system, [] as number[]]));
  for (let run = 0; run < speedRuns; run += 1) {
    const spent = new Map(systems.map((system) => [system, 0]));
    for (const { html } of sample) {
      for (const system of systems) {
        const began = performance.now();
        await extract(system, html);
        spent.set(system, (spent.get(system) ?? 0) + performance.now() - began);
      }
    }
    for (const [system, ms] of spent) rates.get(system)?.push((1000 * sample.length) / ms);
  }
  const rate = (system: System) => median(rates.get(system) ?? []);
  for (const peer of ['readability', 'defuddle'] as const) {
    const [value, peerValue] = [rate('candour'), rate(peer)];
    yield figure({
      metric: `${name} speed`,
      unit: 'pages/s',
      value,
      peer,
      peerValue,
      n: sample.length,
      runs: speedRuns,
    });
  }
}

function figure(from: {
  metric: string;
  unit: string;
  value: number;
  peer: System;
  peerValue: number;
  n: number;
  runs: number;
}): Figure {
  const round = (value: number) => Number(value.toFixed(4));
  const ratio = from.peerValue === 0 ? null : round(from.value / from.peerValue);
  return {
    bench: 'content',
    ...from,
    value: round(from.value),
    peerValue: round(from.peerValue),
    ratio,
    versions,
  };
}
