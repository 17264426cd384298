import { tileWidth } from '../../tile/hashes.ts';
import { formatTilePath, type TilePath } from '../../tile/path.ts';

/**
 * Gives the bytes of one of the log’s files, null when there is none. Throws when it cannot tell. No right file is
 * longer than `longest` bytes: of one that is, any beginning longer than that will do.
 */
export type Read = (path: string, longest: number) => Promise<Uint8Array | null>;

/** Of 256 entries, each of 65,535 bytes behind its length. */
const longestBundle = tileWidth * 65_537;
const longestTile = tileWidth * 32;

/** The files of a log at one size. Tiles that are read in order come ahead of their turn. */
export class Source {
  /** Files that were asked for and not there, since the last that was. */
  missingInARow = 0;
  readonly #read: Read;
  readonly #awaited = new Map<string, Promise<Uint8Array | null>>();

  constructor(read: Read) {
    this.#read = read;
  }

  /** Begins to read, so that the disk or the network works while something else is hashed. */
  expect(tile: TilePath): void {
    const path = formatTilePath(tile);
    const awaited = this.#read(path, longestOf(tile));
    // Whoever asks for it gets the fault; until then it must not end the program.
    awaited.catch(() => undefined);
    this.#awaited.set(path, awaited);
  }

  /**
   * Null when it is missing. Once a log has grown, a full tile may stand where a partial one was: it begins alike,
   * and `isWider` says that more follows.
   */
  async file(tile: TilePath): Promise<{ readonly bytes: Uint8Array; readonly isWider: boolean } | null> {
    const path = formatTilePath(tile);
    const awaited = this.#awaited.get(path) ?? this.#read(path, longestOf(tile));
    this.#awaited.delete(path);
    const bytes = await awaited;
    if (bytes) return this.#found(tile, bytes, false);
    this.missingInARow += 1;
    if (tile.width === tileWidth) return null;
    const full = await this.#read(formatTilePath({ ...tile, width: tileWidth }), longestOf(tile));
    return full && this.#found(tile, full, true);
  }

  /** Of a file longer than any should be, no more than shows that it is. */
  #found(
    tile: TilePath,
    bytes: Uint8Array,
    isWider: boolean,
  ): { readonly bytes: Uint8Array; readonly isWider: boolean } {
    this.missingInARow = 0;
    return { bytes: bytes.subarray(0, longestOf(tile) + 1), isWider };
  }

  async hashes(tile: TilePath): Promise<Uint8Array | 'missing' | 'misshapen'> {
    const file = await this.file(tile);
    if (!file) return 'missing';
    const width = file.isWider ? tileWidth : tile.width;
    return file.bytes.length === width * 32 ? file.bytes.subarray(0, tile.width * 32) : 'misshapen';
  }
}

function longestOf({ level }: TilePath): number {
  return level === 'entries' ? longestBundle : longestTile;
}
