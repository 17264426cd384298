import type { ReadDocument } from '../../document.ts';
import type { Tile } from '../align/run.ts';
import type { Relation } from '../relation.ts';
import type { PreparedText } from '../words/prepared.ts';
import { prepare, withoutWords } from '../words/prepared.ts';
import { Vocabulary } from '../words/vocabulary.ts';
import { indexCarriers } from './carriers.ts';
import { cluster } from './cluster.ts';
import type { Fingerprints, ShingleNumbers } from './fingerprint.ts';
import { fingerprint } from './fingerprint.ts';
import { findHouseText } from './house-text.ts';
import type { Cluster } from './member.ts';

export type StoryDocument = Pick<ReadDocument, 'path' | 'text' | 'segments'>;

/** A document of a story, and what it is to the story's fullest. */
export interface Grouped {
  readonly document: StoryDocument;
  readonly prepared: PreparedText;
  readonly relation: Relation;
  /** The runs of words that its story shares with the fullest's. */
  readonly tiles: readonly Tile[];
}

/** One story's documents, the others in the order given. */
export interface Group {
  readonly fullest: Grouped;
  readonly others: readonly Grouped[];
}

interface Given {
  readonly document: StoryDocument;
  readonly prepared: PreparedText;
  /** Its place among the documents given. */
  readonly given: number;
}

interface Printed extends Given {
  readonly prints: Fingerprints;
}

/** Which documents belong together, in the order in which each group's first was given. */
export function groupDocuments(documents: readonly StoryDocument[]): readonly Group[] {
  const vocabulary = new Vocabulary();
  const numbers: ShingleNumbers = new Map();
  const ordered = withoutHouseText(
    documents.map((document, given) => ({ document, given, prepared: prepare(document, vocabulary) })),
    numbers,
  ).toSorted(fullestFirst);
  const texts = ordered.map(({ prepared }) => prepared);
  const carriers = indexCarriers(
    ordered.map(({ prints }) => prints),
    numbers.size,
  );
  return cluster(texts, carriers)
    .map((found) => toGroup(found, ordered))
    .toSorted((a, b) => a.given - b.given);
}

function withoutHouseText(all: readonly Given[], numbers: ShingleNumbers): readonly Printed[] {
  const printed = all.map((each) => ({ ...each, prints: fingerprint(each.prepared.folded.words, numbers) }));
  const prints = printed.map((each) => each.prints);
  const marked = findHouseText(prints, indexCarriers(prints, numbers.size));
  return printed.map((each, at) => {
    const words = marked[at];
    if (!words) return each;
    const prepared = withoutWords(each.prepared, words);
    return { ...each, prepared, prints: fingerprint(prepared.folded.words, numbers) };
  });
}

// Paths decide between texts of one length, so that the order in which documents are given does not.
function fullestFirst(a: Given, b: Given): number {
  const longer = b.prepared.folded.words.length - a.prepared.folded.words.length;
  if (longer !== 0) return longer;
  return a.document.path < b.document.path ? -1 : 1;
}

function toGroup(found: Cluster, ordered: readonly Given[]) {
  const get = (text: number, relation: Relation, tiles: readonly Tile[]) => {
    const each = ordered[text];
    if (!each) throw new Error(`Document ${text} is not among the ${ordered.length} documents.`);
    return { ...each, relation, tiles };
  };
  const fullest = get(found.fullest, 'fullest', []);
  const others = found.members
    .map(({ text, relation, tiles }) => get(text, relation, tiles))
    .toSorted((a, b) => a.given - b.given);
  return { fullest, others, given: Math.min(fullest.given, others[0]?.given ?? Infinity) };
}
