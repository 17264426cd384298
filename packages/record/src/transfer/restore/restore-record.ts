import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { FileKeystore, restoreLog, type Store, sha256 } from '@candour/ledger';
import { nodePrimitives, readFolder } from '@candour/ledger/node';
import { parseVerifierKey, verifyLog } from '@candour/ledger/verify';
import { FolderBlobs } from '../../document/blob/folder-blobs.ts';
import type { OpenStore } from '../../open/open-record.ts';
import { readKeys } from '../../open/record-keys.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import { hashTables } from '../../projection/hash-tables.ts';
import { projectWith } from '../../projection/projections.ts';
import { checkExport, type Manifest } from '../export/manifest.ts';
import { readEntries } from './read-entries.ts';
import { restoreKept } from './restore-kept.ts';

export interface RestoreRecord {
  /** The export. */
  readonly from: string;
  /** The data folder to be made: not there yet, or empty. */
  readonly folder: string;
  /** The folder of the signing key and the master key, which no export holds. */
  readonly keys: string;
  /** The folder of subjects' keys, where the export does not hold them. */
  readonly keystore?: string;
  /** Opens an empty store, given the folder in which the record is being made. */
  readonly openStore: (folder: string) => OpenStore;
}

export interface Restored {
  readonly size: number;
  readonly checkpoint: string;
  readonly documents: number;
  /** Tables that came out otherwise than they were, as they may under another version of Candour. */
  readonly differing: readonly string[];
}

/**
 * Makes a record from an export: the same log to the byte, the same tables, the same sealed parts. Whatever was changed
 * in the export is refused by name before anything is made; the data folder has its name only once it is whole.
 */
export async function restoreRecord(wanted: RestoreRecord): Promise<Outcome<Restored>> {
  const folder = resolve(wanted.folder);
  const checked = await checkExport(wanted.from);
  if (!checked.ok) return refused(...checked.problems.map(exportChanged));
  const refusal = (await checkWanted({ ...wanted, folder }, checked.manifest)) ?? (await checkLog(wanted));
  if (refusal !== undefined) return refused(refusal);
  const draft = `${folder}.unfinished`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true, mode: 0o700 });
  const restored = await fill(draft, wanted, checked.manifest);
  if (!restored.ok) return restored;
  if (existsSync(folder)) await rmdir(folder);
  await mkdir(dirname(folder), { recursive: true });
  await rename(draft, folder);
  return restored;
}

async function checkWanted({ from, folder, keystore }: RestoreRecord, manifest: Manifest) {
  if (manifest.form !== 'full') return onlyPublic;
  if (existsSync(folder) && (await readdir(folder)).length > 0) return folderTaken(folder);
  const isSealed = manifest.files.some(({ path, bytes }) => path === 'sealed.jsonl' && bytes > 0);
  if (isSealed && !manifest.keystore && keystore === undefined) return keystoreMissing;
  return existsSync(join(from, 'checkpoint')) ? undefined : exportChanged('checkpoint is missing.');
}

/** The log is signed with the key that will go on signing it, and every entry is the one that was signed for. */
async function checkLog({ from, keys }: RestoreRecord) {
  const { verifierKey } = readKeys(keys);
  const trust = { keys: [parseVerifierKey(sha256, verifierKey)] };
  const report = await verifyLog({ read: readFolder(from), trust, primitives: nodePrimitives });
  const [problem] = report.problems;
  if (report.ok) return undefined;
  return exportChanged(
    problem === undefined ? 'The log does not verify.' : `The log does not verify: ${problem.what}`,
  );
}

async function fill(draft: string, wanted: RestoreRecord, manifest: Manifest): Promise<Outcome<Restored>> {
  const { from } = wanted;
  await cp(wanted.keys, join(draft, 'keys'), { recursive: true });
  const keystoreFrom = wanted.keystore ?? (manifest.keystore ? join(from, 'keystore') : undefined);
  if (keystoreFrom !== undefined) await cp(keystoreFrom, join(draft, 'keystore'), { recursive: true });
  const { masterKey } = readKeys(join(draft, 'keys'));
  const random = (length: number) => new Uint8Array(randomBytes(length));
  const keystore = await FileKeystore.open(join(draft, 'keystore'), masterKey, random);
  const documents = await restoreDocuments(from, join(draft, 'documents'));
  const store = await wanted.openStore(draft)([projectWith(keystore)]);
  try {
    if ((await store.head()) !== null) return refused(databaseTaken);
    const checkpoint = await readFile(join(from, 'checkpoint'), 'utf8');
    await restoreLog({ store, checkpoint, sha256 }, readEntries(from));
    const database = databaseOf(store);
    await restoreKept(database, from);
    const tables = manifest.projected.map(({ table }) => table);
    const hashes = await hashTables(database, tables);
    const differing = manifest.projected
      .filter(({ hash }, at) => hashes[at]?.hash !== hash)
      .map(({ table }) => table);
    return done({ size: manifest.size, checkpoint, documents, differing });
  } finally {
    await store.close();
  }
}

/** Each is kept under the hash of its bytes, so none can be anything but what the record says. */
async function restoreDocuments(from: string, folder: string): Promise<number> {
  const blobs = new FolderBlobs(folder);
  const names = await readdir(join(from, 'documents')).catch(() => []);
  for (const name of names) {
    const kept = await blobs.put(await readFile(join(from, 'documents', name)));
    if (kept !== name)
      throw new Error(`documents/${name} holds other bytes than its name says: nothing was restored`);
  }
  return names.length;
}

function databaseOf({ database, name }: Store) {
  if (database === null) throw new Error(`The ${name} store has no SQL, and a record needs it.`);
  return database;
}

function exportChanged(problem: string) {
  return {
    code: 'export-changed',
    message: { en: problem, cy: `Nid yw’r allforyn fel y’i gwnaed: ${problem}` },
  } as const;
}

function folderTaken(folder: string) {
  return {
    code: 'folder-taken',
    at: 'folder',
    message: {
      en: `${folder} is not empty: a record is restored into a folder of its own.`,
      cy: `Nid yw ${folder} yn wag: adferir cofnod i ffolder ei hun.`,
    },
  } as const;
}

const databaseTaken = {
  code: 'database-taken',
  message: {
    en: 'The database holds a log already: restore into an empty one.',
    cy: 'Mae’r gronfa ddata eisoes yn dal log: adferwch i un wag.',
  },
} as const;

const onlyPublic = {
  code: 'export-public',
  message: {
    en: 'This is a public export, which leaves out what was sealed: a record is restored from a full one.',
    cy: 'Allforyn cyhoeddus yw hwn, sy’n hepgor yr hyn a seliwyd: adferir cofnod o un llawn.',
  },
} as const;

const keystoreMissing = {
  code: 'keystore-missing',
  message: {
    en: 'The export has sealed parts and no keys to them: name the folder of your copy of the keystore.',
    cy: 'Mae gan yr allforyn rannau wedi’u selio heb allweddi iddynt: enwch ffolder eich copi o’r storfa allweddi.',
  },
} as const;
