import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { createDurably, destroyFile, makeFolderDurably, removeDurably } from '../node/durable-file.ts';
import type { Random } from '../seal/seal.ts';
import { Enclosure } from './enclosure.ts';

/** The folder is not what it should be: a file was changed, or another master key made it. */
export class KeystoreFault extends Error {
  override readonly name = 'KeystoreFault';
}

const checkFile = 'keystore.check';
const checkContent = 'candour/keystore/v1';

/** A folder of enclosed files, each created whole and durably, never edited. Nothing is remembered. */
export class KeyFolder {
  readonly path: string;
  readonly #enclosure: Enclosure;
  readonly #random: Random;

  private constructor(path: string, enclosure: Enclosure, random: Random) {
    this.path = path;
    this.#enclosure = enclosure;
    this.#random = random;
  }

  /** Opens or makes the folder. Throws KeystoreFault when another master key made it. */
  static async open(path: string, masterKey: Uint8Array, random: Random): Promise<KeyFolder> {
    await makeFolderDurably(path);
    const folder = new KeyFolder(path, new Enclosure(masterKey, random), random);
    await folder.add(checkFile, checkContent);
    // With a wrong master key every subject would look unknown, and an erased one would get a new key.
    const text = await folder.#text(checkFile);
    if (text === undefined || folder.#enclosure.disclose(checkFile, text) !== checkContent)
      throw new KeystoreFault(`the keystore in ${path} was made with another master key: nothing was opened`);
    return folder;
  }

  nameOf(subject: string): string {
    return this.#enclosure.nameOf(subject);
  }

  /** True when this call created the file; false when it was there. */
  add(name: string, content: unknown): Promise<boolean> {
    return createDurably(join(this.path, name), this.#enclosure.enclose(name, content), this.#unique());
  }

  /** Undefined when there is no such file; throws KeystoreFault when it is not what was enclosed. */
  async find<T>(name: string, shape: z.ZodType<T>): Promise<T | undefined> {
    const text = await this.#text(name);
    if (text === undefined) return undefined;
    const content = shape.safeParse(this.#enclosure.disclose(name, text));
    if (!content.success)
      throw new KeystoreFault(`${name} in ${this.path} was changed: it does not open with the master key`);
    return content.data;
  }

  /** Overwrites and removes the file, and what a crash left of its making. */
  async destroy(name: string): Promise<void> {
    const all = await readdir(this.path);
    const drafts = all.filter((file) => file.startsWith(`${name}.`) && file.endsWith('.draft'));
    for (const file of [name, ...drafts]) await destroyFile(join(this.path, file));
  }

  remove(name: string): Promise<void> {
    return removeDurably(join(this.path, name));
  }

  /** Names, without their ending, of the files that end so. */
  async names(ending: string): Promise<readonly string[]> {
    const all = await readdir(this.path);
    return all.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  }

  async #text(name: string): Promise<string | undefined> {
    try {
      return await readFile(join(this.path, name), 'utf8');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new Error(`couldn’t read ${name} in the keystore ${this.path}`, { cause });
    }
  }

  #unique(): string {
    return Buffer.from(this.#random(8)).toString('hex');
  }
}
