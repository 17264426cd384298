import type { Basis } from '../definition/clock.ts';
import type { Period } from '../definition/period.ts';
import type { FieldValues, Holder, Instant, Late, MatterEntry, ToldDue, Visibility } from './entry.ts';

/** Something a person did, as it stands after any correction. */
export interface Act {
  readonly seq: number;
  /** Its ordinal within the matter, from 0. */
  readonly at: number;
  readonly move: string;
  readonly fields: FieldValues;
  readonly by: string;
  readonly role: string;
  readonly onBehalfOf?: string;
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly late?: Late;
  /** Counts for no guard, clock or destination any more; still counts for separation of duties. */
  readonly withdrawn: boolean;
  /** Everyone whose act this is: who did it, for whom, and who corrected it. */
  readonly persons: readonly string[];
}

/** One run of a clock, from being armed to its breach or to leaving the states that list it. */
export interface Arming {
  readonly clock: string;
  /** Ordinal, within the matter, of the entry that armed it: with matter and clock, a stable identity. */
  readonly arming: number;
  /** Day 0, `YYYY-MM-DD`, in London. */
  readonly from: string;
  /** What is counted on from day 0; a window when the clock runs until a field's day. */
  readonly runs: Period | { readonly earliest: string | null; readonly latest: string };
  /** Why it runs so long: of the row that gave the period, or of the clock. */
  readonly basis: Basis;
  /** The deadline the document itself states, where its act has one. */
  readonly stated?: string;
  readonly extensions: readonly Period[];
  /** Days on which it stood still; open-ended while it does. */
  readonly pauses: readonly { readonly from: string; readonly to?: string }[];
  /** What people were last told. */
  readonly told?: ToldDue;
  readonly breachedAt?: Instant;
  /** The present state does not list it; it goes on if one that does is entered again. */
  readonly stopped?: boolean;
}

export interface Delegation {
  readonly seq: number;
  readonly from: string;
  readonly to: string;
  readonly since: Instant;
  readonly until?: Instant;
}

/** A matter that came, or is yet to come, from an act of this one; not closed until it is known to be. */
export interface Child {
  readonly matter?: string;
  readonly pathway: string;
  readonly relation: string;
  readonly value?: string | number;
  readonly closed: boolean;
}

/** A matter: what its entries add up to, and nothing else. */
export interface Matter {
  readonly id: string;
  readonly pathway: string;
  readonly version: number;
  readonly body: string;
  readonly parent?: { readonly matter: string; readonly relation: string };
  readonly openedAt: Instant;
  readonly state: string;
  /** When it came into this state. */
  readonly since: Instant;
  /** The role that answers now: of the state, or the one that a breach gave it to, whoever stands in for its holder. */
  readonly office: string;
  readonly owner: Holder;
  readonly deputy: Holder;
  /** Since when each has been there without a break: from when absence is looked for. */
  readonly held: { readonly owner: Instant; readonly deputy: Instant };
  /** Offered to someone who has not accepted: it is still the owner's. */
  readonly offer?: { readonly seq: number; readonly to: Holder; readonly from: string };
  readonly delegations: readonly Delegation[];
  readonly axes: Readonly<Record<string, string>>;
  readonly visible: Visibility;
  readonly acts: readonly Act[];
  /** By clock: its present arming, or its last. */
  readonly clocks: Readonly<Record<string, Arming>>;
  /** The last breach of each clock, for ladders. */
  readonly breaches: Readonly<
    Record<string, { readonly arming: number; readonly at: number; readonly due: string }>
  >;
  readonly children: readonly Child[];
  /** Every entry as recorded, in order: what a correction refolds. */
  readonly history: readonly MatterEntry[];
}
