import type { Span } from '../span.ts';

/** A tempting clause that was not proposed, and the name of the rule that says why. */
export interface Rejection extends Span {
  readonly rule: string;
}
