import type { Sha256 } from '../../merkle/sha256.ts';
import type { Problem } from '../report.ts';
import type { History } from './history.ts';
import type { Patience } from './settle.ts';
import type { Source } from './source.ts';

/** A log that is being walked: where its files come from, and who is told what is found. */
export interface Walked {
  readonly sha256: Sha256;
  readonly source: Source;
  readonly size: number;
  /** Entries before this one are known from an earlier time. */
  readonly from: number;
  readonly history: History;
  readonly report: (problem: Problem) => void;
  /** What was reported so far. */
  readonly problems: readonly Problem[];
  readonly patience: Patience;
}
