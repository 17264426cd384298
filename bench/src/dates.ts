import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInvented, isRead, readDeadlines } from './dates/deadlines.ts';
import type { Reader } from './dates/readers.ts';
import { candour, chrono, recognizers } from './dates/readers.ts';
import type { Case } from './dates/specification.ts';
import { isRight, readSpecification } from './dates/specification.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

const runs = 3;
const peers: Readonly<Record<string, Reader>> = {
  'chrono-node': chrono,
  '@microsoft/recognizers-text-date-time': recognizers,
};

/** Dates of the Recognizers specification beside two peers, then UK deadlines, which neither of them reads. */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  const file =
    data ?? join(process.env['CANDOUR_DATA'] ?? '../shared/data', 'dates/datetime-model-half.json');
  const cases = await readSpecification(file);
  const parts = { all: cases, kept: cases.filter(({ kept }) => kept) };
  for (const [part, of] of Object.entries(parts))
    for (const order of ['day-first', 'month-first'] as const) {
      const ours = scored(of, candour(order));
      for (const [peer, reader] of Object.entries(peers)) {
        const theirs = scored(of, reader);
        yield figure(`results-right (${part}, ${order})`, {
          value: ours.right,
          peer,
          peerValue: theirs.right,
          n: ours.n,
        });
        yield figure(`negatives-kept (${part}, ${order})`, {
          value: ours.kept,
          peer,
          peerValue: theirs.kept,
          n: ours.negatives,
        });
      }
    }
  yield* speed(cases);
  yield* deadlines();
}

function scored(cases: readonly Case[], reader: Reader) {
  let [right, n, kept, negatives] = [0, 0, 0, 0];
  for (const { text, reference, results } of cases) {
    const found = reader(text, reference);
    n += results.length;
    right += results.filter((expected) => found.some((one) => isRight(one, expected))).length;
    if (results.length === 0) negatives += 1;
    if (results.length === 0 && found.length === 0) kept += 1;
  }
  return { right: right / n, n, kept: kept / negatives, negatives };
}

/** Milliseconds an input: the median of runs in turn, so that a busy machine slows all alike. */
function* speed(cases: readonly Case[]): Iterable<Figure> {
  const readers = { candour: candour('day-first'), ...peers };
  const times = new Map<string, readonly number[]>();
  for (let run = 0; run < runs; run += 1)
    for (const [name, reader] of Object.entries(readers)) {
      const from = performance.now();
      for (const { text, reference } of cases) reader(text, reference);
      times.set(name, [...(times.get(name) ?? []), (performance.now() - from) / cases.length]);
    }
  const value = median(times.get('candour') ?? []);
  for (const peer of Object.keys(peers))
    yield figure('time-an-input', {
      value,
      peer,
      peerValue: median(times.get(peer) ?? []),
      n: cases.length,
      unit: 'ms',
    });
}

async function* deadlines(): AsyncIterable<Figure> {
  // Rules were written with every one of these in view, so the figure guards against going back and proves no more.
  const all = await readDeadlines();
  const none = { peer: null, peerValue: null, n: all.length };
  yield figure('uk-deadlines-right (tuned)', { ...none, value: all.filter(isRead).length / all.length });
  const second = await readDeadlines('uk-deadlines-second');
  yield figure('uk-deadlines-right (second set, mended)', {
    ...none,
    n: second.length,
    value: second.filter(isRead).length / second.length,
  });
  yield figure('uk-dates-invented', { ...none, value: all.filter(isInvented).length, unit: 'dates' });
}

interface Measured {
  readonly value: number;
  readonly peer: string | null;
  readonly peerValue: number | null;
  readonly n: number;
  readonly unit?: string;
}

function figure(metric: string, { value, peer, peerValue, n, unit = 'share' }: Measured): Figure {
  const ratio = peerValue === null || peerValue === 0 ? null : rounded(value / peerValue);
  const shown = peerValue === null ? null : rounded(peerValue);
  return {
    bench: 'dates',
    metric,
    value: rounded(value),
    unit,
    peer,
    peerValue: shown,
    ratio,
    n,
    runs,
    versions,
  };
}

const rounded = (value: number) => Number(value.toFixed(4));

// Peers are pinned, so the manifest says what ran.
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};
const versions = Object.fromEntries(
  Object.keys(peers).map((name) => [name, manifest.dependencies[name] ?? 'unknown']),
);
