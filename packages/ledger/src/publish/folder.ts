import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { replaceWhole, syncFolder } from '../node/durable-file.ts';

/** A folder whose files, once `settle` has returned, are there after a power cut, whole or not at all. */
export class PublishedFolder {
  readonly #root: string;
  readonly #unsettled = new Set<string>();

  constructor(root: string) {
    this.#root = resolve(root);
  }

  /** Undefined when there is no such file. */
  async find(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(join(this.#root, path));
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return undefined;
      throw new Error(`couldn’t read ${path} of the published log`, { cause: fault });
    }
  }

  /** Under a name of its own first, so that no reader and no crash ever meets half a file. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    const to = join(this.#root, path);
    const first = await mkdir(dirname(to), { recursive: true });
    if (first !== undefined && this.#root.startsWith(first)) this.#unsettle(this.#root, dirname(first));
    await replaceWhole(to, bytes);
    this.rely(path);
  }

  /** A file that is there, but of which nobody knows whether its name is on disk: `settle` sees to it. */
  rely(path: string): void {
    this.#unsettle(dirname(join(this.#root, path)), this.#root);
  }

  async remove(path: string): Promise<void> {
    await rm(join(this.#root, path), { recursive: true, force: true });
  }

  /** Makes the names of all files written or relied on so far as durable as their bytes. */
  async settle(): Promise<void> {
    for (const folder of this.#unsettled) await syncFolder(folder);
    this.#unsettled.clear();
  }

  #unsettle(folder: string, top: string): void {
    this.#unsettled.add(folder);
    if (folder !== top) this.#unsettle(dirname(folder), top);
  }
}
