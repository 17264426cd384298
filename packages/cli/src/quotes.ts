import { type Attribution, findAttributions, type Span, spansOf } from '@candour/evidence';
import { openDocuments } from '@candour/evidence/threads';

/**
 * Prints one JSON line a document with the attributions in its story, as offsets into its text.
 * A document that cannot be read gets a sentence on standard error instead, and the exit code is 1.
 */
export async function quotes(files: string[]): Promise<number> {
  let refused = 0;
  for await (const reading of openDocuments(files)) {
    if (reading.ok) {
      const { path, text } = reading.document;
      const attributions = findAttributions(text, spansOf(reading.document, 'story'));
      process.stdout.write(`${JSON.stringify({ path, quotes: attributions.map(asOffsets) })}\n`);
    } else {
      refused += 1;
      process.stderr.write(`${reading.refusal.path}: ${reading.refusal.message}\n`);
    }
  }
  return refused === 0 ? 0 : 1;
}

function asOffsets({ speaker, cue, content, kind }: Attribution): object {
  const offsets = ({ start, end }: Span): readonly [number, number] => [start, end];
  return {
    speaker: speaker && offsets(speaker),
    cue: cue && offsets(cue),
    content: content.map(offsets),
    kind,
  };
}
