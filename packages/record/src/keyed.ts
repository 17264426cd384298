import { isDeepStrictEqual } from 'node:util';
import type { Draft, Instant, Stored } from '@candour/ledger';
import { appendEntries } from './append-entries.ts';
import { done, type Outcome, type Refusal, refused } from './outcome.ts';
import type { Parts } from './parts.ts';
import { joinParts } from './sealing/join-parts.ts';
import { openBatch } from './sealing/open-batch.ts';

/** More than any command appends. */
const most = 100;

/**
 * Drafts under the key of the request that they come of, so that the same request, sent again because nobody knows
 * whether it was done, is found to have been. What time did has keys of its own.
 */
export function withKey(drafts: readonly Draft[], key: string | undefined): readonly Draft[] {
  if (key === undefined) return drafts;
  return drafts.map((draft, at) => (draft.key === undefined ? { ...draft, key: `${key}/${at}` } : draft));
}

/** What was appended under the key before, in its order; nothing where nothing was. */
export async function listDone(
  { store }: Pick<Parts, 'store'>,
  key: string | undefined,
): Promise<readonly Stored[]> {
  if (key === undefined) return [];
  const found = await store.byKeys(Array.from({ length: most }, (_, at) => `${key}/${at}`));
  return [...found.values()].toSorted((a, b) => a.entry.seq - b.entry.seq);
}

/** When an entry is made, and how what is new is given its id. */
export interface Making {
  readonly at: Instant;
  readonly ids: Parts['ids'];
}

export interface RecordOnce {
  /** The same key again appends nothing more, and answers the same. */
  readonly key?: string | undefined;
  /** What speaks against it now: not asked of what was done already. */
  readonly check?: () => Promise<Refusal | undefined>;
  /** Gives the same entry for the same making, by which it is seen whether a key was used for something else. */
  readonly draft: (making: Making) => Draft;
}

/** Appends one entry, once for each key. Asked twice at one time, both are answered with the one entry. */
export async function recordOnce(parts: Parts, { key, check, draft }: RecordOnce): Promise<Outcome<Stored>> {
  const before = await findDone(parts, { key, draft });
  if (before !== undefined) return before;
  const against = await check?.();
  const make = () => draft({ at: parts.clock().toISOString(), ids: parts.ids });
  const appended =
    against === undefined ? await appendEntries(parts, withKey([make()], key)) : refused(against);
  // What speaks against it may be that the other of the two was quicker.
  if (!appended.ok) return (await findDone(parts, { key, draft })) ?? appended;
  const [stored] = appended.value;
  if (stored === undefined) throw new Error('The ledger answered without the entry it had stored.');
  return done(stored);
}

/** What was done under the key, if it is what is asked for: the entry made again, as it was made then. */
async function findDone(
  parts: Parts,
  { key, draft }: Pick<RecordOnce, 'key' | 'draft'>,
): Promise<Outcome<Stored> | undefined> {
  const [stored] = await listDone(parts, key);
  if (stored === undefined) return undefined;
  const { entry } = stored;
  const { happenedAt: at } = entry;
  if (typeof at !== 'string') return refused(keyReused);
  const again = draft({ at, ids: () => entry.matter });
  const [opened] = await openBatch(parts, [entry]);
  const body = joinParts([again.body ?? {}, ...(again.sealed ?? []).map((part) => part.body)]);
  const isSame =
    again.matter === entry.matter && again.kind === entry.kind && isDeepStrictEqual(opened?.body, body);
  return isSame ? done(stored) : refused(keyReused);
}

export const keyReused: Refusal = {
  code: 'key-reused',
  message: {
    en: 'The same key was used for something else before; send it with another key.',
    cy: 'Defnyddiwyd yr un allwedd ar gyfer rhywbeth arall o’r blaen; anfonwch ef gydag allwedd arall.',
  },
};
