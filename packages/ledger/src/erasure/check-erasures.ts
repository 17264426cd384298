import type { Keystore } from '../keystore/keystore.ts';
import type { Store } from '../store/store.ts';
import type { PlaceRange } from './ranges.ts';
import { erasures, findErasureIn } from './record.ts';

/** A subject whose parts an entry says are erased, and whose key can still open them. */
export interface NotErased {
  readonly subject: string;
  readonly entry: number;
  readonly seq: number;
}

/**
 * Looks for erasures that do not hold: to be run after a keystore or a database was put back from a
 * backup. Finds only parts whose ciphertext is there, since nothing else can be opened.
 */
export async function checkErasures(
  store: Pick<Store, 'ofMatter' | 'parts'>,
  keystore: Keystore,
): Promise<readonly NotErased[]> {
  const found = new Map<string, NotErased>();
  for (const entry of await store.ofMatter(erasures)) {
    for (const { seq, part } of placesOf(findErasureIn(entry)?.parts ?? [])) {
      const subject = (await store.parts(seq)).find((one) => one.part === part)?.subject;
      if (subject === undefined || found.has(subject)) continue;
      if ((await keystore.find(subject))?.state === 'held')
        found.set(subject, { subject, entry: entry.seq, seq });
    }
  }
  return [...found.values()];
}

function* placesOf(ranges: readonly PlaceRange[]): Iterable<{ readonly seq: number; readonly part: number }> {
  for (const { from, to, part } of ranges) for (let seq = from; seq <= to; seq += 1) yield { seq, part };
}
