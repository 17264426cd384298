import type { ReadDocument, SegmentKind } from '../../document.ts';
import type { Span } from '../../span.ts';
import type { FoldedText } from './fold.ts';
import { foldText } from './fold.ts';
import { quotedWords } from './speech.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What copies are found from: a document's text and the labels of its parts. */
export type CopyText = Pick<ReadDocument, 'text' | 'segments'>;

/** A document's story as words, ready to be compared with others of the same vocabulary. */
export interface PreparedText {
  readonly document: CopyText;
  readonly folded: FoldedText;
  /** 1 for each word that stands in quotation marks; worked out when first asked for. */
  readonly quoted: () => Uint8Array;
}

// A story of fewer words than this is more likely a page whose parts were not recognised.
const fewestWords = 20;

const notOwnWords: ReadonlySet<SegmentKind> = new Set(['related', 'comments', 'chrome', 'boilerplate']);

/**
 * Folds the words a document publishes as its story. Where hardly any were recognised, all that is not
 * plainly another text's is taken, and the whole text when even that leaves nothing.
 */
export function prepare(document: CopyText, vocabulary: Vocabulary): PreparedText {
  const { text, segments } = document;
  const choices: readonly (readonly Span[])[] = [
    segments.filter(({ kind }) => kind === 'story'),
    segments.filter(({ kind }) => !notOwnWords.has(kind)),
    [{ start: 0, end: text.length }],
  ];
  let spans: readonly Span[] = [];
  let folded: FoldedText | undefined;
  for (spans of choices) {
    folded = foldText(text, spans, vocabulary);
    if (folded.words.length >= fewestWords) break;
  }
  const kept = folded ?? foldText(text, spans, vocabulary);
  let quoted: Uint8Array | undefined;
  return {
    document,
    folded: kept,
    quoted: () => {
      quoted ??= quotedWords(text, kept, spans);
      return quoted;
    },
  };
}

/** The same story without the words marked 1; those beyond the marks stay. */
export function withoutWords(prepared: PreparedText, marked: Uint8Array): PreparedText {
  const { document, folded, quoted } = prepared;
  const stays = (_: number, at: number): boolean => !marked[at];
  return {
    document,
    folded: {
      words: folded.words.filter(stays),
      starts: folded.starts.filter(stays),
      ends: folded.ends.filter(stays),
    },
    quoted: () => quoted().filter(stays),
  };
}
