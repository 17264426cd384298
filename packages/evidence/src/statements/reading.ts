import type { SearchableText } from '../copies/search/searchable.ts';
import type { ReadDocument } from '../document.ts';
import { findNames } from '../names/find.ts';
import type { Names } from '../names/mention.ts';
import type { Party } from '../proposal.ts';
import { searchableStory } from '../sources/story-words.ts';
import type { Span } from '../span.ts';
import { words } from '../span.ts';
import { readOwnWords } from './own.ts';
import type { Utterance } from './utterance.ts';
import { findUtterances } from './utterance.ts';

export type StatedDocument = Pick<ReadDocument, 'path' | 'text' | 'segments'>;

/** One document with all that is read from it for its statements. */
export interface Reading {
  readonly document: StatedDocument;
  readonly names: Names;
  readonly utterances: readonly Utterance[];
  /** Whom the words that name a speaker mean; null where the document does not tell. */
  speakerOf(span: Span): Party | null;
  /** The story's words, at their own offsets, to look for others' words in; made when first asked for. */
  readonly searchable: SearchableText;
}

/** Reads one document by itself. */
export function readDocument(document: StatedDocument): Reading {
  const named = document.segments.filter(({ kind }) => ['standfirst', 'story', 'caption'].includes(kind));
  const names = findNames(document.text, named);
  const ownWords = readOwnWords(document);
  let prepared: SearchableText | undefined;
  return {
    document,
    names,
    utterances: findUtterances(document),
    speakerOf(span) {
      return ownWords(words(document.text, span)) ?? names.resolve(span);
    },
    get searchable() {
      prepared ??= searchableStory(document);
      return prepared;
    },
  };
}
