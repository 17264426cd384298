import { randomBytes, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { createAccess } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import { bankHolidays, type HolidayTable } from '@candour/calendar';
import { createSealer, FileKeystore, openLedger, type Project, type Store } from '@candour/ledger';
import type { Blobs } from '../document/blob/blobs.ts';
import { FolderBlobs } from '../document/blob/folder-blobs.ts';
import type { Parts } from '../parts.ts';
import { projectWith } from '../projection/projections.ts';
import { readKeys } from './record-keys.ts';

/** Where the entries are: the embedded database in the data folder, or a PostgreSQL server. */
export type OpenStore = (projections: readonly Project[]) => Promise<Store>;

export interface RecordOptions {
  /** Holds keys, keystore and, unless given, documents; the embedded database too. */
  readonly folder: string;
  readonly openStore: OpenStore;
  readonly blobs?: Blobs;
  /** Folders elsewhere for keys and keystore. */
  readonly keys?: string;
  readonly keystore?: string;
  readonly calendar?: HolidayTable;
  readonly clock?: () => Date;
  /** `several` where other processes write to the same log. */
  readonly writers?: 'one' | 'several';
}

export interface OpenRecord {
  readonly parts: Parts;
  readonly verifierKey: string;
  close(): Promise<void>;
}

/** Opens a record with all that its use cases need. */
export async function openRecord(options: RecordOptions): Promise<OpenRecord> {
  const { folder, clock = () => new Date(), calendar = bankHolidays, writers = 'one' } = options;
  const { signer, masterKey, verifierKey } = readKeys(options.keys ?? join(folder, 'keys'));
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const keystore = await FileKeystore.open(options.keystore ?? join(folder, 'keystore'), masterKey, random);
  const store = await options.openStore([projectWith(keystore)]);
  try {
    const sealer = createSealer({ store, keystore, random });
    const ledger = await openLedger({ store, signer, clock, sealer, writers });
    const parts: Parts = {
      ledger,
      store,
      database: databaseOf(store),
      keystore,
      blobs: options.blobs ?? new FolderBlobs(join(folder, 'documents')),
      access: createAccess(readPolicies()),
      calendar,
      clock,
      ids: newId,
    };
    return { parts, verifierKey, close: () => ledger.close() };
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

function databaseOf({ database, name }: Store): Parts['database'] {
  if (database === null) throw new Error(`The ${name} store has no SQL, and a record needs it.`);
  return database;
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A hundred bits: nobody guesses an id, and no two are ever the same. */
function newId(prefix: string): string {
  const chosen = Array.from({ length: 20 }, () => letters[randomInt(letters.length)]);
  return `${prefix}_${chosen.join('')}`;
}
