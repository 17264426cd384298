/** Why nothing was appended: a stable code, one sentence to act on, and which draft of the call it was. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly at: number;
  /** For `matter-moved-on`: the first entries of the matter that came since, at most ten. */
  readonly since?: readonly number[];
}

/** What is wrong with one draft or leaf, before it is known which of a call it was. */
export type Finding = Pick<Refusal, 'code' | 'message'>;

export type RefusalCode =
  | 'append-too-large'
  | 'entry-malformed'
  | 'entry-too-large'
  | 'not-canonical'
  | 'lone-surrogate'
  | 'unsafe-number'
  | 'instant-not-canonical'
  | 'window-reversed'
  | 'recorded-in-future'
  | 'recorded-before-head'
  | 'correction-target-unknown'
  | 'correction-of-other-matter'
  | 'key-reused'
  | 'matter-moved-on'
  | 'projection-refused'
  | 'sequencer-fenced'
  | 'subject-erased';
