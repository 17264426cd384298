import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Enclosure } from '../../src/keystore/enclosure.ts';
import { FileKeystore } from '../../src/keystore/file.ts';
import type { SubjectRecord } from '../../src/keystore/keystore.ts';
import { makeChance } from '../chance.ts';
import type { FolderTrial, Orders, Promises, Said, Say } from './trial.ts';

const master = new Uint8Array(32).fill(9);
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));
const digest = (key: Uint8Array): string => createHash('sha256').update(key).digest('hex');

/** Keys made, and most of them destroyed again. */
async function act({ folder, seed }: Orders, say: Say): Promise<void> {
  const keystore = await FileKeystore.open(folder, master, random);
  const chance = makeChance(seed);
  const work = async (worker: number): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      const subject = `person_${seed}-${worker}-${turn}`;
      const record = await keystore.create(subject, random(32));
      if (record.state !== 'held') throw new Error(`a new subject is ${record.state}`);
      say('held', subject, digest(record.key));
      if (chance() < 0.2) continue;
      say('begins', subject, 'closing');
      await keystore.close(subject, { of: subject });
      say('closing', subject);
      if (chance() < 0.2) continue;
      say('begins', subject, 'erased');
      await keystore.erase(subject, turn);
      say('erased', subject, turn);
      if (chance() < 0.8) await keystore.finish(subject);
    }
  };
  await Promise.all(Array.from({ length: 4 }, (_, worker) => work(worker)));
}

const states = ['held', 'closing', 'erased'] as const;

interface Promised {
  readonly key: string;
  /** The state that was acknowledged, and the one that was begun last: it may have been reached. */
  state: number;
  begun: number;
  entry: string;
}

class KeystorePromises implements Promises {
  readonly reached = 0;
  checked = 0;
  readonly #folder: string;
  readonly #subjects = new Map<string, Promised>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  hear({ word, words: [subject = '', detail = ''] }: Said): void {
    if (word === 'held') this.#subjects.set(subject, { key: detail, state: 0, begun: 0, entry: '' });
    const promised = this.#subjects.get(subject);
    if (promised === undefined) return;
    if (word === 'begins') promised.begun = states.indexOf(detail as 'held');
    else promised.state = states.indexOf(word as 'held');
    if (word === 'erased') promised.entry = detail;
  }

  async check(): Promise<number> {
    let broken = 0;
    // Before the keystore is opened, since opening clears away what a crash left of destroyed keys.
    const { nameOf } = namesUnder(master);
    for (const [subject, { state }] of this.#subjects) {
      if (state === 2 && existsSync(join(this.#folder, `${nameOf(subject)}.key`))) broken += 1;
    }
    const keystore = await FileKeystore.open(this.#folder, master, random);
    for (const [subject, promised] of this.#subjects) {
      const record =
        promised.state === 2 ? await keystore.create(subject, random(32)) : await keystore.find(subject);
      this.checked += 1;
      if (!isKept(promised, record)) broken += 1;
    }
    const listed = new Set(await keystore.list());
    for (const [subject, { state }] of this.#subjects) if (state === 2 && listed.has(subject)) broken += 1;
    return broken;
  }
}

function namesUnder(key: Uint8Array): { readonly nameOf: (subject: string) => string } {
  const enclosure = new Enclosure(key, random);
  return { nameOf: (subject) => enclosure.nameOf(subject) };
}

function isKept(promised: Promised, record: SubjectRecord | undefined): boolean {
  if (record === undefined) return false;
  const state = states.indexOf(record.state);
  if (state < promised.state || state > promised.begun) return false;
  if (record.state !== 'erased') return digest(record.key) === promised.key;
  return promised.state < 2 || String(record.entry) === promised.entry;
}

export const keystoreTrial: FolderTrial = {
  name: 'keystore',
  act,
  promisesOf: (folder) => new KeystorePromises(folder),
};
