/** `[start, end)` in UTF-16 code units of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is marked for some reason. */
export interface Marked extends Span {
  readonly id: string;
}

/** A run of a text that all of the same stretches cover, with those that begin with it and those that end with it. */
export interface Run extends Span {
  readonly ids: readonly string[];
  readonly begin: readonly string[];
  readonly finish: readonly string[];
}

/**
 * Splits a stretch of a text wherever something marked begins or ends, however they lie over or within one another. The
 * runs follow each other without gap, and together are the stretch. What lies outside it is cut off.
 */
export function runsOf({ start, end }: Span, marked: readonly Marked[]): readonly Run[] {
  if (start >= end) return [];
  const here = marked
    .map((mark) => ({ ...mark, from: Math.max(mark.start, start), to: Math.min(mark.end, end) }))
    .filter(({ from, to }) => from < to);
  const edges = new Set([start, end, ...here.flatMap(({ from, to }) => [from, to])]);
  const ordered = [...edges].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((from, at) => {
    const to = ordered[at + 1] ?? end;
    const over = here.filter((mark) => mark.from <= from && to <= mark.to);
    return {
      start: from,
      end: to,
      ids: over.map(({ id }) => id),
      begin: over.filter((mark) => mark.start === from).map(({ id }) => id),
      finish: over.filter((mark) => mark.end === to).map(({ id }) => id),
    };
  });
}
