import type { Claim } from '../../definition/obligation.ts';

const known = new WeakMap<Claim, string | undefined>();

/** The name of the component that a claim without parts asks about; `undefined` when it asks the move being made. */
export function keyOf(of: Claim): string | undefined {
  // The same few claims are put to every node.
  if (!known.has(of)) known.set(of, written(of));
  return known.get(of);
}

function written(of: Claim): string | undefined {
  if ('did' in of) return JSON.stringify(['did', of.did, of.since ?? null, of.atLeast ?? 1]);
  if ('every' in of) return JSON.stringify(['every', of.every, of.has, of.by]);
  if ('newer' in of) return JSON.stringify(['newer', of.newer, of.than]);
  if ('last' in of) return JSON.stringify(['last', of.last, of.field]);
  if ('axis' in of) return JSON.stringify(['axis', of.axis]);
  if ('children' in of) return 'children';
  if ('owner' in of) return 'owner';
  if ('visible' in of) return 'visible';
  if ('armed' in of) return clockKey(of.armed);
  if ('spawned' in of) return JSON.stringify(['spawned', of.spawned]);
  return undefined;
}

export function clockKey(clock: string): string {
  return JSON.stringify(['clock', clock]);
}

/** The claims without parts that a claim is made of. */
export function leavesOf(of: Claim): readonly Claim[] {
  if ('all' in of) return of.all.flatMap(leavesOf);
  if ('any' in of) return of.any.flatMap(leavesOf);
  if ('not' in of) return leavesOf(of.not);
  return [of];
}

export function keysOf(of: Claim): readonly string[] {
  return leavesOf(of).flatMap((leaf) => keyOf(leaf) ?? []);
}

/** The fields of the move being made that a claim asks about. */
export function fieldsOf(of: Claim): readonly string[] {
  return leavesOf(of).flatMap((leaf) => ('field' in leaf && !('last' in leaf) ? [leaf.field] : []));
}

/** In the order in which to keep them: a clock kept multiplies every state, a fact only those that come after it. */
export function factsFirst(keys: readonly string[]): readonly string[] {
  const isClock = (key: string) => key.startsWith('["clock"');
  return [...keys.filter((key) => !isClock(key)), ...keys.filter(isClock)];
}
