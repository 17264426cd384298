import type { Segment } from '../document.ts';

/**
 * Segments for a whole text from labels on parts of it: white space and anything else between two
 * labels joins the one before, and neighbours of one kind become one segment (related stories stay
 * apart where their sources differ). Labels are in order and do not overlap.
 */
export function cover(text: string, labels: readonly Segment[]): readonly Segment[] {
  const found: Segment[] = [];
  for (const label of labels) {
    const last = found.at(-1);
    if (last && isContinued(last, label)) found[found.length - 1] = { ...last, end: label.end };
    else {
      if (last) found[found.length - 1] = { ...last, end: label.start };
      found.push(last ? label : { ...label, start: 0 });
    }
  }
  const last = found.at(-1);
  if (last) found[found.length - 1] = { ...last, end: text.length };
  else if (text !== '') found.push({ kind: 'chrome', start: 0, end: text.length });
  return found;
}

/** One story beside another has one source object: the same object is the same story. */
function isContinued(segment: Segment, next: Segment): boolean {
  return segment.kind === next.kind && segment.source === next.source;
}
