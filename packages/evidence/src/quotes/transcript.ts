import type { Span } from '../span.ts';
import { trimmed } from '../span.ts';
import type { Attribution } from './attribution.ts';

/** One speaker's turn in a transcript. */
export interface Turn {
  readonly speaker: Span;
  /** What was said, a span for each paragraph. */
  readonly content: readonly Span[];
}

// "MR KEITH: …", "**Lady Hallett**: …", "Orla Quill: …", "Q. …": who speaks stands first in the paragraph.
const labels: readonly RegExp[] = [
  /^\*\*([^*\n]{1,60})\*\*:\s*/,
  /^\*\*([^*\n]{1,60}):\*\*\s*/,
  /^((?:\p{Lu}[\p{Lu}’'.-]*)(?: [\p{Lu}\p{N}][\p{Lu}\p{N}’'.-]*){0,5}):\s+/u,
  /^(\p{Lu}[\p{L}’'.-]*(?: (?:of|the|to|and|\p{Lu}[\p{L}’'.-]*)){1,6}):\s+/u,
  /^([QA])[.:]?\s+/,
];

// Headings and form fields that recur as names do: "Recommendation 3:", "Response:", "Action:", "Subject:".
const field =
  /\b(?:recommendations?|response|reply|action|owner|deadline|due|date|time|from|to|sent|cc|bcc|subject|status|progress|update|note|item|minute|agenda|present|apologies|finding|concern|conclusion|section|chapter|part|annex|appendix|table|figure|source|summary|background|reference|ref|published|address|tel|telephone|email|contact|step|stage|phase|option|objective|aim|outcome|risk)s?\b/i;

// Stage directions and headings: "(Pause)", "[Laughter]", "*The witness withdrew.*"
const aside = /^(?:\([^()]*\)|\[[^[\]]*\]|\*[^*]+\*|[^\p{L}]+)\.?$/u;
const heading = /^(?:\S+ ){0,9}\S*\p{L}$/u;

const fewestTurns = 6;
const leastShare = 0.3;

interface Labelled {
  readonly paragraph: Span;
  readonly label: Span | null;
  readonly words: Span;
}

/**
 * The turns of a transcript, or none where the text is no transcript: there, a good share of the
 * paragraphs begin with the name of one of at least two speakers, and the speakers come back.
 */
export function findTurns(text: string, paragraphs: readonly Span[]): readonly Turn[] {
  const read = paragraphs.map((paragraph) => readLabel(text, paragraph));
  if (!isTranscript(text, read)) return [];
  const turns: { speaker: Span; content: Span[] }[] = [];
  for (const { label, words } of read) {
    if (label) turns.push({ speaker: label, content: [] });
    const own = text.slice(words.start, words.end);
    const isHeading = label === null && heading.test(own);
    if (own !== '' && !isHeading && !aside.test(own)) turns.at(-1)?.content.push(words);
  }
  return turns.filter(({ content }) => content.length > 0);
}

/** A turn as a direct statement of its speaker. */
export function asAttribution({ speaker, content }: Turn): Attribution {
  return { kind: 'direct', manner: 'said', speaker, cue: null, content };
}

function readLabel(text: string, paragraph: Span): Labelled {
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 90));
  for (const pattern of labels) {
    const match = pattern.exec(start);
    const name = match?.[1];
    if (!match || name === undefined || field.test(name)) continue;
    const at = paragraph.start + match[0].indexOf(name);
    const words = trimmed(text, { start: paragraph.start + match[0].length, end: paragraph.end });
    return { paragraph, label: { start: at, end: at + name.length }, words };
  }
  return { paragraph, label: null, words: paragraph };
}

function isTranscript(text: string, read: readonly Labelled[]): boolean {
  const counts = new Map<string, number>();
  for (const { label } of read) {
    const name = label ? text.slice(label.start, label.end) : undefined;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const turns = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
  const recurring = Array.from(counts.values()).filter((count) => count > 1);
  const backAgain = recurring.reduce((sum, count) => sum + count, 0);
  const first = read.findIndex(({ label }) => label !== null);
  const isDense = turns >= (read.length - first) * leastShare && backAgain >= turns * 0.6;
  return turns >= fewestTurns && recurring.length >= 2 && isDense;
}
