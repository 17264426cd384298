import type { Period } from '../definition/period.ts';
import type { FieldValues, Instant } from './entry.ts';

interface By {
  /** Who does it. */
  readonly by: string;
  /** The person whose delegation they act under, if they do. */
  readonly onBehalfOf?: string;
}

interface When {
  /** When it was so; now, unless said otherwise. */
  readonly happenedAt?: Instant;
  /** Why it is recorded late: needed when it is later than the definition’s `lateAfter`. */
  readonly lateBecause?: string;
}

/** What a person asks for. */
export type Command =
  | (By &
      When & {
        readonly do: 'open';
        readonly matter: string;
        readonly body: string;
        readonly owner?: string;
        readonly parent?: { readonly matter: string; readonly relation: string };
      })
  | (By &
      When & {
        readonly do: 'move';
        readonly move: string;
        readonly fields?: FieldValues;
        /** Who is to own the matter in the state it comes to; someone in the owner's role. */
        readonly owner?: string;
      })
  | (By & { readonly do: 'hand-over'; readonly to: string; readonly because: string })
  | (By & { readonly do: 'accept-hand-over' })
  | (By & { readonly do: 'decline-hand-over'; readonly because: string })
  | (By & {
      readonly do: 'delegate';
      readonly to: string;
      readonly until?: Instant;
      readonly because: string;
    })
  | (By & { readonly do: 'end-delegation'; readonly delegation: number; readonly because: string })
  | (By & { readonly do: 'extend'; readonly clock: string; readonly for: Period; readonly because: string })
  | (By & {
      readonly do: 'correct';
      readonly act: number;
      readonly how: 'replaced' | 'withdrawn';
      readonly because: string;
      readonly fields?: FieldValues;
      /** When the act really happened, if that was what was wrong. */
      readonly actHappenedAt?: Instant;
    })
  | (By & {
      readonly do: 'note-child';
      readonly matter: string;
      readonly pathway: string;
      readonly relation: string;
    })
  | (By & { readonly do: 'note-child-closed'; readonly matter: string });
