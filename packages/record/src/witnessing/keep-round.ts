import type { Parts } from '../parts.ts';
import { findKeptCheckpoint, type KeptCheckpoint, keepCheckpoint } from './kept-checkpoint.ts';
import { type Checkpoint, type Checkpoints, isOutgrown } from './published-checkpoint.ts';
import { keepAnswers, listWitnesses, type WitnessAnswer, type WitnessStanding } from './witness.ts';

type Working = Pick<Parts, 'ledger' | 'database' | 'clock'>;

/** No round takes longer; half of how long a checkpoint stands that the log has outgrown. */
const longest = 60_000;

/**
 * The checkpoint to ask about. Where the log’s own is published, or soon would be, this one stands until the answers
 * are there: a checkpoint that was published is never followed by one of fewer entries.
 */
export async function beginRound(parts: Working, checkpoints: Checkpoints): Promise<KeptCheckpoint> {
  const { head, kept } = checkpoints;
  const askedAt = parts.clock().toISOString();
  const begun = { size: head.size, note: head.checkpoint, enough: false, askedAt };
  if (kept?.size === head.size) return { ...kept, askedAt };
  if (kept === undefined || (await isOutgrown(parts, { head, kept, patience: longest })))
    await keepCheckpoint(parts.database, begun);
  return begun;
}

/** What a round came to. */
export interface Round extends Checkpoint {
  readonly askedAt: string;
  readonly answers: readonly WitnessAnswer[];
  /** Whether these, by their keys, are enough. */
  readonly isEnough: (signed: ReadonlySet<string>) => boolean;
}

/**
 * Keeps what a round came to, and returns what was so before it. A round that ended too late leaves the checkpoint as
 * it is, for the log’s own may have been published meanwhile.
 */
export async function keepRound(
  { database, clock }: Working,
  round: Round,
): Promise<readonly WitnessStanding[]> {
  const { size, note, askedAt, answers, isEnough } = round;
  const now = clock();
  return database.transaction(async (inside) => {
    const before = await listWitnesses(inside);
    await keepAnswers(inside, { answers, size, at: now.toISOString() });
    const kept = await findKeptCheckpoint(inside);
    const isLate = now.getTime() - Date.parse(askedAt) > longest && kept?.size !== size;
    const signed = (await listWitnesses(inside)).filter(({ signedSize }) => signedSize === size);
    const enough = isEnough(new Set(signed.map(({ vkey }) => vkey)));
    if (!isLate) await keepCheckpoint(inside, { size, note, enough, askedAt });
    return before;
  });
}

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Whether the witnesses, by the keys that the policy has, are to be asked now: of what the log has grown by; again
 * every five minutes while one has not signed; and once a day, so that each has lately said that it is there.
 */
export async function isRoundDue(
  { database, clock }: Working,
  { head, kept }: Checkpoints,
  keys: readonly string[],
): Promise<boolean> {
  if (kept === undefined || kept.size < head.size) return true;
  const standing = await listWitnesses(database);
  if (standing.map(({ vkey }) => vkey).join() !== keys.join()) return true;
  const haveSigned = standing.every((one) => one.outcome === 'cosigned' && one.signedSize === head.size);
  return clock().getTime() - Date.parse(kept.askedAt) >= (haveSigned ? day : 5 * minute);
}
