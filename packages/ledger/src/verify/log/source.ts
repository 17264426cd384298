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

  /** Null when it is missing. Once a log has grown, a full tile may stand where a partial one was: it begins alike. */
  async file(tile: TilePath): Promise<Uint8Array | null> {
    const path = formatTilePath(tile);
    const awaited = this.#awaited.get(path) ?? this.#read(path);
    this.#awaited.delete(path);
    const bytes = await awaited;
    if (bytes || tile.width === tileWidth) return bytes;
    return this.#read(formatTilePath({ ...tile, width: tileWidth }));
  }

  /** The hashes of a tile; null, or a sentence’s end, when the file is not one of that many hashes. */
  async hashes(tile: TilePath): Promise<Uint8Array | 'missing' | 'misshapen'> {
    const bytes = await this.file(tile);
    if (!bytes) return 'missing';
    const wanted = tile.width * 32;
    return bytes.length === wanted || bytes.length === tileWidth * 32
      ? bytes.subarray(0, wanted)
      : 'misshapen';
  }
}
