import type { Span } from '@candour/evidence';
import type { Found } from './score.ts';

const verb =
  /\b(?:said|says|told|added|wrote|asked|replied|explained|argued|noted|insisted|warned|tweeted|claimed)\b/g;
const name = /(?:\b(?:he|she|they|He|She|They)\b|\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*)/gu;
const quotation = /[“"]([^”"\n]+)[”"]?/g;

/** The peer: every quotation goes to the name or pronoun nearest to the paragraph's speech verb nearest to it. */
export function nearestName(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g)) {
    const quotations = Array.from(paragraph.matchAll(quotation), (match) => spanAt(match.index, match[0]));
    const outside = quotations.reduce(
      (masked, { start, end }) => masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end),
      paragraph,
    );
    const verbs = Array.from(outside.matchAll(verb), (match) => spanAt(match.index, match[0]));
    const names = Array.from(outside.matchAll(name), (match) => spanAt(match.index, match[0]));
    for (const content of quotations) {
      const cue = nearest(content, verbs);
      const speaker = cue ? nearest(cue, names) : null;
      found.push({
        speaker: moved(speaker, index),
        cue: moved(cue, index),
        content: [{ start: content.start + index, end: content.end + index }],
      });
    }
  }
  return found;
}

function spanAt(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function moved(span: Span | null, by: number): Span | null {
  return span && { start: span.start + by, end: span.end + by };
}

function nearest(to: Span, among: readonly Span[]): Span | null {
  const distance = (span: Span): number => Math.max(to.start - span.end, span.start - to.end, 0);
  return among.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
