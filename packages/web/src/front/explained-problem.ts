import type { Words } from '@candour/record';

/** What is known of a problem without the request that it answered. */
export interface ExplainedProblem {
  readonly code: string;
  readonly status: number;
  readonly title: Words;
  /** What it says each time; left out where the sentence depends on what was asked. */
  readonly sentence?: Words;
}
