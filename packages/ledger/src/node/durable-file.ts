import { type FileHandle, link, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file that must not exist yet: whole and on disk, or not at all. Of two processes that
 * try, one is told true. The content is durable under another name before the name appears.
 */
export async function createDurably(path: string, content: string, unique: string): Promise<boolean> {
  const draft = `${path}.${unique}.draft`;
  await writeThrough(draft, content);
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

async function writeThrough(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A name in a folder survives a power cut only once the folder itself is on disk. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
