import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncPath } from '../../node/sync-path.ts';
import { IntegrityFault } from '../integrity-fault.ts';
import { findRecord, headAfter, type JournalRecord, printRecord, readRecord } from './journal-record.ts';

/** What a segment holds, and how far it is whole. */
export interface SegmentContent {
  readonly path: string;
  readonly records: readonly JournalRecord[];
  /** Bytes of whole records; anything behind them is a write that never finished. */
  readonly whole: number;
  readonly size: number;
}

/** Segments in the order they were begun. */
export function listSegments(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d{10}\.journal$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Throws where damage lies before a whole record: that was on disk once, so it is no unfinished write. */
export function readSegment(path: string, isLast: boolean): SegmentContent {
  const file = readFileSync(path);
  const records: JournalRecord[] = [];
  let whole = 0;
  for (let read = readRecord(file, 0); read !== null; read = readRecord(file, whole)) {
    records.push(read.record);
    whole = read.next;
  }
  const isDamaged = whole < file.length && (!isLast || findRecord(file, whole + 1) !== null);
  if (isDamaged) {
    throw new IntegrityFault(
      `${path} is damaged at byte ${whole}, ${describePlace(records)}: the journal holds later records, so this one was whole once.`,
    );
  }
  return { path, records, whole, size: file.length };
}

function describePlace(records: readonly JournalRecord[]): string {
  const last = records.at(-1);
  const size = last && headAfter(last)?.size;
  return size === undefined ? 'in its first record' : `in the record that follows ${size} entries`;
}

/** The segment that is being written. */
export class Segment {
  readonly path: string;
  readonly #descriptor: number;
  #size: number;

  private constructor(path: string, descriptor: number, size: number) {
    this.path = path;
    this.#descriptor = descriptor;
    this.#size = size;
  }

  /** Its first record, and its name, are on disk when this returns. */
  static begin(folder: string, number: number, first: JournalRecord): Segment {
    const path = join(folder, `${String(number).padStart(10, '0')}.journal`);
    const segment = new Segment(path, openSync(path, 'wx'), 0);
    try {
      segment.append(first);
      syncPath(folder);
      return segment;
    } catch (fault) {
      segment.close();
      rmSync(path, { force: true });
      throw fault;
    }
  }

  /** Goes on behind the whole records of the last segment; what was torn is cut off. */
  static resume({ path, whole }: SegmentContent): Segment {
    const descriptor = openSync(path, 'r+');
    ftruncateSync(descriptor, whole);
    fsyncSync(descriptor);
    return new Segment(path, descriptor, whole);
  }

  get size(): number {
    return this.#size;
  }

  get number(): number {
    return Number(basename(this.path, '.journal'));
  }

  get folder(): string {
    return dirname(this.path);
  }

  /**
   * On disk when this returns. If it throws, nothing was appended and the next append may work, as when a disk
   * was full; if even that cannot be made sure, it throws `Unrecoverable`.
   */
  append(record: JournalRecord): void {
    const bytes = printRecord(record);
    try {
      let written = 0;
      while (written < bytes.length) {
        written += writeSync(this.#descriptor, bytes, written, bytes.length - written, this.#size + written);
      }
      fdatasyncSync(this.#descriptor);
    } catch (cause) {
      this.#cutBack(cause);
      throw new Error(`couldn't write ${bytes.length} bytes to ${this.path}; nothing was recorded`, {
        cause,
      });
    }
    this.#size += bytes.length;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #cutBack(cause: unknown): void {
    try {
      ftruncateSync(this.#descriptor, this.#size);
      fsyncSync(this.#descriptor);
    } catch (fault) {
      const both = new AggregateError([cause, fault]);
      throw new Unrecoverable(`couldn't write ${this.path}, nor cut it back to its last whole record`, {
        cause: both,
      });
    }
  }
}

/** What is on disk is no longer known: the store must be closed and opened again. */
export class Unrecoverable extends Error {
  override readonly name = 'Unrecoverable';
}
