/** Something that is not as it must be. `what` is a sentence for a person. */
export interface Problem {
  /** The entry it concerns; null where it concerns the log as a whole, such as its signature. */
  readonly index: number | null;
  /** The last entry it concerns, where they are many. */
  readonly last?: number;
  readonly what: string;
}

/** Sealed parts that cannot be shown any more: no fault of the log. */
export interface Erased {
  readonly from: number;
  readonly to: number;
  readonly part: number;
  /** The entry that gives the legal basis, and who authorised it. */
  readonly by: number;
}

/** Who vouches for the checkpoint, as far as keys were given to check it with. */
export interface Vouched {
  /** Names of the keys of the log that signed; empty also when no key was given. */
  readonly log: readonly string[];
  readonly witnesses: readonly { readonly name: string; readonly time: number }[];
}

/** What to keep for the next time: only what is new since then has to be read. */
export interface VerifiedState {
  readonly format: 'candour/verified@v1';
  readonly origin: string;
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** recordedAt of the last entry. */
  readonly recordedAt: string | null;
}

export interface Report {
  readonly ok: boolean;
  readonly origin: string | null;
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** How many entries were read and held against the tree. */
  readonly checked: number;
  readonly problems: readonly Problem[];
  readonly erased: readonly Erased[];
  readonly vouched: Vouched;
  /** Null when something was wrong: a state to go on from would hide it. */
  readonly state: VerifiedState | null;
}

/** Nothing could be checked: what is asked about has no checkpoint that can be read. */
export function unreadable(what: string): Report {
  return {
    ok: false,
    origin: null,
    size: 0,
    root: '',
    checked: 0,
    problems: [{ index: null, what }],
    erased: [],
    vouched: { log: [], witnesses: [] },
    state: null,
  };
}
