import type { Extensions } from '@electric-sql/pglite';
import type { Schema } from '../sql/migrations.ts';
import type { Project } from '../store.ts';

/** What a log in a folder is opened with. */
export interface EmbeddedOptions {
  readonly folder: string;
  /**
   * Run in the transaction of each batch, and again for batches that the database lost, when the log is opened. One
   * that throws refuses the appends it throws on, and no others.
   */
  readonly projections?: readonly Project[];
  /** What other schemas the database holds, brought up to date when it is opened. */
  readonly schemas?: readonly Schema[];
  /** PGlite's bundles of the PostgreSQL extensions that those schemas create. */
  readonly extensions?: Extensions;
  /** Who holds the folder, for the message another process gets. */
  readonly program?: string;
  /** Told what recovery did, in one sentence for people. */
  readonly onNote?: (note: string) => void;
}
