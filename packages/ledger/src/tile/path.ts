import { tileWidth } from './hashes.ts';

/** One file of the published tree: hashes at a level, or the entries themselves. `width` is 256 when full. */
export interface TilePath {
  readonly level: number | 'entries';
  readonly index: number;
  readonly width: number;
}

/** C2SP tlog-tiles: `tile/<L>/<N>[.p/<W>]`, where 1234067 is written x001/x234/067. */
export function formatTilePath({ level, index, width }: TilePath): string {
  const groups: string[] = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(`${groups.length === 0 ? '' : 'x'}${String(rest % 1000).padStart(3, '0')}`);
  }
  return `tile/${level}/${groups.join('/')}${width === tileWidth ? '' : `.p/${width}`}`;
}

/** The tile at a path, or undefined when the path is no tile's: only the one way of writing each is accepted. */
export function findTilePath(path: string): TilePath | undefined {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!match) return undefined;
  const [, level = '', groups = '', width] = match;
  const tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(groups.replace(/[x/]/g, '')),
    width: width === undefined ? tileWidth : Number(width),
  } as const;
  return formatTilePath(tile) === path && tile.width > 0 && (tile.level === 'entries' || tile.level < 64)
    ? tile
    : undefined;
}

/** How many hashes of the tile a tree of `size` leaves has: 0 when it has not begun, 256 when it is full. */
export function widthAt(size: number, { level, index }: Pick<TilePath, 'level' | 'index'>): number {
  const hashes = Math.floor(size / tileWidth ** (level === 'entries' ? 0 : level));
  return Math.max(0, Math.min(tileWidth, hashes - index * tileWidth));
}
