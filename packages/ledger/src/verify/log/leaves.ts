import { isSameHash } from '../../merkle/hash.ts';
import { rootOfHashes } from '../../merkle/root.ts';
import { joinHashes, listHashes, tileWidth } from '../../tile/hashes.ts';
import { formatTilePath, type TilePath } from '../../tile/path.ts';
import { listLeaves, type Read, readBundle } from './bundle.ts';
import { type Settled, settle } from './settle.ts';
import type { Walked } from './walked.ts';

type Hash = Uint8Array;

/**
 * The entries of one tile against their hashes, and those against what is above: the hash over a full tile, or for
 * the partial one its hashes as the root has settled them. Answers how many new entries hold.
 */
export async function checkLeaves(
  log: Walked,
  { index, width }: TilePath,
  above: Hash | null | readonly (Hash | null)[],
): Promise<number> {
  const { sha256, source } = log;
  const start = index * tileWidth;
  const tile = isRow(above) ? null : await hashesIn(log, index);
  const file = await source.file({ level: 'entries', index, width });
  if (tile && file && !isRow(above) && above && isSameHash(rootOfHashes(sha256, tile), above)) {
    // Nearly always: the hashes give the one above them, and every entry has its hash.
    const leaves = listLeaves(sha256, file.bytes, tile);
    if (leaves) return readHistory(log, start, leaves);
  }
  const stated = isRow(above) ? above : tile ? listHashes(tile) : Array.from({ length: width }, () => null);
  const { entries, excess } = file
    ? readBundle(sha256, file.bytes, stated)
    : { entries: stated.map(() => nothing), excess: 0 };
  const settled = settleRow(log, { stated, entries, above });
  const bundle = formatTilePath({ level: 'entries', index, width });
  if (!file) {
    const what = `${bundle} is missing: entries ${start} to ${start + width - 1} are not there.`;
    log.report({ index: start, last: start + width - 1, what });
  } else {
    reportRow(log, { start, stated, entries, settled, bundle });
    if (excess > 0 && !file.isWider) {
      log.report({
        index: start + width - 1,
        what: `Behind the last entry in ${bundle} more follows (bytes: ${excess}).`,
      });
    }
  }
  const hashes = settled.hashes ?? stated;
  const held = entries.map(({ leaf, hash }, place) => (isHeld(hash, hashes[place]) ? leaf : null));
  return readHistory(log, start, held);
}

function isHeld(hash: Hash | null, expected: Hash | null | undefined): boolean {
  return hash !== null && expected instanceof Uint8Array && isSameHash(hash, expected);
}

const nothing: Read = { leaf: null, hash: null, fault: null };

function isRow(above: Hash | null | readonly (Hash | null)[]): above is readonly (Hash | null)[] {
  return Array.isArray(above);
}

/** The tile of hashes of the entries; null, and a problem, when it is missing or misshapen. */
async function hashesIn({ source, report }: Walked, index: number): Promise<Uint8Array | null> {
  const tile = { level: 0, index, width: tileWidth };
  const read = await source.hashes(tile);
  if (read instanceof Uint8Array) return read;
  const start = index * tileWidth;
  const fault = read === 'missing' ? 'is missing' : 'is not 256 hashes long';
  const what = `${formatTilePath(tile)} ${fault}: it holds the hashes of entries ${start} to ${start + tileWidth - 1}.`;
  report({ index: start, last: start + tileWidth - 1, what });
  return null;
}

interface Row {
  readonly stated: readonly (Hash | null)[];
  readonly entries: readonly Read[];
}

function settleRow(
  { sha256, patience }: Walked,
  { stated, entries, above }: Row & { readonly above: Hash | null | readonly (Hash | null)[] },
): Settled & { readonly isOutvoted: boolean } {
  const isRight = (hashes: readonly Hash[]) =>
    isRow(above) || (above !== null && isSameHash(rootOfHashes(sha256, joinHashes(hashes)), above));
  const found = entries.map(({ hash }) => hash);
  const settled = settle({ stated, found }, isRight, patience);
  return { ...settled, isOutvoted: above !== null && !settled.hashes && settled.differ.length === 0 };
}

function reportRow(
  { report }: Walked,
  {
    start,
    stated,
    entries,
    settled,
    bundle,
  }: Row & {
    readonly start: number;
    readonly settled: ReturnType<typeof settleRow>;
    readonly bundle: string;
  },
): void {
  const tile = bundle.replace('entries', '0');
  const wrong = new Map(settled.differ.map((one) => [one.at, one.wrong]));
  if (settled.isOutvoted) {
    const last = start + entries.length - 1;
    const what = `${tile} and entries ${start} to ${last} agree with one another, but not with the hash above them: at least one is not what the log was built from.`;
    report({ index: start, last, what });
  }
  for (const [place, { fault, hash }] of entries.entries()) {
    const index = start + place;
    const which = wrong.get(place);
    if (fault === 'missing') report({ index, what: `Entry ${index} is not in ${bundle}.` });
    else if (fault === 'length' && (!which || which === 'stated')) {
      report({
        index,
        what: `The length in front of entry ${index} in ${bundle} is wrong; the entry is right.`,
      });
    } else if (which === 'found')
      report({ index, what: `Entry ${index} is not the one that the log holds: its bytes were changed.` });
    else if (which === 'stated' && stated[place]) {
      report({ index, what: `The hash of entry ${index} in ${tile} is wrong; the entry is right.` });
    } else if (which === 'unknown' && hash && stated[place]) {
      report({
        index,
        what: `Entry ${index} and its hash in ${tile} disagree, and neither gives the hash above them.`,
      });
    }
  }
}

/** Goes through the entries that are those of the tree (null where one is not): only they are the record. */
function readHistory(
  { history, from }: Walked,
  start: number,
  leaves: readonly (Uint8Array | null)[],
): number {
  let held = 0;
  for (const [place, leaf] of leaves.entries()) {
    if (start + place < from || !leaf) continue;
    held += 1;
    history.add(start + place, leaf);
  }
  return held;
}
