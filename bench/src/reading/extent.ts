/** Half-open ranges of a folded text, in order. */
export type Extent = readonly (readonly [number, number])[];

/** The letters and digits of a text alone, so that marks, spaces and line ends cannot part two readings. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Where a text, given as parts joined by ` … `, stands in a folded document: each part at its first place
 * after the one before. Parts that do not stand there at all are left out.
 */
export function findExtent(document: string, text: string): Extent {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (const part of text.split(' … ').map(fold).filter(Boolean)) {
    const after = document.indexOf(part, from);
    const start = after < 0 ? document.indexOf(part) : after;
    if (start < 0) continue;
    found.push([start, start + part.length]);
    from = start + part.length;
  }
  return found;
}

/** How many characters two extents share, and how many each has. */
export function shared(a: Extent, b: Extent): number {
  let sum = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

export function sizeOf(extent: Extent): number {
  return extent.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** What two extents share, of all that either covers: 1 when they are the same. */
export function overlapOf(a: Extent, b: Extent): number {
  const common = shared(a, b);
  const all = sizeOf(a) + sizeOf(b) - common;
  return all === 0 ? 0 : common / all;
}
