// Most words need no more than their capitals taken away.
const plain = /^[A-Za-z0-9]+$/;
const combining = /[\u0300-\u036f]/g;
const notInWord = /[^\p{L}\p{M}\p{N}\p{Sc}%&.]/gu;

/**
 * A word without its typography. Compatibility forms are taken apart (ﬁ is fi, ½ is 12) and accents
 * dropped, as agencies and newspapers drop them; a full stop stays only inside a number.
 */
function foldWord(raw: string): string {
  if (plain.test(raw)) return raw.toLowerCase();
  return raw.normalize('NFKD').toLowerCase().replace(combining, '').replace(notInWord, '');
}

/** Numbers words so that texts can be compared as numbers: the same folded word has the same number. */
export class Vocabulary {
  // Raw spellings are remembered too: most words then cost one look-up and no normalisation.
  readonly #raw = new Map<string, number | null>();
  readonly #folded = new Map<string, number>();
  readonly #spellings: string[] = [];

  /** The number of a word as it stands in a text; null when nothing of it is left after folding. */
  numberOf(raw: string): number | null {
    const known = this.#raw.get(raw);
    if (known !== undefined) return known;
    const folded = foldWord(raw);
    const number = folded === '' ? null : this.#numberOfFolded(folded);
    this.#raw.set(raw, number);
    return number;
  }

  /** The folded spelling behind a number. */
  spelling(number: number): string {
    return this.#spellings[number] ?? '';
  }

  #numberOfFolded(folded: string): number {
    const known = this.#folded.get(folded);
    if (known !== undefined) return known;
    const number = this.#spellings.length;
    this.#folded.set(folded, number);
    this.#spellings.push(folded);
    return number;
  }
}
