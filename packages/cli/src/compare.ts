import type { ReadDocument } from '@candour/evidence';
import { compare as compareTexts } from '@candour/evidence';
import { openDocument } from '@candour/evidence/read';
import { comparison } from './report/comparison.ts';
import { pageOf } from './report/page.ts';

/** `candour compare`: how document A stands to document B. Resolves to the exit code. */
export async function compare(a: string, b: string, options: { readonly json?: boolean }): Promise<number> {
  const documents: ReadDocument[] = [];
  for (const path of [a, b]) {
    const reading = await openDocument(path);
    if (reading.ok) documents.push(reading.document);
    else process.stderr.write(`${path}: ${reading.refusal.message}\n`);
  }
  const [first, second] = documents;
  if (!first || !second) return 1;
  const compared = compareTexts(first, second);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(compared)}\n`
      : comparison(pageOf(process.stdout), { a: first, b: second, compared }),
  );
  return 0;
}
