import type { Segment, SegmentKind } from '../document.ts';
import { cover } from '../segment/cover.ts';

/** A piece of a document that has no text of its own yet. */
export interface Labelled {
  readonly kind: SegmentKind;
  readonly text: string;
  /** What parts it from the piece before: an empty line, or only a line end. */
  readonly gap: 'paragraph' | 'line';
}

/** One text from labelled pieces, with a label for every character of it. */
export function compose(pieces: readonly Labelled[]): {
  readonly text: string;
  readonly segments: readonly Segment[];
} {
  const parts: string[] = [];
  const labels: Segment[] = [];
  let length = 0;
  for (const { kind, text, gap } of pieces) {
    if (text === '') continue;
    const between = length === 0 ? '' : gap === 'line' ? '\n' : '\n\n';
    const start = length + between.length;
    length = start + text.length;
    parts.push(between, text);
    labels.push({ kind, start, end: length });
  }
  const text = parts.join('');
  return { text, segments: cover(text, labels) };
}
