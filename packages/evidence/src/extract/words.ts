import type { Span } from '../span.ts';

/** The words of several spans as one text, joined by ` … ` where others come between. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
