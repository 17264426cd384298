import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Database, sha256 } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Caller } from '../../caller.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { hashTables } from '../../projection/hash-tables.ts';
import { exportDocuments } from './export-documents.ts';
import { exportBeside, exportLog } from './export-log.ts';
import {
  exportCsv,
  exportLines,
  keptTables,
  listProjectedTables,
  listPublishedViews,
} from './export-tables.ts';
import { listFiles, type Manifest, manifestFile } from './manifest.ts';

export interface ExportRecord {
  /** Not there yet, or empty. */
  readonly folder: string;
  /** `public`: what anybody may read. `full`: what the record can be restored from, sealed parts as ciphertext. */
  readonly form: Manifest['form'];
  /** The keystore's own folder, to be copied: its keys are enclosed under the master key, which is never exported. */
  readonly keystore?: string;
  /** Also every projected table in clear: whoever holds it can read everything. */
  readonly isOpened?: boolean;
}

export interface Exported {
  readonly folder: string;
  readonly size: number;
  readonly files: number;
  /** SHA-256 of the manifest: who notes it can tell later that nothing was exchanged. */
  readonly manifest: string;
}

/**
 * Writes all of the record into a folder that anybody can check and another instance can be made from. That it was
 * done, by whom and how much was taken, stands on the record first. The folder has its name only once it is whole.
 */
export async function exportRecord(
  parts: Parts,
  caller: Caller,
  wanted: ExportRecord,
): Promise<Outcome<Exported>> {
  const authorised = await authorise(parts, caller, { action: 'export' });
  if (!authorised.ok) return authorised;
  const folder = resolve(wanted.folder);
  if (await isTaken(folder)) return refused(folderTaken(folder));
  const noted = await appendEntries(parts, [noteOf(parts, authorised.value.person, wanted)]);
  if (!noted.ok) return noted;
  const draft = `${folder}.unfinished`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const { head, projected } = await parts.database.transaction((inside) =>
    exportTables(inside, { wanted, draft }),
  );
  await exportLog({ store: parts.store, folder: draft, size: head.size, checkpoint: head.checkpoint });
  await exportDocuments(parts, join(draft, 'documents'), { onlyPublic: wanted.form === 'public' });
  if (wanted.keystore !== undefined) await cp(wanted.keystore, join(draft, 'keystore'), { recursive: true });
  const files = await listFiles(draft);
  const text = `${JSON.stringify(manifestOf({ head, projected, files, wanted, parts }), null, 1)}\n`;
  await writeFile(join(draft, manifestFile), text, { flag: 'wx', flush: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await rename(draft, folder);
  const manifest = Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex');
  return done({ folder, size: head.size, files: files.length + 1, manifest });
}

async function isTaken(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0;
  } catch {
    return false;
  }
}

interface HeadThen {
  readonly size: number;
  readonly checkpoint: string;
}

/** All tables as they stand at one head of the log, whatever is written meanwhile. */
async function exportTables(
  database: Database,
  { wanted, draft }: { readonly wanted: ExportRecord; readonly draft: string },
) {
  await database.query('set transaction isolation level repeatable read');
  const { rows } = await database.query<HeadThen>('select size, checkpoint from ledger.head');
  const [found] = rows;
  if (found === undefined) throw new Error('The ledger has lost its head: nothing was exported.');
  const head = { ...found, size: Number(found.size) };
  const isFull = wanted.form === 'full';
  const tables = listProjectedTables();
  const clear = [...(await listPublishedViews(database)), ...(wanted.isOpened ? tables : [])];
  for (const table of clear) {
    await exportLines(database, table, join(draft, 'tables'));
    await exportCsv(database, table, join(draft, 'tables'));
  }
  if (!isFull) return { head, projected: [] };
  await exportBeside(database, head.size, draft);
  for (const table of keptTables) await exportLines(database, table, join(draft, 'kept'));
  const hashes = await hashTables(database, tables);
  const projected = tables.map((table, at) => ({
    table,
    rows: hashes[at]?.rows ?? 0,
    hash: hashes[at]?.hash ?? '',
  }));
  return { head, projected };
}

interface Written {
  readonly head: HeadThen;
  readonly projected: Manifest['projected'];
  readonly files: Awaited<ReturnType<typeof listFiles>>;
  readonly wanted: ExportRecord;
  readonly parts: Pick<Parts, 'clock'>;
}

function manifestOf({ head, projected, files, wanted, parts }: Written): Manifest {
  return {
    format: 'candour/export@v1',
    form: wanted.form,
    origin: head.checkpoint.slice(0, head.checkpoint.indexOf('\n')),
    size: head.size,
    madeAt: parts.clock().toISOString(),
    keystore: wanted.keystore !== undefined,
    opened: wanted.isOpened === true,
    projected: [...projected],
    files: [...files],
  };
}

function noteOf({ clock, ids }: Parts, actor: string, { form, keystore, isOpened = false }: ExportRecord) {
  return {
    matter: ids('export'),
    kind: 'export-made',
    actor,
    happenedAt: clock().toISOString(),
    body: { form, keystore: keystore !== undefined, opened: isOpened },
  };
}

function folderTaken(folder: string) {
  return {
    code: 'folder-taken',
    at: 'folder',
    message: {
      en: `${folder} is not empty: export into a folder of its own.`,
      cy: `Nid yw ${folder} yn wag: allforiwch i ffolder ei hun.`,
    },
  } as const;
}
