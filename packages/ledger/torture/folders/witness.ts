import { join } from 'node:path';
import { formatVerifierKey } from '../../src/note/key.ts';
import { openWitness } from '../../src/witness/open-witness.ts';
import { formatAddCheckpoint } from '../../src/witness/request.ts';
import type { Witness } from '../../src/witness/witness.ts';
import { type TextLog, textLog, texts } from '../../test/witnessed-log.ts';
import type { FolderTrial, Orders, Promises, Said, Say } from './trial.ts';

const longest = 250;
const workers = 3;

/** Logs enough that none is ever at its end in all of a folder’s lives. */
const logs: readonly TextLog[] = Array.from({ length: 24 }, (_, at) =>
  textLog(texts(longest), `torture.example/log-${at}`),
);

async function openIn(folder: string): Promise<Witness> {
  const opened = await openWitness({
    keyFile: join(folder, 'key', 'witness.key'),
    name: 'witness.example/w1',
    logs: logs.map(({ origin, vkey }) => `${origin}=${vkey}`),
    folder: join(folder, 'seen'),
  });
  if (!opened.ok) throw new Error(opened.refusal.message);
  return opened.witness;
}

/** Several logs grow by one entry at a time, each size cosigned. */
async function act({ folder }: Orders, say: Say): Promise<void> {
  const witness = await openIn(folder);
  say('key', witness.vkey);
  const work = async (worker: number): Promise<void> => {
    for (let at = worker; at < logs.length; at += workers) {
      const log = logs[at] as TextLog;
      const from = (await witness.findLast(log.origin))?.checkpoint.size ?? 0;
      for (let size = from; size < longest; size += 1) {
        if (!(await isCosigned(witness, log, [size, size + 1]))) throw new Error(`${log.origin} was refused`);
        say('cosigned', log.origin, size + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)));
}

async function isCosigned(
  witness: Witness,
  log: TextLog,
  [from, to]: readonly [number, number],
): Promise<boolean> {
  const body = formatAddCheckpoint({
    oldSize: from,
    proof: await log.prove(from, to),
    note: log.note(to),
  });
  return (await witness.addCheckpoint(body)).status === 200;
}

class WitnessPromises implements Promises {
  readonly reached = 0;
  checked = 0;
  readonly #folder: string;
  readonly #sizes = new Map<string, number>();
  #key: string | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  hear({ word, words: [what = '', size = ''] }: Said): void {
    if (word === 'key') this.#key = what;
    else this.#sizes.set(what, Number(size));
  }

  async check(): Promise<number> {
    const witness = await openIn(this.#folder);
    this.checked += 1;
    let broken = this.#key === undefined || formatVerifierKey(witness.parts.signer.key) === this.#key ? 0 : 1;
    for (const log of logs) {
      const cosigned = this.#sizes.get(log.origin);
      if (cosigned === undefined) continue;
      this.checked += 1;
      const remembered = (await witness.findLast(log.origin))?.checkpoint.size ?? 0;
      if (remembered < cosigned || (await signsFork(witness, log, cosigned))) broken += 1;
    }
    return broken;
  }
}

/** Another history under the log’s own key, offered from every size the witness could think it is at. */
async function signsFork(witness: Witness, log: TextLog, cosigned: number): Promise<boolean> {
  const fork = log.fork(texts(longest + 1, 'another'));
  for (let from = 0; from <= cosigned; from += 1)
    for (const to of [cosigned, longest + 1]) if (await isCosigned(witness, fork, [from, to])) return true;
  return false;
}

export const witnessTrial: FolderTrial = {
  name: 'witness',
  act,
  promisesOf: (folder) => new WitnessPromises(folder),
};
