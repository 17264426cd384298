/** What a field holds, as far as any condition of the definition can tell. `null`: left empty. */
export type Case = Readonly<Record<string, string | number | boolean | null>>;

/** A value that no condition names. Not a name a definition can write, so nothing equals it. */
export const other = ' other';

/** One thing that happens to a matter: a move, a breach, or the end of a matter that came from it. */
export interface Step {
  readonly from: string;
  /** The same as `from` when the matter stays where it is. */
  readonly to: string;
  readonly move?: string;
  /** Which row of the move’s table led there, from 0. */
  readonly row?: number;
  readonly fields: Case;
  readonly breach?: string;
  /** The relation of the matter that ended. */
  readonly childClosed?: string;
}

/** One thing that the model keeps of a matter, as a small whole number. */
export interface Component {
  readonly key: string;
  readonly initial: number;
  /** Its possible values after a step, given its value before. */
  readonly next: (value: number, step: Step) => readonly number[];
  /** The fields of a move whose values change it. */
  readonly reads?: (move: string) => readonly string[];
}
