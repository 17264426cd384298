import { tileWidth } from '../../tile/hashes.ts';
import { formatTilePath, type TilePath } from '../../tile/path.ts';

/** Gives the bytes of one of the log’s files, null when there is none. Throws when it cannot tell. */
export type Read = (path: string) => Promise<Uint8Array | null>;

/** The files of a log at one size. Tiles that are read in order come ahead of their turn. */
export class Source {
  readonly #read: Read;
  readonly #awaited = new Map<string, Promise<Uint8Array | null>>();

  constructor(read: Read) {
    this.#read = read;
  }

  /** Begins to read, so that the disk or the network works while something else is hashed. */
  expect(tile: TilePath): void {
    const path = formatTilePath(tile);
    const awaited = this.#read(path);
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
    const awaited = this.#awaited.get(path) ?? this.#read(path);
    this.#awaited.delete(path);
    const bytes = await awaited;
    if (bytes) return { bytes, isWider: false };
    if (tile.width === tileWidth) return null;
    const full = await this.#read(formatTilePath({ ...tile, width: tileWidth }));
    return full && { bytes: full, isWider: true };
  }

  async hashes(tile: TilePath): Promise<Uint8Array | 'missing' | 'misshapen'> {
    const file = await this.file(tile);
    if (!file) return 'missing';
    const width = file.isWider ? tileWidth : tile.width;
    return file.bytes.length === width * 32 ? file.bytes.subarray(0, tile.width * 32) : 'misshapen';
  }
}
