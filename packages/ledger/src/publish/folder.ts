import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder whose files, once `settle` has returned, are there after a power cut, whole or not at all. */
export class PublishedFolder {
  readonly root: string;
  private readonly touched = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  /** Undefined when there is no such file. */
  async find(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.root, path));
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
      throw new Error(`couldn’t read ${path} of the published log`, { cause: fault });
    }
  }

  /** Under a name of its own first, so that no reader and no crash ever meets half a file. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    const to = join(this.root, path);
    await this.makeFolder(dirname(to));
    const unfinished = `${to}.unfinished`;
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, to);
    this.touched.add(dirname(to));
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.root, path), { recursive: true, force: true });
  }

  /** Makes the names of all files written so far as durable as their bytes. */
  async settle(): Promise<void> {
    for (const folder of this.touched) await syncFolder(folder);
    this.touched.clear();
  }

  private async makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let at = folder; at !== dirname(first); at = dirname(at)) this.touched.add(dirname(at));
  }
}

async function syncFolder(folder: string): Promise<void> {
  const file = await open(folder, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
