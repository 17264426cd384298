/** What an actor on a folder said it did, and when, in nanoseconds of the monotonic clock. */
export interface Said {
  /** `begins …` before a thing is done, any other word once it is acknowledged. */
  readonly word: string;
  readonly words: readonly string[];
  readonly at: bigint;
}

export type Say = (word: string, ...words: readonly (string | number)[]) => void;

/** What an actor in another process is told: plain data. */
export interface Orders {
  readonly trial: string;
  readonly folder: string;
  readonly seed: number;
  /** How far earlier lives have come, in the trial’s own count. */
  readonly from: number;
}

/** What was promised about one folder over all its lives, held against what is there after each power cut. */
export interface Promises {
  /** How far the lives so far have come. */
  readonly reached: number;
  /** Told in order; of acknowledgements only those that were given before the power went. */
  hear(said: Said): void;
  /** How many promises the folder breaks. */
  check(): Promise<number>;
  /** How many were held against it, over all checks. */
  readonly checked: number;
}

/** A durable folder under torture. */
export interface FolderTrial {
  readonly name: string;
  /** Works on the folder until it is killed. */
  act(orders: Orders, say: Say): Promise<void>;
  promisesOf(folder: string): Promises;
}
