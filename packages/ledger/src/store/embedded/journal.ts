import { mkdirSync, rmSync } from 'node:fs';
import { syncPath } from '../../node/sync-path.ts';
import { IntegrityFault } from '../integrity-fault.ts';
import type { Head } from '../store.ts';
import { headAfter, type JournalRecord } from './journal-record.ts';
import { listSegments, readSegment, Segment, type SegmentContent } from './segment.ts';

/** A new segment is begun when the last has grown to this many bytes. */
const segmentBytes = 8 * 1024 * 1024;

/** When there are this many, the database is put on disk and all but the newest are removed. */
const mostSegments = 4;

/** What a journal said when it was opened. */
export interface JournalContent {
  /** The head before the oldest record kept; null where that was before the log's creation. */
  readonly base: Head | null;
  readonly records: readonly JournalRecord[];
  /** What was cut off at the end, for people: null if nothing was. */
  readonly torn: string | null;
}

/**
 * Every batch, on disk before it is acknowledged: what the database must hold, whatever became of its own files.
 * The format is docs/formats/journal.md.
 */
export class Journal {
  readonly #folder: string;
  #segment: Segment;

  private constructor(folder: string, segment: Segment) {
    this.#folder = folder;
    this.#segment = segment;
  }

  /** Null if there is none. */
  static open(folder: string): { readonly journal: Journal; readonly content: JournalContent } | null {
    const paths = listSegments(folder);
    const segments = paths.map((path, at) => readSegment(path, at === paths.length - 1));
    const notes: string[] = [];
    let last = segments.at(-1);
    if (last !== undefined && last.records.length === 0) {
      // Its first record never reached the disk, so no batch ever did.
      rmSync(last.path);
      syncPath(folder);
      notes.push(`${last.path} was begun and never written: removed`);
      segments.pop();
      last = segments.at(-1);
    }
    if (last === undefined) return null;
    if (last.whole < last.size) {
      notes.push(
        `${last.path}: ${last.size - last.whole} bytes of an unfinished record behind byte ${last.whole} cut off`,
      );
    }
    const { base, records } = chain(segments);
    const content = { base, records, torn: notes.length === 0 ? null : notes.join('; ') };
    return { journal: new Journal(folder, Segment.resume(last)), content };
  }

  static begin(folder: string, head: Head | null): Journal {
    mkdirSync(folder, { recursive: true });
    return new Journal(folder, Segment.begin(folder, 1, { kind: 'begin', head }));
  }

  append(record: JournalRecord): void {
    this.#segment.append(record);
  }

  /** Begins another segment when the last is full; answers whether it did. */
  rotate(head: Head): boolean {
    if (this.#segment.size < segmentBytes) return false;
    this.#next(head);
    return true;
  }

  /** Whether there are so many segments that some should go: each makes the next opening longer. */
  isLong(): boolean {
    return listSegments(this.#folder).length > mostSegments;
  }

  /** Keeps nothing but `head`. Only after everything up to it is known to be in the database and on disk. */
  prune(head: Head | null): void {
    this.#next(head);
    for (const path of listSegments(this.#folder)) if (path !== this.#segment.path) rmSync(path);
    syncPath(this.#folder);
  }

  close(): void {
    this.#segment.close();
  }

  #next(head: Head | null): void {
    const next = Segment.begin(this.#folder, this.#segment.number + 1, { kind: 'begin', head });
    this.#segment.close();
    this.#segment = next;
  }
}

/** The records of all segments in one row, each found to begin where the one before it ends. */
function chain(segments: readonly SegmentContent[]): Pick<JournalContent, 'base' | 'records'> {
  const first = segments[0]?.records[0];
  if (first?.kind !== 'begin') throw new IntegrityFault(`${segments[0]?.path} does not say where it begins.`);
  const records: JournalRecord[] = [];
  let size = first.head?.size ?? 0;
  for (const { path, records: read } of segments) {
    for (const record of read) {
      const from = record.kind === 'batch' ? record.batch.expectedSize : (record.head?.size ?? 0);
      if (from !== size) {
        throw new IntegrityFault(
          `${path} goes on from entry ${from} where the journal before it ends at ${size}: a segment is missing or was put back from a copy.`,
        );
      }
      size = headAfter(record)?.size ?? 0;
      if (record.kind !== 'begin') records.push(record);
    }
  }
  return { base: first.head, records };
}
