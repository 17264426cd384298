// Word and hash must be the same in every process and for ever: what is kept of one document is compared with the next.

/** Stories are told to be one by their runs of so many words. */
export const storyRun = 5;

const word = /[\p{L}\p{N}]+/gu;
const marks = /['’ʼ‘`´]/g;

/** The words of a text, folded: case, accents and typography do not count. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(marks, '').toLowerCase();
  return plain.match(word) ?? [];
}

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** Distinct hashes of 53 bits (FNV-1a, twice), one for each run of so many words; a shorter text is one run. */
export function shinglesOf(words: readonly string[], length: number): readonly number[] {
  const found = new Set<number>();
  for (let at = 0; at + length <= Math.max(words.length, length); at += 1) {
    const run = words.slice(at, at + length).join(' ');
    if (run !== '') found.add(hashRun(run));
  }
  return [...found];
}

function hashRun(run: string): number {
  let [low, high] = [offset, offset ^ 0x5bd1e995];
  for (let at = 0; at < run.length; at += 1) {
    const unit = run.charCodeAt(at);
    low = Math.imul(low ^ unit, prime);
    high = Math.imul(high ^ ((unit << 5) | (unit >>> 3)), prime) ^ (low >>> 7);
  }
  return ((high >>> 0) % 2 ** 21) * 2 ** 32 + (low >>> 0);
}

/**
 * All of the hashes, or of many a sample: those that are divisible by the least power of two that leaves no more than
 * `most`. Samples of two texts have in common what the texts have, as far as the coarser of them goes.
 */
export function sample(hashes: readonly number[], most: number): readonly number[] {
  let kept = hashes;
  for (let divisor = 2; kept.length > most; divisor *= 2) kept = sampleEvery(kept, divisor);
  return kept;
}

/** Those divisible by a number: the same of every text, so that two texts that share many share some of these. */
export function sampleEvery(hashes: readonly number[], divisor: number): readonly number[] {
  return hashes.filter((hash) => hash % divisor === 0);
}
