import type { Refusal } from '../entry/refusal.ts';
import type { Batch, Store, Stored } from '../store/store.ts';
import type { Sealer } from './admit.ts';
import type { Call, Known, Plan } from './board.ts';
import { keyReused, type MovedOn, matterMovedOn } from './refuse.ts';

/** What an append comes to: its entries as they stand in the log, or why nothing was appended. */
export type Appended =
  | { readonly ok: true; readonly stored: readonly Stored[] }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Settled {
  readonly call: Call;
  /** Which call of the plan it was. */
  readonly at: number;
  readonly plan: Plan;
  readonly batch: Batch;
  readonly learnt: Known;
}

interface Sources {
  readonly store: Store;
  readonly sealer: Sealer | undefined;
}

/** The answer to one call of a committed plan: at once, unless something must be read or opened for it. */
export function answerCall(settled: Settled, sources: Sources): Appended | Promise<Appended> {
  const verdict = settled.plan.verdicts[settled.at];
  if (verdict === undefined) throw new Error(`the plan has no verdict on its call ${settled.at}`);
  if (verdict.verdict === 'refused') {
    const { refusal, movedOn } = verdict;
    return movedOn ? explainMovedOn(refusal, movedOn, sources.store) : { ok: false, refusal };
  }
  const stored = settled.call.drafts.map((_, offset) => findStored(settled, verdict.first + offset));
  const isSealed = settled.call.drafts.some(({ draft }) => draft.sealed !== undefined);
  return verdict.verdict === 'repeated' && isSealed
    ? compareSealed(settled.call, stored, sources.sealer)
    : { ok: true, stored };
}

function findStored({ batch, learnt }: Settled, seq: number): Stored {
  const row = batch.rows[seq - batch.expectedSize];
  if (row) return { entry: { ...row.envelope, seq }, leaf: row.leaf, hash: row.hash };
  const stored = learnt.stored.get(seq);
  if (stored === undefined) throw new Error(`entry ${seq} is to be answered with, but was never looked up`);
  return stored;
}

async function compareSealed(
  call: Call,
  stored: readonly Stored[],
  sealer: Sealer | undefined,
): Promise<Appended> {
  for (const [at, { draft }] of call.drafts.entries()) {
    const seq = stored[at]?.entry.seq;
    if (draft.sealed === undefined || seq === undefined) continue;
    if (!(await sealer?.isSame(seq, draft.sealed))) {
      return { ok: false, refusal: { ...keyReused(draft.key ?? call.drafts[0]?.draft.key ?? ''), at } };
    }
  }
  return { ok: true, stored };
}

/** How many of the entries that came since are named. */
const maxSince = 10;

async function explainMovedOn(refusal: Refusal, movedOn: MovedOn, store: Store): Promise<Appended> {
  const entries = await store.ofMatter(movedOn.matter);
  const came = entries.map(({ seq }) => seq).filter((seq) => seq > (movedOn.expected ?? -1));
  const since = came.slice(0, maxSince);
  const finding = matterMovedOn({ ...movedOn, last: entries.at(-1)?.seq ?? null }, since);
  return { ok: false, refusal: { ...refusal, ...finding, since } };
}
