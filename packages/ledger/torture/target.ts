/** How a writer in another process opens the log: plain data, handed over as JSON. */
export type Address =
  | { readonly store: 'postgres'; readonly host: string; readonly database: string }
  | { readonly store: 'embedded'; readonly folder: string };

/** A durable store under torture. */
export interface Target {
  readonly name: string;
  readonly address: Address;
  /** Kills whatever serves the store, other than the writer, with kill -9; false when nothing does. */
  crash(): boolean;
  /** Brings that server up again after a crash. */
  revive(): Promise<void>;
  remove(): void;
}
