import type { Due } from '@candour/calendar';
import type { Span } from '../../span.ts';
import type { Rejection } from '../rejection.ts';

/** A recommendation found in one document, before repeats are dropped and it is named. */
export interface Request {
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly addressees: readonly string[];
  readonly spans: readonly Span[];
  readonly due: Due;
}

/** What was taken for a recommendation, and what was not and by which rule. */
export interface ExplainedRequests {
  readonly found: readonly Request[];
  readonly rejected: readonly Rejection[];
}
