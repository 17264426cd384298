import type { ReadDocument, SegmentKind } from '../../document.ts';
import type { FoldedText } from './fold.ts';
import { foldText } from './fold.ts';
import { quotedWords } from './speech.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What copies are found from: a document's text and the labels of its parts. */
export type CopyText = Pick<ReadDocument, 'text' | 'segments'>;

/** A document's words, ready to be compared with those of others of the same vocabulary. */
export interface PreparedText {
  readonly document: CopyText;
  /** What the document publishes of its own: headline, standfirst, story and captions. */
  readonly parts: CopyText['segments'];
  readonly published: FoldedText;
  /** The story's words alone. */
  readonly folded: FoldedText;
  /** 1 for each word of the story that stands in quotation marks; worked out when first asked for. */
  readonly quoted: () => Uint8Array;
}

// A story of fewer words than this is more likely a page whose parts were not recognised.
const fewestWords = 20;

const notOwn: ReadonlySet<SegmentKind> = new Set(['related', 'comments', 'chrome', 'boilerplate']);

/**
 * Folds what a document publishes. Where hardly any story was recognised in it, all its own words are
 * taken for the story; where it has none of its own, the whole text.
 */
export function prepare(document: CopyText, vocabulary: Vocabulary): PreparedText {
  const { text, segments } = document;
  let parts = segments.filter(({ kind }) => !notOwn.has(kind));
  let published = foldText(text, parts, vocabulary);
  if (published.words.length === 0) {
    parts = [{ kind: 'story', start: 0, end: text.length }];
    published = foldText(text, parts, vocabulary);
  }
  const story = storyWords(published, parts);
  const folded = story.words.length >= fewestWords ? story : published;
  let quoted: Uint8Array | undefined;
  return {
    document,
    parts,
    published,
    folded,
    quoted: () => {
      quoted ??= quotedWords(text, folded, parts);
      return quoted;
    },
  };
}

function storyWords(published: FoldedText, parts: CopyText['segments']): FoldedText {
  if (parts.every(({ kind }) => kind === 'story')) return published;
  let part = 0;
  return wordsWhere(published, (_, at) => {
    while ((parts[part]?.end ?? Infinity) <= (published.starts[at] ?? 0)) part += 1;
    return parts[part]?.kind === 'story';
  });
}

function wordsWhere(
  { words, starts, ends }: FoldedText,
  isWanted: (word: number, at: number) => boolean,
): FoldedText {
  const [keptWords, keptStarts, keptEnds] = [words.slice(), starts.slice(), ends.slice()];
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (!isWanted(words[at] ?? 0, at)) continue;
    keptWords[count] = words[at] ?? 0;
    keptStarts[count] = starts[at] ?? 0;
    keptEnds[count] = ends[at] ?? 0;
    count += 1;
  }
  return {
    words: keptWords.slice(0, count),
    starts: keptStarts.slice(0, count),
    ends: keptEnds.slice(0, count),
  };
}

/** The same document with its story's words marked 1 left out of the comparison; those beyond the marks stay. */
export function withoutWords(prepared: PreparedText, marked: Uint8Array): PreparedText {
  const stays = (_: number, at: number): boolean => !marked[at];
  return {
    ...prepared,
    folded: wordsWhere(prepared.folded, stays),
    quoted: () => prepared.quoted().filter(stays),
  };
}
