import { groupBy } from './group.ts';
import type { Line } from './page/line.ts';

/** How a document is set. */
export interface Measure {
  /** The type size of most of its characters, in points. */
  readonly body: number;
  /** The font of most of its characters. */
  readonly bodyFont: string;
  /** From baseline to baseline within a paragraph, in ems. */
  readonly pitch: number;
  /** Where the lines of a line's column end when the text is justified; null when it is ragged. */
  edge(line: Line): number | null;
}

// Leading outside these is between paragraphs, or between columns.
const [tightest, widest] = [0.9, 2.6];
const usualPitch = 1.2;

const columnOf = ({ page, column }: Line) => `${page} ${Math.round(column.left)}`;

// In justified text at least this share of lines end at the same place, to a third of a point.
const leastEven = 0.35;

function edgesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const edges = new Map<string, number>();
  for (const [column, inColumn] of groupBy(lines, columnOf)) {
    const ends = groupBy(inColumn, ({ right }) => Math.round(right * 3) / 3);
    const [edge = 0, even = []] = [...ends].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    if (even.length > 3 && even.length >= inColumn.length * leastEven) edges.set(column, edge);
  }
  return edges;
}

export function measure(lines: readonly Line[]): Measure {
  const pitches = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    if (!above || above.page !== line.page || above.column.left !== line.column.left) continue;
    const pitch = (above.y - line.y) / line.size;
    if (pitch < tightest || pitch > widest || Math.abs(above.size - line.size) > 0.2) continue;
    // Only between long lines: those of a list of short items are set apart.
    const weight = Math.min(above.text.length, 60);
    add(pitches, Math.round(pitch * 20) / 20, weight);
  }
  const edges = edgesOf(lines);
  return {
    edge: (line) => edges.get(columnOf(line)) ?? null,
    body: heaviest(lines, ({ size }) => Math.round(size * 2) / 2) ?? 0,
    bodyFont: heaviest(lines, ({ font }) => font) ?? '',
    pitch: most(pitches) ?? usualPitch,
  };
}

function heaviest<Key>(lines: readonly Line[], keyOf: (line: Line) => Key): Key | undefined {
  const weights = new Map<Key, number>();
  for (const line of lines) add(weights, keyOf(line), line.text.length);
  return most(weights);
}

function add<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function most<Key>(weights: ReadonlyMap<Key, number>): Key | undefined {
  return [...weights].reduce<readonly [Key, number] | undefined>(
    (best, next) => (best && best[1] >= next[1] ? best : next),
    undefined,
  )?.[0];
}
