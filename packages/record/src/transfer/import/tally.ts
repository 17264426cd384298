import type { RowProblem } from '../reading/source-row.ts';
import type { CheckedRow, GoodRow } from './checked-row.ts';

/** What became of the rows of one file. */
export interface Tally {
  readonly rows: number;
  /** Good in themselves. */
  readonly good: number;
  readonly refused: number;
  /** Said before, in this file or in an earlier import: nothing was added for them. */
  readonly repeated: number;
  readonly entered: number;
  /** Refused rows by the code of what was first found wrong with them. */
  readonly reasons: Readonly<Record<string, number>>;
  /** How many good rows do not say a thing, by our name of it. */
  readonly unknown: Readonly<Record<string, number>>;
}

/** Counts rows as they are gone through, and tells of each problem as it is found. */
export class Counting {
  readonly #onProblem: (problem: RowProblem) => void;
  readonly #keys = new Map<string, number>();
  readonly #reasons: Record<string, number> = {};
  readonly #unknown: Record<string, number> = {};
  #rows: number = 0;
  #refused: number = 0;
  #repeated: number = 0;
  #entered: number = 0;

  constructor(onProblem: (problem: RowProblem) => void) {
    this.#onProblem = onProblem;
  }

  /** True when the row is to be entered: good, and not said before in this file. */
  admits(row: CheckedRow): row is GoodRow {
    this.#rows += 1;
    if ('problems' in row) {
      this.refuse(row.problems);
      return false;
    }
    for (const field of row.unknown) this.#unknown[field] = (this.#unknown[field] ?? 0) + 1;
    if (this.#keys.has(row.key)) {
      this.repeat(1);
      return false;
    }
    this.#keys.set(row.key, row.line);
    return true;
  }

  refuse(problems: readonly RowProblem[]): void {
    this.#refused += 1;
    const code = problems[0]?.code ?? 'entry-refused';
    this.#reasons[code] = (this.#reasons[code] ?? 0) + 1;
    for (const problem of problems) this.#onProblem(problem);
  }

  repeat(rows: number): void {
    this.#repeated += rows;
  }

  enter(rows: number): void {
    this.#entered += rows;
  }

  tally(): Tally {
    return {
      rows: this.#rows,
      good: this.#rows - this.#refused,
      refused: this.#refused,
      repeated: this.#repeated,
      entered: this.#entered,
      reasons: this.#reasons,
      unknown: this.#unknown,
    };
  }
}
