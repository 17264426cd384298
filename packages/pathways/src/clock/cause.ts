import type { Act } from '../engine/matter.ts';

/** What just happened to the matter, which may arm clocks. */
export interface Cause {
  /** Ordinal of the entry within the matter. */
  readonly at: number;
  /** The London day it counts as. */
  readonly day: string;
  /** Whether the matter came into another state by it. */
  readonly entered: boolean;
  readonly act?: Act;
  /** The clock whose breach it is. */
  readonly breached?: string;
}
