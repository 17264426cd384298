import { isSameHash } from '../../merkle/hash.ts';
import { rootOfHashes } from '../../merkle/root.ts';
import { joinHashes, listHashes, tileWidth } from '../../tile/hashes.ts';
import { formatTilePath, type TilePath, widthAt } from '../../tile/path.ts';
import { readBundle } from './bundle.ts';
import { listEdge, rootOfEdge } from './edge.ts';
import { checkLeaves } from './leaves.ts';
import { settle } from './settle.ts';
import type { Walked } from './walked.ts';

type Hash = Uint8Array;
type HashTile = TilePath & { readonly level: number };

/** How many leaf tiles, with their entries, are on their way at once. */
const ahead = 16;
const mostMissing = 1000;
const mostProblems = 50_000;

/**
 * From the root down: the root vouches for the partial tiles at the right edge, every hash in them for the full
 * tile below it, and so on to the entries. What is wrong is therefore told apart from what merely leads to it.
 */
export class Walk {
  checked = 0;
  readonly #log: Walked;
  #expected: number;
  #hasStopped = false;

  constructor(log: Walked) {
    this.#log = log;
    this.#expected = Math.floor(log.from / tileWidth);
  }

  async run(root: Hash): Promise<void> {
    const edge = listEdge(this.#log.size);
    const hashes = await this.#settleEdge(edge, root);
    let at = 0;
    for (const tile of edge) {
      for (let place = 0; place < tile.width; place += 1, at += 1) {
        if (tile.level === 0) break;
        await this.#walk(tile.level - 1, tile.index * tileWidth + place, hashes[at] ?? null);
      }
      if (tile.level === 0) await this.#leaves(tile, hashes.slice(at, at + tile.width));
    }
  }

  /** The edge’s hashes as the root has them; null where that cannot be told. */
  async #settleEdge(edge: readonly HashTile[], root: Hash): Promise<readonly (Hash | null)[]> {
    const { sha256, report, patience } = this.#log;
    const rows = await Promise.all(edge.map((tile) => this.#stated(tile)));
    const isRight = (hashes: readonly Hash[]) => isSameHash(rootOfEdge(sha256, edge, hashes), root);
    const stated = rows.flat();
    if (stated.every((hash) => hash) && isRight(stated as Hash[])) return stated;
    const found = (await Promise.all(edge.map((tile) => this.#found(tile)))).flat();
    const tiles = rows.flatMap((row, tile) => row.map(() => tile));
    const { hashes, differ } = settle({ stated, found, tileOf: (at) => tiles[at] ?? 0 }, isRight, patience);
    if (!hashes && differ.length === 0) {
      const what =
        'The checkpoint states another root than the tiles and entries give, which agree with one another.';
      report({ index: null, what });
    }
    const wrong = new Map(differ.map((one) => [one.at, one.wrong]));
    let at = 0;
    for (const tile of edge) {
      for (let place = 0; place < tile.width; place += 1, at += 1) {
        if (stated[at]) this.#reportHash(tile, place, wrong.get(at));
      }
    }
    return hashes ?? stated.map((hash, place) => (wrong.has(place) ? null : hash));
  }

  /** One full tile, of which the hash above is known or null, and everything below it. */
  async #walk(level: number, index: number, expected: Hash | null): Promise<void> {
    const tile = { level, index, width: tileWidth };
    if ((index + 1) * tileWidth ** (level + 1) <= this.#log.from || this.#mayStop()) return;
    if (level === 0) return this.#leaves(tile, expected);
    const hashes = await this.#settleTile(tile, expected);
    if (!hashes) return;
    for (let place = 0; place < tileWidth; place += 1) {
      await this.#walk(level - 1, index * tileWidth + place, hashes[place] ?? null);
    }
  }

  /**
   * The tile’s hashes; null where that cannot be told. Null for the whole when it is missing with all that is right
   * below it: a checkpoint may claim more entries than anybody could look for one by one.
   */
  async #settleTile(tile: HashTile, expected: Hash | null): Promise<readonly (Hash | null)[] | null> {
    const { sha256, patience } = this.#log;
    const stated = await this.#stated(tile);
    const isRight = (hashes: readonly Hash[]) =>
      expected !== null && isSameHash(rootOfHashes(sha256, joinHashes(hashes)), expected);
    if (stated.every((hash) => hash) && isRight(stated as Hash[])) return stated;
    const found = await this.#found(tile);
    if (![...stated, ...found].some((hash) => hash)) return null;
    const { hashes, differ } = settle({ stated, found }, isRight, patience);
    for (const { at, wrong } of differ) if (stated[at]) this.#reportHash(tile, at, wrong);
    if (!hashes && differ.length === 0 && expected) this.#reportRow(tile);
    const unsure = new Set(differ.map(({ at }) => at));
    return hashes ?? stated.map((hash, at) => (unsure.has(at) ? null : hash));
  }

  /** The hashes that a tile’s file states; nulls, and a problem, when it is missing or misshapen. */
  async #stated(tile: HashTile): Promise<readonly (Hash | null)[]> {
    const { source, report, from } = this.#log;
    const read = await source.hashes(tile);
    if (read instanceof Uint8Array) return listHashes(read);
    const [start, end] = spanOf(tile);
    const what =
      read === 'missing'
        ? `${formatTilePath(tile)} is missing: it holds the hashes of entries ${start} to ${end - 1}.`
        : `${formatTilePath(tile)} is not ${tile.width} hashes long.`;
    if (end > from) report({ index: start, last: end - 1, what });
    return Array.from({ length: tile.width }, () => null);
  }

  /** The same hashes by hashing what is below; null where that is missing. */
  async #found({ level, index, width }: HashTile): Promise<readonly (Hash | null)[]> {
    const { sha256, source } = this.#log;
    if (level === 0) {
      const file = await source.file({ level: 'entries', index, width });
      const stated = await source.hashes({ level, index, width });
      const known =
        stated instanceof Uint8Array ? listHashes(stated) : Array.from({ length: width }, () => null);
      return file
        ? readBundle(sha256, file.bytes, known).entries.map(({ hash }) => hash)
        : known.map(() => null);
    }
    const found: (Hash | null)[] = [];
    for (let place = 0; place < width; place += 1) {
      const below = { level: level - 1, index: index * tileWidth + place, width: tileWidth };
      const hashes = await source.hashes(below);
      found.push(hashes instanceof Uint8Array ? rootOfHashes(sha256, hashes) : null);
    }
    return found;
  }

  /** Whoever publishes nothing, or nothing but faults, under a great number must not keep the verifier at work. */
  #mayStop(): boolean {
    const { source, problems } = this.#log;
    const why =
      source.missingInARow > mostMissing
        ? `${mostMissing} files in a row are missing`
        : problems.length > mostProblems
          ? `${mostProblems} things are wrong`
          : null;
    if (why && !this.#hasStopped) {
      this.#hasStopped = true;
      this.#log.report({ index: null, what: `More than ${why}: what is behind them was not looked at.` });
    }
    return why !== null;
  }

  async #leaves(tile: TilePath, above: Hash | null | readonly (Hash | null)[]): Promise<void> {
    this.#expected = Math.max(this.#expected, tile.index);
    this.#expectUpTo(tile.index + ahead);
    this.checked += await checkLeaves(this.#log, tile, above);
  }

  #expectUpTo(end: number): void {
    const { size, source } = this.#log;
    for (; this.#expected < Math.min(end, Math.ceil(size / tileWidth)); this.#expected += 1) {
      const index = this.#expected;
      const width = widthAt(size, { level: 0, index });
      source.expect({ level: 'entries', index, width });
      if (width === tileWidth) source.expect({ level: 0, index, width });
    }
  }

