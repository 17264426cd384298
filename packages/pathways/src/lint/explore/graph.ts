import type { Model } from './model.ts';
import type { Step } from './step.ts';

/** A matter as far as the model tells it apart from others. */
export interface Node {
  readonly state: string;
  readonly values: readonly number[];
}

export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly step: Step;
  /** What would have to be kept to be sure that the step can be taken here; empty when it surely can. */
  readonly doubts: readonly string[];
}

export interface Graph {
  readonly model: Model;
  /** The first is the matter as opened. */
  readonly nodes: readonly Node[];
  readonly out: readonly (readonly Edge[])[];
  readonly ways: Ways;
}

/** Ways from the opening to every node, by the last edge of each; of all ways one with the fewest steps in doubt. */
export interface Ways {
  readonly last: readonly (Edge | undefined)[];
  /** How many steps in doubt the way to a node has. */
  readonly weight: readonly number[];
}
