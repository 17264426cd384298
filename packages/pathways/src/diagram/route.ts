import type { Arrangement, Placed } from './arrange.ts';
import type { Bus } from './bus.ts';
import { cardWidth } from './card.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of each line of a bus, from its row to the card that it leads to. */
export function linesOf(bus: Bus, arrangement: Arrangement): readonly (readonly Point[])[] {
  const target = get(arrangement, bus.to);
  const enter = entry(bus, target, arrangement);
  const inTrack = arrangement.track(bus, target.band, target.column);
  return bus.sources.map(({ state, row, route }) => {
    const source = get(arrangement, state);
    const start = { x: source.x + cardWidth, y: portY(source, row) };
    const out = arrangement.track(bus, source.band, source.column + 1);
    const end = [{ x: inTrack, y: enter.y }, enter];
    if (route === 'channel') return [start, { x: out, y: start.y }, ...end];
    const up = arrangement.lane(bus, source.band);
    const leave = [start, { x: out, y: start.y }, { x: out, y: up }];
    if (route === 'lane') return [...leave, { x: inTrack, y: up }, ...end];
    const gutter = arrangement.track(bus, target.band, 0);
    if (target.column === 0) return [...leave, { x: gutter, y: up }, { x: gutter, y: enter.y }, enter];
    const down = arrangement.lane(bus, target.band);
    return [...leave, { x: gutter, y: up }, { x: gutter, y: down }, { x: inTrack, y: down }, ...end];
  });
}

function get({ placed }: Arrangement, state: string): Placed {
  const found = placed.get(state);
  if (!found) throw new Error(`the state ${state} has no place in the diagram`);
  return found;
}

/** The middle of the first line of a row: where its line begins. */
export function portY({ card, y }: Placed, row: number): number {
  const at = card.rows[row];
  if (!at) throw new Error(`the state ${card.state} has no row ${row}`);
  return y + at.top + Math.min(at.height, 16) / 2;
}

/** Where a bus comes in: beside the title, and never level with a line that leaves the card before it. */
function entry(bus: Bus, target: Placed, { placed }: Arrangement): Point {
  const before = [...placed.values()].filter(
    (each) => each.band === target.band && each.column === target.column - 1,
  );
  const taken = before.flatMap((each) =>
    each.card.rows.flatMap((row, at) => (row.leads.length > 0 ? [portY(each, at)] : [])),
  );
  const wished = target.y + (bus.late ? 34 : 22);
  const y = [0, -5, 5, -9, 9, 13]
    .map((shift) => wished + shift)
    .find((at) => taken.every((other) => Math.abs(other - at) >= 4));
  return { x: target.x, y: y ?? wished };
}
