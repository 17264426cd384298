import { bandsOf, heightOf, spacing } from './bands.ts';
import { type Bus, busesOf } from './bus.ts';
import type { Card } from './card.ts';
import { cardWidth } from './card.ts';

const margin = 20;
const trackWidth = 9;
const channelMargin = 20;
const laneHeight = 9;
/** For the dot before the first state, clear of the gutter’s lines. */
const startWidth = 16;

/** Where a card stands: its band (row of columns), its column in the band, and the corner in pixels. */
export interface Placed {
  readonly card: Card;
  readonly number: number;
  readonly band: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Everything with its place. Lines run only where no card can be: in channels, lanes and the gutter. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly buses: readonly Bus[];
  /** The x of a bus in the channel to the left of a column; channel 0 is the gutter, the same in every band. */
  readonly track: (bus: Bus, band: number, channel: number) => number;
  /** The y of a bus in the lanes above a band. */
  readonly lane: (bus: Bus, band: number) => number;
}

/** Cards in layers, from left to right and from band to band. */
export function arrange(layers: readonly (readonly Card[])[]): Arrangement {
  const cut = bandsOf(layers);
  const bands = cut.length;
  const perBand = Math.max(...cut.map((band) => band.length));
  const cells = cut.flatMap((columns, band) =>
    columns.flatMap((cards, column) => cards.map((card) => ({ card, band, column }))),
  );
  const buses = busesOf(cells);
  const among = (band: number, channel: number) =>
    buses.filter((bus) =>
      bus.channels.some((each) => each.channel === channel && (channel === 0 || each.band === band)),
    );
  const inLanes = (band: number) => buses.filter((bus) => bus.lanes.includes(band));
  // A channel is as wide as its busiest band needs, so that the columns of all bands stand under each other.
  const tracks = Array.from({ length: perBand + 1 }, (_, channel) =>
    Math.max(...Array.from({ length: bands }, (__, band) => among(band, channel).length)),
  );
  const channelWidth = tracks.map(
    (count, channel) =>
      2 * channelMargin + Math.max(0, count - 1) * trackWidth + (channel === 0 ? startWidth : 0),
  );
  const channelX = (channel: number) =>
    margin + channelWidth.slice(0, channel).reduce((sum, width) => sum + width, 0) + channel * cardWidth;
  const heights = cut.map(heightOf);
  const lanesHeight = (band: number) => spacing + inLanes(band).length * laneHeight;
  const bandY = (band: number): number =>
    margin +
    heights.slice(0, band).reduce((sum, height) => sum + height, 0) +
    Array.from({ length: band + 1 }, (_, at) => lanesHeight(at)).reduce((sum, height) => sum + height, 0);
  const placed = new Map<string, Placed>();
  const fill = new Map<string, number>();
  cells.forEach(({ card, band, column }, at) => {
    const key = `${band}/${column}`;
    const y = fill.get(key) ?? bandY(band);
    fill.set(key, y + card.height + spacing);
    const x = channelX(column) + (channelWidth[column] ?? 0);
    placed.set(card.state, { card, number: at + 1, band, column, x, y });
  });
  return {
    width: channelX(perBand) + (channelWidth[perBand] ?? 0) + margin,
    height: bandY(bands - 1) + (heights.at(-1) ?? 0) + margin,
    placed,
    buses,
    track: (bus, band, channel) =>
      channelX(channel) + channelMargin + among(band, channel).indexOf(bus) * trackWidth,
    lane: (bus, band) => bandY(band) - spacing / 2 - inLanes(band).indexOf(bus) * laneHeight,
  };
}
