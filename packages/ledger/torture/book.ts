/** One entry as the writer saw it: acknowledged while it wrote, or found when it opened the log again. */
export interface Line {
  readonly seq: number;
  readonly key: string;
  readonly hash: string;
  /** When it was acknowledged, in nanoseconds of the monotonic clock. */
  readonly at?: bigint;
}

export interface Losses {
  readonly lost: number;
  readonly changed: number;
  readonly gaps: number;
  readonly duplicates: number;
}

/** The outside account of a log: what was acknowledged, against what is found after each crash. */
export class Book {
  #acknowledged = new Map<number, Line>();
  #found = new Map<string, number>();
  #next = 0;
  #count = 0;
  #losses = { lost: 0, changed: 0, gaps: 0, duplicates: 0 };

  get acknowledged(): number {
    return this.#count;
  }

  /** How far the log was gone through; the next opening reports from here. */
  get next(): number {
    return this.#next;
  }

  get losses(): Losses {
    return this.#losses;
  }

  /** Acknowledged, and not held against the log yet. */
  get open(): readonly Line[] {
    return [...this.#acknowledged.values()];
  }

  acknowledge(line: Line): void {
    this.#count += 1;
    this.#acknowledged.set(line.seq, line);
  }

  /**
   * What was acknowledged after the power went was acknowledged by a machine that was no more: a real one would have
   * told nobody. The kernel may still say yes to a sync that was under way when the disk was cut.
   */
  forgetSince(moment: bigint): void {
    for (const [seq, { at }] of this.#acknowledged) {
      if (at === undefined || at < moment) continue;
      this.#acknowledged.delete(seq);
      this.#count -= 1;
    }
  }

  /** An entry found in the log after a crash, in order of sequence. */
  find(line: Line): void {
    if (line.seq !== this.#next) this.#losses.gaps += 1;
    this.#next = line.seq + 1;
    if (this.#found.has(line.key)) this.#losses.duplicates += 1;
    this.#found.set(line.key, line.seq);
    const promised = this.#acknowledged.get(line.seq);
    if (promised && (promised.key !== line.key || promised.hash !== line.hash)) this.#losses.changed += 1;
    this.#acknowledged.delete(line.seq);
  }

  /** The whole log was gone through: whatever was acknowledged and not found is lost. */
  close(): void {
    this.#losses.lost += this.#acknowledged.size;
    this.#acknowledged.clear();
  }
}
