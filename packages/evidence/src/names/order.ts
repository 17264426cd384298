/** The index of the first item at or after a position, in items ordered by it; their count when there is none. */
export function indexFrom<T>(items: readonly T[], at: number, position: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && position(item) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
