import { readFile } from 'node:fs/promises';
import type { Nation } from '@candour/calendar';
import { findDates } from '@candour/calendar';

/** An invented deadline phrase and the windows its words allow, by the conventions of docs/formats/dates.md. */
export interface Deadline {
  readonly text: string;
  readonly reference: string | null;
  readonly nation?: Nation;
  readonly anchors?: Readonly<Record<string, string>>;
  /** Every reading accepted. */
  readonly status: readonly string[];
  readonly earliest: readonly (string | null)[];
  readonly latest: readonly (string | null)[];
  /** Whether any readings will do, so long as none of them is a deadline. */
  readonly any?: boolean;
}

/** A set beside this file: the rules were written from the first, and mended since by faults that the second showed. */
export async function readDeadlines(
  name: 'uk-deadlines' | 'uk-deadlines-second' = 'uk-deadlines',
): Promise<readonly Deadline[]> {
  const file = new URL(`../../src/dates/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as readonly Deadline[];
}

/** Whether the phrase has one reading, with its status and window. */
export function isRead(deadline: Deadline): boolean {
  const readings = readingsOf(deadline);
  if (deadline.any) return readings.every(({ status }) => status === 'none');
  const [only] = readings;
  if (!only || readings.length > 1) return false;
  return (
    deadline.status.includes(only.status) &&
    deadline.earliest.includes(only.earliest) &&
    deadline.latest.includes(only.latest)
  );
}

/** Whether a date was given where the words and what is known give none. */
export function isInvented(deadline: Deadline): boolean {
  if (deadline.status.includes('resolved')) return false;
  return readingsOf(deadline).some(
    ({ status, latest }) => status === 'resolved' && latest !== null && !deadline.latest.includes(latest),
  );
}

function readingsOf({ text, reference, nation, anchors }: Deadline) {
  return findDates(text, { reference, nation, anchors });
}
