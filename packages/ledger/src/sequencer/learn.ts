import type { Store, Stored } from '../store/store.ts';
import type { Call, Known, Plan, Standing } from './board.ts';
import { planBatch } from './plan.ts';

/** What a batch has learnt of the log while it was planned. */
export class Learnt implements Known {
  readonly keys = new Map<string, number | null>();
  readonly stored = new Map<number, Stored>();
  readonly heads: Map<string, number | null>;

  /** The last entries of matters outlive the batch, because nobody else writes; all else is looked up afresh. */
  constructor(heads: Map<string, number | null>) {
    this.heads = heads;
  }

  async lookUpKeys(store: Store, keys: readonly string[]): Promise<void> {
    const found = await store.byKeys(keys);
    for (const key of keys) {
      const stored = found.get(key);
      this.keys.set(key, stored?.entry.seq ?? null);
      if (stored) this.stored.set(stored.entry.seq, stored);
    }
  }

  async lookUpHeads(store: Store, matters: readonly string[]): Promise<void> {
    const found = await store.matterHeads(matters);
    for (const matter of matters) this.heads.set(matter, found.get(matter) ?? null);
  }

  /** Reads neighbours in one go: the entries of an earlier append lie side by side. */
  async lookUpStored(store: Store, seqs: readonly number[]): Promise<void> {
    const sorted = [...seqs].sort((a, b) => a - b);
    for (let at = 0; at < sorted.length; ) {
      const from = sorted[at] as number;
      let to = from + 1;
      while (sorted[++at] === to) to++;
      const found = await store.entries(from, to);
      if (found.length !== to - from) {
        throw new Error(`the ${store.name} store gave ${found.length} of the entries ${from} to ${to - 1}`);
      }
      for (const stored of found) this.stored.set(stored.entry.seq, stored);
    }
  }
}

/** Plans, looks up what the plan wants, and plans again until it wants nothing. */
export async function planWith(
  store: Store,
  {
    calls,
    standing,
    learnt,
  }: { readonly calls: readonly Call[]; readonly standing: Standing; readonly learnt: Learnt },
): Promise<Plan> {
  for (;;) {
    const plan = planBatch(calls, standing, learnt);
    const { keys, stored, heads } = plan.wanted;
    if (keys.size + stored.size + heads.size === 0) return plan;
    if (keys.size > 0) await learnt.lookUpKeys(store, [...keys]);
    if (heads.size > 0) await learnt.lookUpHeads(store, [...heads]);
    if (stored.size > 0) await learnt.lookUpStored(store, [...stored]);
  }
}
