import type { Card } from './card.ts';

/** Four cards and the ways between them fill a page of 1280 and the width of a sheet, and can still be read there. */
const mostColumns = 4;
/** More cards than this on top of each other, and the eye no longer goes from left to right. */
const mostStacked = 2;
/** The room between two cards, and above a band for its lines, about. */
export const spacing = 26;
const lines = 70;
/** What it costs, in pixels of height, to put a state under one that leads to it, or under any other. */
const underItsSource = 160;
const under = 20;

type Column = readonly Card[];
type Band = readonly Column[];

interface Cut {
  readonly cost: number;
  readonly bands: readonly Band[];
}

/**
 * The states in the order of the ways through them, cut into bands of columns: of all cuts the one that leaves the
 * least paper empty, without putting states under those that lead to them where there is room beside.
 */
export function bandsOf(layers: readonly Column[]): readonly Band[] {
  const cards = layers.flat();
  const together = new Map(layers.flatMap((layer, at) => layer.map((card) => [card, at] as const)));
  const best: Cut[] = [{ cost: 0, bands: [] }];
  for (let end = 1; end <= cards.length; end += 1) {
    let least: Cut | undefined;
    for (let start = Math.max(0, end - mostColumns * mostStacked); start < end; start += 1) {
      const before = best[start] as Cut;
      for (const band of cutsOf(cards.slice(start, end), mostColumns)) {
        const cost = before.cost + heightOf(band) + lines + crowding(band, together);
        if (!least || cost < least.cost) least = { cost, bands: [...before.bands, band] };
      }
    }
    best.push(least as Cut);
  }
  return best.at(-1)?.bands ?? [];
}

/** Every way to stand these in so many columns, or fewer. */
function cutsOf(cards: Column, columns: number): readonly Band[] {
  if (cards.length === 0) return [[]];
  if (columns === 0) return [];
  return [1, 2, 3]
    .filter((count) => count <= mostStacked && count <= cards.length)
    .flatMap((count) =>
      cutsOf(cards.slice(count), columns - 1).map((rest) => [cards.slice(0, count), ...rest]),
    );
}

export function heightOf(band: Band): number {
  return Math.max(
    ...band.map((cards) => cards.reduce((sum, { height }) => sum + height + spacing, -spacing)),
  );
}

function crowding(band: Band, layerOf: ReadonlyMap<Card, number>): number {
  const pairs = band.flatMap((column) =>
    column.slice(1).map((card, at) => [column[at] as Card, card] as const),
  );
  return pairs.reduce((sum, [above, below]) => {
    if (layerOf.get(above) === layerOf.get(below)) return sum;
    const leads = above.rows.some((row) => row.leads.includes(below.state));
    return sum + (leads ? underItsSource : under);
  }, 0);
}
