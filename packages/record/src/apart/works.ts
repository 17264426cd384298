/** What runs in a thread: each a function of what can be sent to it, whose answer can be sent back. */
import { compareTexts } from '../document/copies/compare-texts.ts';
import { provePathway } from '../pathway/prove-pathway.ts';

export { compareTexts, provePathway };

export interface Works {
  readonly compareTexts: typeof compareTexts;
  readonly provePathway: typeof provePathway;
}
