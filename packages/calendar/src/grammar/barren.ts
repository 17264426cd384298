import type { Token } from './token.ts';

// Longer runs are seldom met twice, and a text of any size may keep only so many.
const longestRun = 16;
const mostRuns = 4000;

/** Runs of tokens that begin nothing, so that a text which says the same over and over is read once. */
export class Barren {
  readonly #lengths = new Map<string, Set<number>>();
  readonly #runs = new Set<string>();

  /** Whether the tokens here are known to begin nothing. */
  has(tokens: readonly Token[], at: number): boolean {
    const lengths = this.#lengths.get(tokens[at]?.word ?? '');
    if (!lengths) return false;
    for (const length of lengths) if (this.#runs.has(keyOf(tokens, at, length))) return true;
    return false;
  }

  /** Keeps that nothing begins here, as the tokens up to and with `last` have shown. */
  add(tokens: readonly Token[], at: number, last: number): void {
    const length = last - at + 1;
    if (length > longestRun || this.#runs.size >= mostRuns) return;
    const word = tokens[at]?.word ?? '';
    const lengths = this.#lengths.get(word) ?? new Set();
    this.#lengths.set(word, lengths.add(length));
    this.#runs.add(keyOf(tokens, at, length));
  }
}

/** All that a reading can see of a run: its words and capitals, where they join and where lines end. */
function keyOf(tokens: readonly Token[], at: number, length: number): string {
  let key = '';
  for (let index = at; index < at + length; index += 1) {
    const token = tokens[index];
    const joint = token?.newLine ? '\n' : token?.glued && index > at ? '~' : ' ';
    key += token ? `${joint}${token.capital ? '^' : ''}${token.word}` : '\0';
  }
  return key;
}
