/** What is wrong with a definition, where, and how to mend it. */
export interface Problem {
  /** `format`, `reference`, or the number of a rule of the linter: `L3`. */
  readonly rule: string;
  /** The path of keys to the place: `states.gateway.clocks[1]`; empty for the file as a whole. */
  readonly at: string;
  /** One sentence that names the place and the mend. */
  readonly message: string;
  /** The same in Welsh; what is wrong with the format itself is told in English alone, as its keys are. */
  readonly messageInWelsh?: string;
}

/** A problem found in a text, with the line and column (from 1) of what it is about. */
export interface PlacedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}
