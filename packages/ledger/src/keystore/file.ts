import { z } from 'zod';
import type { Json } from '../entry/entry.ts';
import type { Random } from '../seal/seal.ts';
import { KeyFolder } from './key-folder.ts';
import type { Keystore, SubjectRecord, Unfinished } from './keystore.ts';

const keyContent = z.strictObject({ subject: z.string(), key: z.base64() });
const closingContent = z.strictObject({ subject: z.string(), erasure: z.json() });
const erasedContent = z.strictObject({ entry: z.int().nonnegative() });

/**
 * One small file a subject and state: `.key`, then `.closing` beside it, then `.erased` in their
 * place. Files are only ever added or taken away, so two processes need no lock: the state
 * furthest down the list holds. No key is remembered between calls, because it would outlive its
 * erasure by another process.
 */
export class FileKeystore implements Keystore {
  readonly name = 'files';
  readonly #folder: KeyFolder;

  private constructor(folder: KeyFolder) {
    this.#folder = folder;
  }

  /** Opens or makes the folder. Throws KeystoreFault when another master key made it. */
  static async open(path: string, masterKey: Uint8Array, random: Random): Promise<FileKeystore> {
    const folder = await KeyFolder.open(path, masterKey, random);
    // A crash between the state and the key leaves the key of an erased subject: it goes now.
    for (const name of await folder.names('.erased')) await folder.destroy(`${name}.key`);
    return new FileKeystore(folder);
  }

  async find(subject: string): Promise<SubjectRecord | undefined> {
    const name = this.#folder.nameOf(subject);
    const erased = await this.#findErased(name);
    if (erased !== undefined) return erased;
    try {
      return await this.#findKey(name);
    } catch (fault) {
      // Overwritten while it was read: then the state, written before, says so.
      const since = await this.#findErased(name);
      if (since === undefined) throw fault;
      return since;
    }
  }

  async create(subject: string, key: Uint8Array): Promise<SubjectRecord> {
    const standing = await this.find(subject);
    if (standing !== undefined) return standing;
    const name = this.#folder.nameOf(subject);
    await this.#folder.add(`${name}.key`, { subject, key: Buffer.from(key).toString('base64') });
    const record = await this.#get(subject);
    // Erased by another process in between: this key was given to nobody, and goes.
    if (record.state === 'erased') await this.#folder.destroy(`${name}.key`);
    return record;
  }

  async close(subject: string, erasure: Json): Promise<SubjectRecord> {
    const record = await this.#get(subject);
    if (record.state !== 'held') return record;
    await this.#folder.add(`${this.#folder.nameOf(subject)}.closing`, { subject, erasure });
    return this.#get(subject);
  }

  async erase(subject: string, entry: number): Promise<void> {
    const name = this.#folder.nameOf(subject);
    const record = await this.find(subject);
    if (record === undefined || record.state === 'held')
      throw new Error('no erasure of this subject was begun');
    // The state before the key: after a crash between them no key can be made anew.
    await this.#folder.add(`${name}.erased`, { entry });
    await this.#folder.destroy(`${name}.key`);
  }

  finish(subject: string): Promise<void> {
    return this.#folder.remove(`${this.#folder.nameOf(subject)}.closing`);
  }

  async list(): Promise<readonly string[]> {
    const held = await this.#all('.key', keyContent);
    return held.map(({ subject }) => subject);
  }

  unfinished(): Promise<readonly Unfinished[]> {
    return this.#all('.closing', closingContent);
  }

  async #findErased(name: string): Promise<SubjectRecord | undefined> {
    const erased = await this.#folder.find(`${name}.erased`, erasedContent);
    return erased && { state: 'erased', entry: erased.entry };
  }

  async #findKey(name: string): Promise<SubjectRecord | undefined> {
    const content = await this.#folder.find(`${name}.key`, keyContent);
    if (content === undefined) return this.#findErased(name);
    const key = new Uint8Array(Buffer.from(content.key, 'base64'));
    const closing = await this.#folder.find(`${name}.closing`, closingContent);
    return closing === undefined
      ? { state: 'held', key }
      : { state: 'closing', key, erasure: closing.erasure };
  }

  async #get(subject: string): Promise<SubjectRecord> {
    const record = await this.find(subject);
    if (record === undefined) throw new Error('no key is held for this subject');
    return record;
  }

  async #all<T>(ending: string, shape: z.ZodType<T>): Promise<readonly T[]> {
    const names = await this.#folder.names(ending);
    const found = await Promise.all(names.map((name) => this.#folder.find(`${name}${ending}`, shape)));
    return found.filter((content) => content !== undefined);
  }
}
