import { sha256 } from '../../src/node/sha256.ts';
import { publishLog } from '../../src/publish/publish.ts';
import { readFolder } from '../../src/publish/read-folder.ts';
import { verifyLog } from '../../src/verify/log/verify-log.ts';
import { envelopes, Log, primitives, trust } from '../../test/published.ts';
import { makeChance } from '../chance.ts';
import type { FolderTrial, Orders, Promises, Said, Say } from './trial.ts';

/** A log that is the same in every life grows by a few entries or many, and is published each time. */
async function act({ folder, seed, from }: Orders, say: Say): Promise<void> {
  const chance = makeChance(seed);
  const log = await Log.of(envelopes(0, from));
  for (;;) {
    await log.grow(envelopes(log.size, log.size + 1 + Math.trunc(chance() ** 3 * 300)));
    say('begins', log.size);
    await publishLog({ sha256, store: log.store, folder });
    say('published', log.size);
  }
}

class PublishedPromises implements Promises {
  reached = 0;
  checked = 0;
  readonly #folder: string;
  #published: number | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  hear({ word, words: [size = ''] }: Said): void {
    this.reached = Math.max(this.reached, Number(size));
    if (word === 'published') this.#published = Number(size);
  }

  /** The whole log is verified: every file that the checkpoint speaks of is there, and says what it must. */
  async check(): Promise<number> {
    this.checked += 1;
    const read = readFolder(this.#folder);
    if ((await read('checkpoint')) === null) return this.#published === undefined ? 0 : 1;
    const report = await verifyLog({ read, trust, primitives });
    const isAll = report.ok && report.checked === report.size && report.size >= (this.#published ?? 0);
    return isAll ? 0 : 1;
  }
}

export const publishedTrial: FolderTrial = {
  name: 'published log',
  act,
  promisesOf: (folder) => new PublishedPromises(folder),
};
