import type { Draft, Stored } from '@candour/ledger';
import type { Refusal } from './outcome.ts';
import type { Parts } from './parts.ts';

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

export const keyReused: Refusal = {
  code: 'key-reused',
  message: {
    en: 'The same key was used for something else before; send it with another key.',
    cy: 'Defnyddiwyd yr un allwedd ar gyfer rhywbeth arall o’r blaen; anfonwch ef gydag allwedd arall.',
  },
};
