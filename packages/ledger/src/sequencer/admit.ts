import { checkDraft } from '../entry/check-draft.ts';
import type { Draft } from '../entry/draft.ts';
import { type Prepared, prepareLeaf, sealLeaf } from '../entry/leaf.ts';
import type { Finding, Refusal } from '../entry/refusal.ts';
import type { SealedPart } from '../store/store.ts';
import type { Call } from './board.ts';
import { appendTooLarge, maxDrafts } from './refuse.ts';

/** Seals the parts of a draft to their subjects, and can tell whether parts it sealed hold the same. */
export interface Sealer {
  seal(sealed: NonNullable<Draft['sealed']>): Promise<Sealing | Finding>;
  /** Whether the parts of entry `seq` open to these bodies, for these subjects, in this order. */
  isSame(seq: number, sealed: NonNullable<Draft['sealed']>): Promise<boolean>;
}

export interface Sealing {
  readonly commitments: readonly string[];
  readonly parts: readonly SealedPart[];
}

export type Admitted =
  | { readonly call: Call }
  | { readonly refusal: Refusal }
  /** Some drafts have parts to seal, which takes until the promise resolves. */
  | { readonly sealing: Promise<{ readonly call: Call } | { readonly refusal: Refusal }> };

/** Checks and prints the drafts of one append, so that only what depends on the log is left to decide. */
export function admitDrafts(drafts: readonly Draft[], sealer: Sealer | undefined): Admitted {
  if (drafts.length > maxDrafts) return { refusal: { ...appendTooLarge(drafts.length), at: maxDrafts } };
  if (drafts.some((draft) => draft?.sealed !== undefined)) return { sealing: admitSealed(drafts, sealer) };
  const prepared = prepareDrafts(drafts);
  return 'code' in prepared ? { refusal: prepared } : { call: { drafts: prepared, parts: [] } };
}

/** Nothing is sealed before every draft was found in order and printed: a refused append makes no keys. */
async function admitSealed(
  drafts: readonly Draft[],
  sealer: Sealer | undefined,
): Promise<{ readonly call: Call } | { readonly refusal: Refusal }> {
  if (sealer === undefined)
    throw new Error("couldn't seal a draft's parts: the ledger was opened without a sealer");
  const checked = prepareDrafts(drafts);
  if ('code' in checked) return { refusal: checked };
  const prepared: Prepared[] = [];
  const parts: (readonly SealedPart[])[] = [];
  for (const [at, one] of checked.entries()) {
    const sealing = one.draft.sealed ? await sealer.seal(one.draft.sealed) : nothingSealed;
    if ('code' in sealing) return { refusal: { ...sealing, at } };
    prepared.push(sealLeaf(one, sealing.commitments));
    parts.push(sealing.parts);
  }
  return { call: { drafts: prepared, parts } };
}

const nothingSealed: Sealing = { commitments: [], parts: [] };

function prepareDrafts(drafts: readonly Draft[]): readonly Prepared[] | Refusal {
  const prepared: Prepared[] = [];
  for (const [at, draft] of drafts.entries()) {
    const one = checkDraft(draft) ?? prepareLeaf(draft);
    if ('code' in one) return { ...one, at };
    prepared.push(one);
  }
  return prepared;
}