  /** What is wrong below is found there; here, only what the tile itself states wrongly. */
  #reportHash(tile: HashTile, place: number, wrong: 'stated' | 'found' | 'unknown' | undefined): void {
    if (wrong !== 'stated' && (wrong !== 'unknown' || tile.level === 0)) return;
    const below = { level: tile.level - 1, index: tile.index * tileWidth + place, width: tileWidth };
    const [start, end] = spanOf(below);
    const over = tile.level === 0 ? `of entry ${start}` : `over entries ${start} to ${end - 1}`;
    const right = tile.level === 0 ? 'the entry is right' : 'the tile below it is right';
    const what =
      wrong === 'stated'
        ? `The hash ${over} in ${formatTilePath(tile)} is wrong; ${right}.`
        : `The hash ${over} in ${formatTilePath(tile)} and the tile below it disagree, and neither gives the hash above them.`;
    this.#log.report({ index: start, ...(end - start > 1 && { last: end - 1 }), what });
  }

  #reportRow(tile: HashTile): void {
    const [index, end] = spanOf(tile);
    const what = `${formatTilePath(tile)} and the tiles below it agree with one another, but not with the hash above them: entries ${index} to ${end - 1} are not those the log was built from.`;
    this.#log.report({ index, last: end - 1, what });
  }
}

/** The entries that a tile of hashes is over, `[start, end)`; the level below 0 is the entries themselves. */
function spanOf({ level, index, width }: HashTile): readonly [number, number] {
  if (level < 0) return [index, index + 1];
  const each = tileWidth ** level;
  return [index * tileWidth * each, (index * tileWidth + width) * each];
}
