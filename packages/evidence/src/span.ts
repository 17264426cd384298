/** A half-open range `[start, end)` of UTF-16 code units in a document's decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function words(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends; empty at its start when it holds nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
