import { type FileHandle, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Writes a file that must not exist yet: whole and on disk, or not at all. Of two processes that
 * try, one is told true. The content is durable under another name before the name appears.
 */
export async function createDurably(path: string, content: string, unique: string): Promise<boolean> {
  const draft = `${path}.${unique}.draft`;
  await writeThrough(draft, content, { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Error(`couldn’t create ${path}`, { cause });
  } finally {
    await rm(draft, { force: true });
    await syncFolder(dirname(path));
  }
}

/** Writes a file whole, in place of one that may be there. Durable once the folder it lies in was synced, too. */
export async function replaceWhole(path: string, content: Uint8Array): Promise<void> {
  const draft = `${path}.unfinished`;
  await writeThrough(draft, content, { flag: 'w', mode: 0o666 });
  await rename(draft, path);
}

/** Makes a folder for its owner alone, and those above it that lack; their names are on disk when it returns. */
export async function makeFolderDurably(path: string): Promise<void> {
  const folder = resolve(path);
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  // Also when it was there: whoever made it may have been stopped before its name was on disk.
  const top = dirname(first ?? folder);
  for (let at = folder; at !== top; at = dirname(at)) await syncFolder(dirname(at));
}

/**
 * Overwrites a file with zeroes, then removes it. On a disk that writes in place nothing remains;
 * flash storage, journals, snapshots and backups may keep what stood there (docs/guides/erasing.md).
 */
export async function destroyFile(path: string): Promise<void> {
  const file = await openIfThere(path);
  if (file === undefined) return;
  try {
    const { size } = await file.stat();
    await file.write(new Uint8Array(size), 0, size, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await removeDurably(path);
}

/** Removes a file if it is there; gone from the disk, too, when it returns. */
export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r+');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`couldn’t open ${path}`, { cause });
  }
}

async function writeThrough(
  path: string,
  content: string | Uint8Array,
  { flag, mode }: { readonly flag: 'w' | 'wx'; readonly mode: number },
): Promise<void> {
  const file = await open(path, flag, mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name in a folder survives a power cut only once the folder itself is on disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
