import { isConsistent } from '../merkle/consistency.ts';
import { emptyRoot, isSameHash } from '../merkle/hash.ts';
import type { Sha256 } from '../merkle/sha256.ts';
import type { Checkpoint } from '../note/checkpoint.ts';
import type { AddCheckpoint } from './request.ts';

export type Judgement =
  | 'consistent'
  /** The request counts from another size than the one that was cosigned last. */
  | 'other-size'
  /** The same size with another root: the log shows different people different histories. */
  | 'fork'
  | 'smaller'
  | 'not-proven';

/**
 * Whether a checkpoint, its signature already checked, goes on from the one that was cosigned last
 * (undefined: none was). The order of checks is that of C2SP tlog-witness.
 */
export function judge(
  sha256: Sha256,
  last: Pick<Checkpoint, 'size' | 'root'> | undefined,
  { oldSize, proof, next }: Pick<AddCheckpoint, 'oldSize' | 'proof'> & { readonly next: Checkpoint },
): Judgement {
  const from = last ?? { size: 0, root: emptyRoot(sha256) };
  if (oldSize > next.size) return 'smaller';
  if (oldSize !== from.size) return 'other-size';
  if (oldSize === next.size && !isSameHash(from.root, next.root)) return 'fork';
  const step = { oldSize, newSize: next.size, oldRoot: from.root, newRoot: next.root, proof };
  return isConsistent(sha256, step) ? 'consistent' : 'not-proven';
}
