import type { Entry } from '../entry/entry.ts';

/** One thing that was recorded, and all that was later said to correct it. */
export interface Chain {
  readonly original: Entry;
  /** What the chain says now: the original, or what replaced it; null once it was withdrawn. */
  readonly stands: Entry | null;
  /** The original and every correction of it, of its corrections, and so on, as they were recorded. */
  readonly entries: readonly Entry[];
}

/**
 * The chains of a matter, by their originals. Of several corrections of one entry the last recorded counts, and all
 * stay visible. A correction can itself be corrected: what replaces it stands in its place, and once it is withdrawn
 * it counts no more, so that what it corrected stands again.
 *
 * Takes all entries of the matter up to some point, in order.
 */
export function chainsOf(entries: readonly Entry[]): readonly Chain[] {
  const standing = resolveAll(entries);
  const roots = new Map<number, { readonly original: Entry; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const root = entry.corrects === undefined ? undefined : findRoot(roots, entry, entry.corrects.entry);
    if (root === undefined) roots.set(entry.seq, { original: entry, entries: [entry] });
    else {
      root.entries.push(entry);
      roots.set(entry.seq, root);
    }
  }
  const chains: Chain[] = [];
  for (const [seq, { original, entries: chained }] of roots) {
    if (seq === original.seq) chains.push({ original, stands: standing.get(seq) ?? null, entries: chained });
  }
  return chains;
}

function findRoot<Root>(roots: ReadonlyMap<number, Root>, { seq }: Entry, target: number): Root {
  const root = roots.get(target);
  if (root !== undefined) return root;
  throw new Error(
    `couldn't follow the corrections of a matter: entry ${seq} corrects ${target}, which is not among the entries before it`,
  );
}

/**
 * What each entry comes to, from the last backwards: corrections come after what they correct, so theirs is known
 * by then. Without recursion, because a chain may be as long as the log.
 */
function resolveAll(entries: readonly Entry[]): ReadonlyMap<number, Entry | null> {
  const effects = new Map<number, Entry | null>();
  const standing = new Map<number, Entry | null>();
  for (const entry of entries.toReversed()) {
    const { seq, corrects } = entry;
    const effect = effects.get(seq);
    const stands = effect === undefined ? entry : effect;
    standing.set(seq, stands);
    const isIdle = corrects === undefined || stands === null || effects.has(corrects.entry);
    if (isIdle) continue;
    effects.set(corrects.entry, corrects.how === 'withdrawn' && stands === entry ? null : stands);
  }
  return standing;
}
