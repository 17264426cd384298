import type { Access } from '@candour/access';
import type { HolidayTable } from '@candour/calendar';
import type { Database, Keystore, Ledger, Store } from '@candour/ledger';
import type { Blobs } from './document/blob/blobs.ts';

/** All that use cases work with. Time, ids and chance come in here and nowhere else. */
export interface Parts {
  readonly ledger: Ledger;
  readonly store: Store;
  readonly database: Database;
  readonly keystore: Keystore;
  readonly blobs: Blobs;
  readonly access: Access;
  /** The holidays that last days are counted with. */
  readonly calendar: HolidayTable;
  readonly clock: () => Date;
  /** A new id that begins with the prefix: `ids('matter')` → `matter_…`. */
  readonly ids: (prefix: string) => string;
}
