import type { Json } from '../entry/entry.ts';
import type { Keystore } from '../keystore/keystore.ts';
import { openPart, SealFault } from '../seal/open.ts';
import type { SealedPart, Store } from '../store/store.ts';
import { findErasureOf } from './find-erasure.ts';

/** What can be shown of one sealed part. */
export type Opened =
  | { readonly outcome: 'opened'; readonly body: Json }
  /** The content is gone for good; this entry says on what basis and who authorised it. */
  | { readonly outcome: 'erased'; readonly by: number }
  /** The keystore at hand never had the subject's key: another one may. */
  | { readonly outcome: 'no-key' };

export interface OpenParts {
  readonly store: Pick<Store, 'entries' | 'parts' | 'ofMatter'>;
  readonly keystore: Keystore;
}

/**
 * The sealed parts of an entry, in their order. Throws SealFault when something is missing or
 * changed and no erasure accounts for it; throws RangeError when there is no such entry.
 */
export async function openEntry({ store, keystore }: OpenParts, seq: number): Promise<readonly Opened[]> {
  const [stored] = await store.entries(seq, seq + 1);
  if (stored === undefined) throw new RangeError(`there is no entry ${seq}`);
  const kept = await store.parts(seq);
  const open = async (commitment: string, part: number): Promise<Opened> => {
    const found = kept.find((one) => one.part === part);
    if (found) return openKept({ store, keystore }, found, { seq, commitment });
    const by = await findErasureOf(store, { seq, part });
    if (by !== undefined) return { outcome: 'erased', by };
    throw new SealFault(`entry ${seq}: its part ${part} is not kept, and no erasure accounts for it`);
  };
  return Promise.all((stored.entry.sealed ?? []).map(open));
}

async function openKept(
  { store, keystore }: OpenParts,
  part: SealedPart,
  { seq, commitment }: { readonly seq: number; readonly commitment: string },
): Promise<Opened> {
  const record = await keystore.find(part.subject);
  if (record === undefined) return { outcome: 'no-key' };
  if (record.state === 'erased') {
    // Appended while the key was being destroyed, a part may be covered late: the key's own record tells.
    const by = await findErasureOf(store, { seq, part: part.part });
    return { outcome: 'erased', by: by ?? record.entry };
  }
  try {
    return { outcome: 'opened', body: openPart(part, commitment, record.key) };
  } catch (cause) {
    if (!(cause instanceof SealFault)) throw cause;
    throw new SealFault(`entry ${seq}: ${cause.message}`, { cause });
  }
}
