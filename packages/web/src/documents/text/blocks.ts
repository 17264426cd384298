import type { Desk } from '@candour/record';
import type { Span } from '../../design/runs.ts';

export type SegmentKind = Desk['segments'][number]['kind'];

/** Neighbouring stretches of one kind, as paragraphs without the space around them. */
export interface Block {
  readonly kind: SegmentKind;
  readonly paragraphs: readonly Span[];
}

/** What was not read for proposals: it is kept, and folded away. */
export const leftOut: ReadonlySet<SegmentKind> = new Set(['chrome', 'related', 'comments', 'boilerplate']);

/** A document’s text as it is shown, from its labelled segments. No character but white space is lost. */
export function blocksOf(text: string, segments: Desk['segments']): readonly Block[] {
  const labelled = segments.length > 0 ? segments : [{ kind: 'story' as const, start: 0, end: text.length }];
  const blocks: { kind: SegmentKind; paragraphs: Span[] }[] = [];
  for (const { kind, start, end } of labelled) {
    const paragraphs = paragraphsOf(text, { start, end });
    if (paragraphs.length === 0) continue;
    const last = blocks.at(-1);
    if (last?.kind === kind) last.paragraphs.push(...paragraphs);
    else blocks.push({ kind, paragraphs: [...paragraphs] });
  }
  return blocks;
}

const gap = /\n[^\S\n]*\n\s*/g;

/** The paragraphs of a stretch: empty lines part them; other line ends stay in them. */
export function paragraphsOf(text: string, { start, end }: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  const stretch = text.slice(start, end);
  let from = 0;
  for (const { 0: found, index } of [...stretch.matchAll(gap), { 0: '', index: stretch.length }]) {
    const whole = stretch.slice(from, index);
    const trimmed = whole.trim();
    const first = start + from + (whole.length - whole.trimStart().length);
    if (trimmed !== '') paragraphs.push({ start: first, end: first + trimmed.length });
    from = index + found.length;
  }
  return paragraphs;
}

const ending = /[.!?:;,…]["”’')\]]*$/u;

/** Whether a paragraph looks like the heading of what follows. Nothing but its look hangs on it. */
export function looksLikeHeading(words: string): boolean {
  return words.length <= 90 && !words.includes('\n') && !ending.test(words) && /\p{L}/u.test(words);
}
