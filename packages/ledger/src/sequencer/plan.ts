import type { Instant } from '../entry/entry.ts';
import type { Prepared } from '../entry/leaf.ts';
import type { Finding } from '../entry/refusal.ts';
import type { SealedPart } from '../store/store.ts';
import type { Board, Call, Known, Plan, Standing, Verdict } from './board.ts';
import { nextSeq, wantKey } from './board.ts';
import * as refuse from './refuse.ts';
import { findRepeat } from './repeat.ts';

/**
 * Decides, call by call and in order, what is appended, what was appended before and what is refused: a pure
 * function of the log's standing, the calls, and what is known. A plan that wants something is not to be used.
 * A refusal counts only once the call's keys have been looked up: the first try may be what moved the log on.
 */
export function planBatch(calls: readonly Call[], standing: Standing, known: Known): Plan {
  const board: Board = {
    standing,
    known,
    wanted: { keys: new Set(), stored: new Set(), heads: new Set() },
    rows: [],
    heads: new Map(),
    keys: new Map(),
  };
  const verdicts = calls.map((call) => findRepeat(board, call) ?? placeCall(board, call));
  return { rows: board.rows, verdicts, wanted: board.wanted };
}

function placeCall(board: Board, call: Call): Verdict {
  const first = nextSeq(board);
  const before = { rows: board.rows.length, heads: new Map<string, number | undefined>() };
  for (const [at, prepared] of call.drafts.entries()) {
    const found = checkPlace(board, prepared);
    if (found) {
      takeBack(board, before);
      for (const { draft } of call.drafts) wantKey(board, draft.key);
      const { movedOn, ...finding } = found;
      return { verdict: 'refused', refusal: { ...finding, at }, ...(movedOn && { movedOn }) };
    }
    if (!before.heads.has(prepared.draft.matter)) {
      before.heads.set(prepared.draft.matter, board.heads.get(prepared.draft.matter));
    }
    placeDraft(board, prepared, call.parts[at] ?? []);
  }
  return { verdict: 'appended', first };
}

function placeDraft(board: Board, prepared: Prepared, parts: readonly SealedPart[]): void {
  const seq = nextSeq(board);
  const { matter, key, recordedAt = board.standing.now } = prepared.draft;
  board.rows.push({ seq, prepared, recordedAt, parts });
  board.heads.set(matter, seq);
  if (key !== undefined) board.keys.set(key, seq);
}

/** Undoes the drafts of a call whose later draft was refused. */
function takeBack(
  board: Board,
  before: { readonly rows: number; readonly heads: ReadonlyMap<string, number | undefined> },
): void {
  for (const { prepared } of board.rows.splice(before.rows)) {
    if (prepared.draft.key !== undefined) board.keys.delete(prepared.draft.key);
  }
  for (const [matter, head] of before.heads) {
    if (head === undefined) board.heads.delete(matter);
    else board.heads.set(matter, head);
  }
}

type Found = Finding & { readonly movedOn?: refuse.MovedOn };

function checkPlace(board: Board, { draft }: Prepared): Found | undefined {
  if (draft.key !== undefined && board.keys.has(draft.key)) return refuse.keyReused(draft.key);
  return checkTime(board, draft.recordedAt) ?? checkTarget(board, draft) ?? checkGuard(board, draft);
}

function checkTime({ standing, rows }: Board, recordedAt: Instant | undefined): Finding | undefined {
  if (recordedAt === undefined) return undefined;
  if (recordedAt > standing.now) return refuse.recordedInFuture(recordedAt, standing.now);
  const last = rows.at(-1)?.recordedAt ?? standing.last;
  return last !== null && recordedAt < last ? refuse.recordedBeforeHead(recordedAt, last) : undefined;
}

function checkTarget(board: Board, { corrects, matter }: Prepared['draft']): Finding | undefined {
  if (corrects === undefined) return undefined;
  const target = corrects.entry;
  const size = nextSeq(board);
  if (target >= size) return refuse.correctionTargetUnknown(target, size);
  const of = findMatter(board, target);
  return of === undefined || of === matter ? undefined : refuse.correctionOfOtherMatter(target, matter);
}

function findMatter({ standing, rows, known, wanted }: Board, seq: number): string | undefined {
  if (seq >= standing.size) return rows[seq - standing.size]?.prepared.draft.matter;
  const stored = known.stored.get(seq);
  if (stored === undefined) wanted.stored.add(seq);
  return stored?.entry.matter;
}

function checkGuard(board: Board, { matter, expectedHead }: Prepared['draft']): Found | undefined {
  if (expectedHead === undefined) return undefined;
  const last = board.heads.get(matter) ?? board.known.heads.get(matter);
  if (last === undefined) {
    board.wanted.heads.add(matter);
    return undefined;
  }
  if (last === expectedHead) return undefined;
  const movedOn = { matter, expected: expectedHead, last };
  return { ...refuse.matterMovedOn(movedOn, []), movedOn };
}
