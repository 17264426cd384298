import type { Basis } from '../definition/clock.ts';
import type { Period } from '../definition/period.ts';
import type { Words } from '../definition/words.ts';

/** `YYYY-MM-DDTHH:mm:ss.sssZ`, as the ledger writes it, so that instants sort as text. */
export type Instant = string;

/** A window with the words it was read from: the part of calendar's `Due` that a clock needs. */
export interface DueValue {
  readonly words: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** What a field holds: a seq for `act`, `YYYY-MM-DD` for `date`, an id for persons, bodies, documents, matters. */
export type FieldValue = string | number | boolean | DueValue | readonly (string | number | DueValue)[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A person in the role by which they answer for the matter. */
export interface Holder {
  readonly role: string;
  readonly person: string;
}

/** The role of whoever answers for a body when nobody else is there: outside every definition. */
export const dutyHolder = 'duty-holder';

export type Visibility = 'restricted' | 'oversight' | 'affected' | 'public';

/**
 * What people were told when the entry was made: the last day of each clock it armed or changed, and the holiday
 * table it was counted with. Never what decides lateness, which is counted afresh.
 */
export interface StatedDue {
  readonly clock: string;
  /** Which arming: the ordinal, within the matter, of the entry that armed it. */
  readonly arming: number;
  readonly due: string | null;
  readonly calendar: string;
  /** What kind of source the length rests on: people may be told that a limit is a statute’s or only local policy. */
  readonly basis: Basis['kind'];
}

/** The part of it that a last day is compared by. */
export type ToldDue = Omit<StatedDue, 'basis'>;

interface Body {
  readonly dues?: readonly StatedDue[];
}

/** It was recorded later after it happened than the definition allows, and why. */
export interface Late {
  readonly because: string;
}

export interface Opened extends Body {
  readonly pathway: string;
  readonly version: number;
  /** The body that answers for the matter. */
  readonly body: string;
  readonly owner: Holder;
  readonly deputy: Holder;
  readonly parent?: { readonly matter: string; readonly relation: string };
  readonly late?: Late;
}

export interface ActDone extends Body {
  readonly move: string;
  readonly fields: FieldValues;
  /** The role it was done in, and for whom, when by delegation. */
  readonly role: string;
  readonly onBehalfOf?: string;
  /** Only when it moved the matter. */
  readonly to?: string;
  readonly owner?: Holder;
  readonly deputy?: Holder;
  readonly sets?: Readonly<Record<string, string>>;
  /** Set, with the reason, when it was recorded later than the definition allows. */
  readonly late?: Late;
  readonly spawns?: readonly {
    readonly pathway: string;
    readonly relation: string;
    readonly value?: string | number;
  }[];
}

export interface ActCorrected extends Body {
  /** Seq of the act as first recorded. */
  readonly act: number;
  readonly how: 'replaced' | 'withdrawn';
  readonly because: string;
  /** All its fields anew, and when it happened, where those are what was wrong. */
  readonly fields?: FieldValues;
  readonly happenedAt?: Instant;
  readonly sets?: Readonly<Record<string, string>>;
}

export interface ClockBreached extends Body {
  readonly clock: string;
  readonly arming: number;
  /** The last day it could have been done in time; the breach happened at the end of it. */
  readonly due: string;
  readonly calendar: string;
  readonly says: Words;
  readonly to?: string;
  readonly owner?: Holder;
  readonly deputy?: Holder;
  readonly visible?: Visibility;
}

export interface ClockRecomputed extends Body {
  readonly clock: string;
  readonly arming: number;
  readonly before: { readonly due: string; readonly calendar: string };
  readonly after: { readonly due: string; readonly calendar: string };
  readonly says: Words;
}

export interface ClockExtended extends Body {
  readonly clock: string;
  readonly arming: number;
  readonly by: Period;
  readonly because: string;
  readonly before: string;
  readonly after: string;
}

/** Every kind of entry the engine writes, with its body. */
export interface Bodies {
  readonly 'matter-opened': Opened;
  readonly 'act-done': ActDone;
  readonly 'act-corrected': ActCorrected;
  readonly 'hand-over-offered': Body & { readonly to: Holder; readonly because: string };
  readonly 'hand-over-accepted': Body & { readonly owner: Holder; readonly deputy: Holder };
  readonly 'hand-over-declined': Body & { readonly because: string };
  readonly 'duty-delegated': Body & {
    readonly from: string;
    readonly to: string;
    readonly until?: Instant;
    readonly because: string;
  };
  readonly 'delegation-ended': Body & { readonly delegation: number; readonly because: string };
  readonly 'clock-extended': ClockExtended;
  readonly 'clock-recomputed': ClockRecomputed;
  readonly 'clock-breached': ClockBreached;
  readonly 'holder-replaced': Body & {
    readonly post: 'owner' | 'deputy';
    /** Who left; both posts as they are from then on. */
    readonly from: Holder;
    readonly owner: Holder;
    readonly deputy: Holder;
    readonly because: 'absent' | 'not-in-role';
  };
  readonly 'child-opened': Body & {
    readonly matter: string;
    readonly pathway: string;
    readonly relation: string;
  };
  readonly 'child-closed': Body & { readonly matter: string };
}

export type EntryKind = keyof Bodies;

type DraftOf<Kind extends EntryKind> = {
  readonly kind: Kind;
  /** The person, or `sweep`. */
  readonly actor: string;
  readonly happenedAt: Instant;
  /** Idempotency key: any number of processes may append it, and one entry results. */
  readonly key?: string;
  readonly body: Bodies[Kind];
};

/** What the engine asks to have appended. */
export type MatterDraft = { [Kind in EntryKind]: DraftOf<Kind> }[EntryKind];

/** A draft once it is on the ledger: structurally an entry of it. */
export type EntryOf<Kind extends EntryKind> = DraftOf<Kind> & {
  readonly seq: number;
  readonly matter: string;
  readonly recordedAt: Instant;
};
export type MatterEntry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind];
