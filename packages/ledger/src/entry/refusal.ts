/** Why nothing was appended: a stable code, one sentence to act on, and which draft of the call it was. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  readonly at: number;
}

export type RefusalCode =
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
  | 'sequencer-fenced'
  | 'subject-erased';
