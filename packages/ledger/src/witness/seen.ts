import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDurably, makeFolderDurably, removeDurably } from '../node/durable-file.ts';

/** The last checkpoint of a log that was cosigned, as a note with the witness’s own line; `turn` counts from 1. */
export interface Seen {
  readonly turn: number;
  readonly note: string;
}

/**
 * What a witness remembers, one small file a log. The file of turn n + 1 can be made only once:
 * of two requests, or two processes on the same folder, that both advance from turn n, one is told
 * that it lost, and signs nothing. A file appears whole and on disk, so that a witness that was
 * killed never forgets what it signed.
 */
export class SeenFolder {
  readonly #folder: string;
  readonly #unique: () => string;

  private constructor(folder: string, unique: () => string) {
    this.#folder = folder;
    this.#unique = unique;
  }

  /** `unique` names drafts: never the same twice, in no process. */
  static async open(folder: string, unique: () => string): Promise<SeenFolder> {
    await makeFolderDurably(folder);
    return new SeenFolder(folder, unique);
  }

  async find(origin: string): Promise<Seen | undefined> {
    for (;;) {
      const turn = (await this.#turns(origin)).at(-1);
      if (turn === undefined) return undefined;
      const note = await this.#findNote(origin, turn);
      // Gone since it was listed: another process went on, and the next turn is there to be read.
      if (note !== undefined) return { turn, note };
    }
  }

  async #findNote(origin: string, turn: number): Promise<string | undefined> {
    try {
      return await readFile(this.#path(origin, turn), 'utf8');
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new Error(`couldn’t read what was seen of ${origin}`, { cause });
    }
  }

  /** False when another request took this turn, and nothing was remembered. */
  async remember(origin: string, { turn, note }: Seen): Promise<boolean> {
    if (!(await createDurably(this.#path(origin, turn), note, this.#unique()))) return false;
    const turns = await this.#turns(origin);
    // A process that slept through several turns finds its file free again, and a later one beside it.
    const lost = turns.at(-1) !== turn;
    for (const past of turns.filter((other) => (lost ? other === turn : other < turn)))
      await removeDurably(this.#path(origin, past));
    return !lost;
  }

  async #turns(origin: string): Promise<readonly number[]> {
    const start = `${nameOf(origin)}.`;
    const turns = (await readdir(this.#folder))
      .filter((file) => file.startsWith(start) && /^\d+$/.test(file.slice(start.length)))
      .map((file) => Number(file.slice(start.length)));
    return turns.sort((a, b) => a - b);
  }

  #path(origin: string, turn: number): string {
    return join(this.#folder, `${nameOf(origin)}.${turn}`);
  }
}

/** An origin may hold slashes and worse: a folder listing gets its hash. */
const nameOf = (origin: string): string => createHash('sha256').update(origin).digest('hex');
