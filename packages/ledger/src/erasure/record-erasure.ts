import type { Draft } from '../entry/draft.ts';
import type { Ledger } from '../ledger.ts';
import type { Store, Stored } from '../store/store.ts';
import { isWithin, type PlaceRange, toRanges } from './ranges.ts';
import { type Dated, draftErasure, findErasureIn, mostRanges } from './record.ts';
import type { ErasureRequest } from './request.ts';

/** The entries of one erasure, and all they cover. */
export interface RecordedErasure {
  readonly entries: readonly number[];
  readonly ranges: readonly PlaceRange[];
}

export interface RecordParts {
  readonly store: Pick<Store, 'byKeys' | 'partsOf'>;
  readonly ledger: Pick<Ledger, 'append'>;
}

/**
 * Sees to it that entries of this erasure cover every part the subject has, and appends those that
 * are lacking. The entries have idempotency keys that count up, so that a second call finds what
 * the first one wrote.
 */
export async function recordErasure(request: ErasureRequest, parts: RecordParts): Promise<RecordedErasure> {
  const written = await listWritten(request, parts.store);
  const entries = [...written.entries];
  const ranges = [...written.ranges];
  const places = await parts.store.partsOf(request.subject);
  const lacking = toRanges(places.filter((place) => !isWithin(ranges, place)));
  // An erasure of nothing is an entry all the same: the key that is destroyed has something to point at.
  for (let at = 0; at < lacking.length || entries.length === 0; at += mostRanges) {
    const chunk = lacking.slice(at, at + mostRanges);
    entries.push(await appendOne(parts.ledger, draftOf(request, chunk, entries.length)));
    ranges.push(...chunk);
  }
  return { entries, ranges };
}

async function listWritten(request: ErasureRequest, store: Pick<Store, 'byKeys'>): Promise<RecordedErasure> {
  const entries: number[] = [];
  const ranges: PlaceRange[] = [];
  for (;;) {
    const stored = await findRecorded(store, request, entries.length);
    if (stored === undefined) return { entries, ranges };
    entries.push(stored.entry.seq);
    ranges.push(...(findErasureIn(stored.entry)?.parts ?? []));
  }
}

/** An entry of this erasure, by which it is: the first ones count from 0. */
export async function findRecorded(
  store: Pick<Store, 'byKeys'>,
  request: ErasureRequest,
  which: number | 'finished',
): Promise<Stored | undefined> {
  const key = keyOf(request, which);
  return (await store.byKeys([key])).get(key);
}

function draftOf(request: ErasureRequest, parts: readonly PlaceRange[], which: number): Draft {
  const { id, basis, authorisedBy, ciphertext } = request;
  const body = { erasure: id, basis, authorisedBy: [...authorisedBy], ciphertext, parts: [...parts] };
  return draftErasure(body, dated(request, which));
}

/** Who, when, and the idempotency key of one entry of the erasure. */
export function dated(request: ErasureRequest, which: number | 'finished'): Dated {
  return { actor: request.actor, happenedAt: request.decidedAt, key: keyOf(request, which) };
}

const keyOf = ({ id }: ErasureRequest, which: number | 'finished'): string => `erasure/${id}/${which}`;

/** The place of a draft of ours. It is refused only when something is wrong with us, or another carries the erasure out. */
export async function appendOne(ledger: Pick<Ledger, 'append'>, draft: Draft): Promise<number> {
  const appended = await ledger.append(draft);
  const [stored] = appended.ok ? appended.stored : [];
  if (stored !== undefined) return stored.entry.seq;
  const why = appended.ok ? 'nothing was appended' : appended.refusal.message;
  throw new Error(`couldn’t record the erasure: ${why}`);
}
