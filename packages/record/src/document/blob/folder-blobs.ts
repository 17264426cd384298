import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blobs } from './blobs.ts';
import { checkedBytes, hashOf, parseHash } from './hash.ts';

/** Blobs as files `ab/cd/abcd…` in a folder: each on disk, name and all, before its hash is answered. */
export class FolderBlobs implements Blobs {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = hashOf(bytes);
    if ((await this.find(sha256)) !== undefined) return sha256;
    const path = this.#pathOf(sha256);
    const draft = `${path}.${randomUUID()}.draft`;
    await this.#makeFolders(dirname(path));
    try {
      await writeThrough(draft, bytes);
      await rename(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
    await syncFolder(dirname(path));
    return sha256;
  }

  async find(sha256: string): Promise<Uint8Array | undefined> {
    const path = this.#pathOf(sha256);
    try {
      return checkedBytes(new Uint8Array(await readFile(path)), sha256, path);
    } catch (fault) {
      if (isMissing(fault)) return undefined;
      throw fault;
    }
  }

  async has(sha256: string): Promise<boolean> {
    return (await this.find(sha256)) !== undefined;
  }

  async destroy(sha256: string): Promise<void> {
    const path = this.#pathOf(sha256);
    await rm(path, { force: true });
    await syncFolder(dirname(path)).catch((fault: unknown) => {
      if (!isMissing(fault)) throw fault;
    });
  }

  #pathOf(sha256: string): string {
    const name = parseHash(sha256);
    return join(this.#folder, name.slice(0, 2), name.slice(2, 4), name);
  }

  /** Also syncs what was there before: whoever made it may have been stopped before its name was on disk. */
  async #makeFolders(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await syncFolder(dirname(folder));
    await syncFolder(this.#folder);
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
}
