import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { CutDisk } from '../cut-disk.ts';
import { startProgram } from '../session.ts';
import type { FolderTrial, Promises, Said } from './trial.ts';

export interface FolderCuts {
  readonly failed: number;
  readonly cuts: number;
  readonly acknowledged: number;
  readonly checked: number;
  /** What a folder said that could not be gone through at all; null when there was none. */
  readonly said: string | null;
}

interface Cutting {
  readonly disk: CutDisk;
  readonly rounds: number;
  readonly chance: () => number;
}

/** A folder lives through three power cuts; then another is begun, for the first moments are the most delicate. */
const livesEach = 3;

/** Power cuts under a folder that is being worked on; after each, every promise so far is held against it. */
export async function cutRepeatedly(
  trial: FolderTrial,
  { disk, rounds, chance }: Cutting,
): Promise<FolderCuts> {
  const sum = { failed: 0, cuts: rounds, acknowledged: 0, checked: 0, said: null as string | null };
  for (let round = 0; round < rounds; round += livesEach) {
    const parent = join(disk.path, `lives-${round}`);
    mkdirSync(parent);
    const folder = join(parent, 'above', 'folder');
    const promises = trial.promisesOf(folder);
    for (let life = round; life < Math.min(rounds, round + livesEach); life += 1) {
      const orders = {
        trial: trial.name,
        folder,
        seed: Math.trunc(chance() * 2 ** 32),
        from: promises.reached,
      };
      sum.acknowledged += await liveAndCut(orders, { disk, chance, promises });
      try {
        sum.failed += await promises.check();
      } catch (fault) {
        sum.failed += 1;
        sum.said = String(fault);
        break;
      }
    }
    sum.checked += promises.checked;
    // Cut before anything was promised, even this folder may be gone.
    rmSync(parent, { recursive: true, force: true });
  }
  return sum;
}

type Life = Omit<Cutting, 'rounds'> & { readonly promises: Promises };

/** Answers how many acknowledgements were given before the power went. */
async function liveAndCut(orders: object, { disk, chance, promises }: Life): Promise<number> {
  const said: Said[] = [];
  let hasBegun = (): void => {};
  const begun = new Promise<void>((resolve) => {
    hasBegun = resolve;
  });
  const actor = startProgram('./folders/actor.js', orders, (word, [at = '', ...words]) => {
    said.push({ word, words, at: BigInt(at) });
    if (word !== 'begins') hasBegun();
  });
  let isGone = false;
  void actor.gone.then(() => {
    isGone = true;
  });
  // Now and then before its first acknowledgement: what is made once is made then.
  if (chance() < 0.3) await pass(chance() * 900);
  else await Promise.race([begun, actor.gone]).then(() => pass(chance() ** 2 * 800));
  if (isGone) throw new Error(`the actor ended by itself: ${(await actor.gone).errors}`);
  const struck = disk.cut();
  actor.kill();
  await actor.gone;
  disk.restore();
  const heard = said.filter(({ word, at }) => word === 'begins' || at < struck);
  for (const one of heard) promises.hear(one);
  return heard.filter(({ word }) => word !== 'begins').length;
}
