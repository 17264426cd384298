import type { ReadDocument } from '../document.ts';
import { spansOf } from '../document.ts';
import type { QuotationKind } from '../proposal.ts';
import type { Attribution } from '../quotes/attribution.ts';
import { findAttributions } from '../quotes/find-attributions.ts';
import type { Span } from '../span.ts';
import { words } from '../span.ts';

/** One statement as one document has it. */
export interface Utterance extends Span {
  readonly kind: QuotationKind;
  /** The words that name the speaker, if any. */
  readonly speaker: Span | null;
  readonly cue: string | null;
  /** The words said, part by part. */
  readonly parts: readonly Span[];
  /** The parts as one text. */
  readonly text: string;
}

/** The statements of a document's story, in order; meaning reported in other ways than saying only when words are quoted. */
export function findUtterances(document: Pick<ReadDocument, 'text' | 'segments'>): readonly Utterance[] {
  const { text } = document;
  return findAttributions(text, spansOf(document, 'story'))
    .filter(isStatement)
    .map((attribution) => utterance(text, attribution))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function isStatement({ kind, manner }: Attribution): boolean {
  return manner === 'said' || kind !== 'indirect';
}

function utterance(text: string, { kind, speaker, cue, content }: Attribution): Utterance {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) throw new Error('An attribution attributes no words.');
  return {
    start: Math.min(...content.map((part) => part.start)),
    end: Math.max(...content.map((part) => part.end)),
    kind,
    speaker,
    cue: cue && words(text, cue),
    parts: content,
    text: joined(text, content),
  };
}

/** Parts of one statement as one text, as labelling has it. */
function joined(text: string, parts: readonly Span[]): string {
  return parts.map((part) => words(text, part)).join(' … ');
}
