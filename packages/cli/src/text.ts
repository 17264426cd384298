import { openDocument } from '@candour/evidence/read';

/**
 * Prints the story of each document as one JSON line, with how long reading it took in milliseconds.
 * The exit code is 1 when any document was refused; the others are printed all the same.
 */
export async function text(files: readonly string[]): Promise<number> {
  let refused = 0;
  for (const path of files) {
    const began = performance.now();
    const reading = await openDocument(path);
    const ms = Number((performance.now() - began).toFixed(2));
    if (!reading.ok) {
      process.stderr.write(`${path}: ${reading.refusal.message}\n`);
      refused += 1;
      continue;
    }
    const { title, text: whole, segments } = reading.document;
    const story = segments
      .filter(({ kind }) => kind === 'story')
      .map(({ start, end }) => whole.slice(start, end).trim());
    process.stdout.write(`${JSON.stringify({ path, title, text: story.join('\n\n'), ms })}\n`);
  }
  return refused > 0 ? 1 : 0;
}
