import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Unit } from '../frame.ts';
import type { Run } from '../phrase/unit.ts';

/** An attribution read in one sentence, with the units that its words and cue take up. */
export interface Report {
  readonly attribution: Attribution;
  readonly covers: Run;
}

/** What the reading of a cue may look back to within its sentence. */
export interface Setting {
  readonly text: string;
  readonly units: readonly Unit[];
  /** Where the words not yet attributed in this sentence begin. */
  readonly from: number;
  /** Who was last heard in this sentence: whose words a joined-on cue ("and added") reports. */
  readonly speaker: Span | null;
}
