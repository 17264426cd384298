import { paragraphs } from '../../paragraph.ts';

/**
 * The text with the line breaks inside hard-wrapped paragraphs turned into spaces, character for
 * character, so that a span of one is a span of the other. Breaks between paragraphs stay.
 */
export function flattened(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const paragraph of paragraphs(text, { start: 0, end: text.length })) {
    const words = text.slice(paragraph.start, paragraph.end);
    if (!words.includes('\n')) continue;
    parts.push(text.slice(from, paragraph.start), words.replace(/[\n\r]/g, ' '));
    from = paragraph.end;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
