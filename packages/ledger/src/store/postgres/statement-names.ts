import { createHash } from 'node:crypto';

/** So often must a statement have been asked for it to be worth keeping prepared. */
const worthIt = 5;
/** So many stay prepared on each connection; a statement beyond them is planned each time. */
const most = 200;

/**
 * Names for statements that are asked again and again: PostgreSQL reads and plans them once for each connection, and
 * for the larger ones of ours that takes longer than they do. Those whose text is put together for one reader come and
 * go, and are given none.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #asked = new Map<string, number>();

  find(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= most) return known;
    const asked = (this.#asked.get(text) ?? 0) + 1;
    if (asked >= worthIt) {
      this.#asked.delete(text);
      const name = `c_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
      this.#names.set(text, name);
      return name;
    }
    if (this.#asked.size >= most) this.#asked.clear();
    this.#asked.set(text, asked);
    return undefined;
  }
}
