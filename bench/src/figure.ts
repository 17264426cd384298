import { cpus, loadavg } from 'node:os';

/** One measured figure beside its peer, as one JSON line. See docs/formats/bench.md. */
export interface Figure {
  readonly bench: string;
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: string | null;
  readonly peerValue: number | null;
  /** value / peerValue, so that a noisy machine's absolute figures need not be trusted. */
  readonly ratio: number | null;
  /** How many items were measured, and how often. */
  readonly n: number;
  readonly runs: number;
  readonly versions: Readonly<Record<string, string>>;
}

/** Prints figures as JSON lines, or as a table line for people, each with the machine's load at that moment. */
export function printFigure(figure: Figure, json: boolean): void {
  const load = Number((loadavg()[0] ?? 0).toFixed(2));
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...figure, load })}\n`);
    return;
  }
  const beside = figure.peer === null ? '' : `  ${figure.peer} ${figure.peerValue} (ratio ${figure.ratio})`;
  process.stdout.write(
    `${figure.bench} ${figure.metric}: ${figure.value} ${figure.unit}${beside}  n=${figure.n} runs=${figure.runs} load=${load}/${cpus().length}\n`,
  );
}

/** The middle value; the mean of the two middle values when there is an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) throw new Error('The median of nothing was asked for.');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
