import type { Store } from '../store/store.ts';
import { isWithin, type Place } from './ranges.ts';
import { erasures, findErasureIn } from './record.ts';

/** The entry that erased a part: the first erasure after it that covers it. Undefined when none does. */
export async function findErasureOf(
  store: Pick<Store, 'ofMatter'>,
  place: Place,
): Promise<number | undefined> {
  for (const entry of await store.ofMatter(erasures)) {
    const erasure = entry.seq > place.seq ? findErasureIn(entry) : undefined;
    if (erasure && isWithin(erasure.parts, place)) return entry.seq;
  }
  return undefined;
}
