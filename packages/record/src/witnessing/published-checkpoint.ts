import { type Head, IntegrityFault } from '@candour/ledger';
import type { Parts } from '../parts.ts';
import { findKeptCheckpoint, type KeptCheckpoint } from './kept-checkpoint.ts';

type Reading = Pick<Parts, 'ledger' | 'database' | 'clock'>;

/** A signed checkpoint of this log. */
export interface Checkpoint {
  readonly size: number;
  readonly note: string;
}

/** How long the log may have outgrown what witnesses signed before it is published without them. */
const patience = 120_000;

/**
 * The checkpoint that outsiders are given: the one that witnesses were last asked about, with their lines, so that
 * whoever wants them finds them; the log’s own once it has outgrown that for two minutes, for no witness may stop the
 * log from being read.
 * @throws IntegrityFault when the log holds less than witnesses were shown, or something else
 */
export async function getPublishedCheckpoint(parts: Reading): Promise<Checkpoint> {
  const { head, kept } = await getCheckpoints(parts);
  return kept !== undefined && !(await isOutgrown(parts, { head, kept, patience }))
    ? kept
    : { size: head.size, note: head.checkpoint };
}

export interface Checkpoints {
  readonly head: Head;
  readonly kept: KeptCheckpoint | undefined;
}

/** The log’s own checkpoint and the one that witnesses were asked about, which it must go on from. */
export async function getCheckpoints({ ledger, database }: Reading): Promise<Checkpoints> {
  // In this order: the head only grows, so that what was kept before it was read cannot be ahead of it.
  const kept = await findKeptCheckpoint(database);
  const head = await ledger.head();
  if (kept !== undefined && kept.size > head.size)
    throw new IntegrityFault(
      `Witnesses were asked to sign ${kept.size} entries and the log has ${head.size}: entries were lost.`,
    );
  if (kept?.size === head.size && textOf(kept.note) !== textOf(head.checkpoint))
    throw new IntegrityFault(
      `Witnesses were asked to sign another history of ${head.size} entries than the log has.`,
    );
  return { head, kept };
}

interface Outgrowing {
  readonly head: Head;
  readonly kept: KeptCheckpoint;
  /** Milliseconds. */
  readonly patience: number;
}

/** Whether an entry that witnesses were not asked about has been in the log for so long. */
export async function isOutgrown(
  { ledger, clock }: Pick<Parts, 'ledger' | 'clock'>,
  { head, kept, patience }: Outgrowing,
): Promise<boolean> {
  if (kept.size === head.size) return false;
  const next = await ledger.findEntry(kept.size);
  return next !== undefined && clock().getTime() - Date.parse(next.entry.recordedAt) > patience;
}

/** What is signed of a note: all before its empty line. */
function textOf(note: string): string {
  return note.slice(0, note.indexOf('\n\n'));
}
