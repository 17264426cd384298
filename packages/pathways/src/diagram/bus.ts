import type { Card } from './card.ts';

/** A card in its band and column. */
export interface Cell {
  readonly card: Card;
  readonly band: number;
  readonly column: number;
}

/** All the lines to one state, by moves or by breaches, run together: there is one way in. */
export interface Bus {
  readonly to: string;
  readonly late: boolean;
  /** The channels, lanes and, as channel 0, the gutter that it runs in. */
  readonly channels: readonly { readonly band: number; readonly channel: number }[];
  readonly lanes: readonly number[];
  readonly sources: readonly { readonly state: string; readonly row: number; readonly route: Route }[];
}

/** Straight across the channel; by the lane of the band; or by the gutter to another band. */
type Route = 'channel' | 'lane' | 'gutter';

export function busesOf(cells: readonly Cell[]): readonly Bus[] {
  return cells.flatMap((cell) => [false, true].flatMap((late) => busTo(cells, cell, late) ?? []));
}

function busTo(cells: readonly Cell[], target: Cell, late: boolean): Bus | undefined {
  const to = target.card.state;
  const all = cells.flatMap((source) =>
    source.card.rows.flatMap((row, at) =>
      row.leads.includes(to) && (row.ink === 'late') === late && source.card.state !== to
        ? [{ source, row: at, route: routeOf(source, target) }]
        : [],
    ),
  );
  if (all.length === 0) return undefined;
  const sources = late ? all : followed(all, target);
  const channels = [
    { band: target.band, channel: target.column },
    ...sources.map(({ source }) => ({ band: source.band, channel: source.column + 1 })),
    ...(sources.some(({ route }) => route === 'gutter') ? [{ band: target.band, channel: 0 }] : []),
  ];
  const across = sources.filter(({ route }) => route !== 'channel');
  const enters = across.length > 0 && target.column > 0 ? [target.band] : [];
  const lanes = [...new Set([...across.map(({ source }) => source.band), ...enters])];
  return {
    to,
    late,
    channels,
    lanes,
    sources: sources.map(({ source, row, route }) => ({ state: source.card.state, row, route })),
  };
}

interface Source {
  readonly source: Cell;
  readonly row: number;
  readonly route: Route;
}

/**
 * Lines that the eye can follow: within a band and to the next. A move that leads further has its number alone, unless
 * no nearer line leads there. What a breach does is always drawn.
 */
function followed(sources: readonly Source[], target: Cell): readonly Source[] {
  const near = sources.filter(({ source, route }) => route !== 'gutter' || source.band + 1 === target.band);
  return near.length > 0 ? near : sources;
}

function routeOf(source: Cell, target: Cell): Route {
  if (source.band !== target.band) return 'gutter';
  return source.column + 1 === target.column ? 'channel' : 'lane';
}
