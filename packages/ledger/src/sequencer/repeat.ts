import { type Prepared, printLeaf } from '../entry/leaf.ts';
import { type Board, type Call, type Verdict, wantKey } from './board.ts';
import { keyReused } from './refuse.ts';

/**
 * Whether a call was made before, by its keys. The entries of an append lie side by side, so one key tells where
 * all of them must be: the same drafts in the same order, those without a key included, or the key was reused.
 */
export function findRepeat(board: Board, call: Call): Verdict | undefined {
  const at = call.drafts.findIndex(({ draft }) => findKey(board, draft.key) !== undefined);
  const seq = findKey(board, call.drafts[at]?.draft.key);
  if (seq === undefined) return undefined;
  const first = seq - at;
  for (const [offset, prepared] of call.drafts.entries()) {
    wantKey(board, prepared.draft.key);
    if (!isSame(board, prepared, first + offset)) {
      const { key } = prepared.draft;
      const reused = key ?? call.drafts[at]?.draft.key ?? '';
      return { verdict: 'refused', refusal: { ...keyReused(reused), at: offset } };
    }
  }
  return { verdict: 'repeated', first };
}

function findKey({ keys, known }: Board, key: string | undefined): number | undefined {
  return key === undefined ? undefined : (keys.get(key) ?? known.keys.get(key) ?? undefined);
}

/** Whether the entry at `seq` is this draft under this key; what is not known yet is asked for and passes. */
function isSame(board: Board, prepared: Prepared, seq: number): boolean {
  const { standing, rows, known, wanted } = board;
  const { key } = prepared.draft;
  if (key !== undefined && !wanted.keys.has(key) && findKey(board, key) !== seq) return false;
  if (seq < 0 || seq >= standing.size + rows.length) return false;
  const row = rows[seq - standing.size];
  if (row) return isSameLeaf(prepared, printLeaf(row.prepared, row.recordedAt), row.recordedAt);
  const stored = known.stored.get(seq);
  if (stored === undefined) {
    wanted.stored.add(seq);
    return true;
  }
  return isSameLeaf(prepared, new TextDecoder().decode(stored.leaf), stored.entry.recordedAt);
}

/** Commitments differ each time a body is sealed, so sealed parts are compared by how many, and opened later. */
function isSameLeaf(prepared: Prepared, leaf: string, recordedAt: string): boolean {
  const own = prepared.draft.recordedAt;
  if (own !== undefined && own !== recordedAt) return false;
  const mine = printLeaf(prepared, recordedAt);
  if (prepared.rest.sealed === undefined) return leaf === mine;
  return leaf.length === mine.length && leaf.startsWith(prepared.before + recordedAt);
}
