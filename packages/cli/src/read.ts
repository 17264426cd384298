import { propose, type ReadDocument, type ReadingResult, type Refusal } from '@candour/evidence';
import { openDocuments } from '@candour/evidence/threads';
import { z } from 'zod';
import { progress } from './progress.ts';
import { pageOf } from './report/page.ts';
import { report } from './report/report.ts';

export interface ReadOptions {
  readonly json?: boolean;
  readonly published?: string;
  readonly now?: string;
}

const calendarDay = z.iso.date().optional();

/** `candour read`: the whole reader on some documents. Resolves to the exit code. */
export async function read(files: readonly string[], options: ReadOptions): Promise<number> {
  for (const option of ['published', 'now'] as const) {
    if (calendarDay.safeParse(options[option]).success) continue;
    process.stderr.write(
      `--${option} takes a day of the calendar as YYYY-MM-DD; “${options[option]}” is not one.\n`,
    );
    return 2;
  }
  const result = await readAll(files, options.published ?? null);
  const now = options.now ?? new Date().toISOString().slice(0, 10);
  process.stdout.write(
    options.json ? `${JSON.stringify(result, asPublished)}\n` : report(pageOf(process.stdout), result, now),
  );
  return result.refusals.length === 0 ? 0 : 1;
}

/** The published shape has the reason of a window in English alone (docs/formats/read.md). */
function asPublished(key: string, value: unknown): unknown {
  return key === 'reasonInWelsh' ? undefined : value;
}

async function readAll(files: readonly string[], published: string | null): Promise<ReadingResult> {
  const documents: ReadDocument[] = [];
  const refusals: Refusal[] = [];
  const paths = [...new Set(files)];
  const line = progress(paths.length);
  for await (const reading of openDocuments(paths)) {
    line.step();
    if (reading.ok) documents.push(reading.document);
    else refusals.push(reading.refusal);
  }
  line.say('Looking for copies, quotations, recommendations and promises …');
  const proposals = propose(documents, { published });
  line.clear();
  return { documents, ...proposals, refusals };
}
