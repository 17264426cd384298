import type { Due } from '@candour/calendar';
import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';

/** An undertaking found in one document, before it is named and joined with others. */
export interface Undertaking {
  readonly by: Party;
  readonly to: string | null;
  readonly spans: readonly Span[];
  readonly condition: string | null;
  readonly due: Due;
}
