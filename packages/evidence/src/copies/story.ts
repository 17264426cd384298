import type { ReadDocument } from '../document.ts';
import type { Span } from '../span.ts';
import { findAgency } from './agency.ts';
import { findDifference } from './difference.ts';
import { indexCarriers } from './group/carriers.ts';
import { cluster } from './group/cluster.ts';
import { fingerprint } from './group/fingerprint.ts';
import { findHouseText } from './group/house-text.ts';
import type { Cluster, Member } from './group/member.ts';
import type { Relation } from './relation.ts';
import type { PreparedText } from './words/prepared.ts';
import { prepare, withoutWords } from './words/prepared.ts';
import { containment, shingles } from './words/shingle.ts';
import { Vocabulary } from './words/vocabulary.ts';

/** A document and the fullest copy of the story it publishes. */
export interface Copy {
  readonly path: string;
  /** What this copy is to the fullest. */
  readonly relation: Relation;
  /** The share of this copy's word 5-grams found in the fullest, and of the fullest's found in this one. */
  readonly containedIn: number;
  readonly contains: number;
  /** Spans of the fullest (`of`) that this copy lacks. */
  readonly missing: readonly (Span & { readonly of: string })[];
  /** Spans of this copy that the fullest lacks. */
  readonly added: readonly Span[];
}

/** One text, and all the documents that publish it: one source, however often it was printed. */
export interface Story {
  readonly id: string;
  /** The news agency the text names as its own, or null. */
  readonly agency: string | null;
  /** The fullest copy first, the others in the order given. */
  readonly copies: readonly Copy[];
}

type StoryDocument = Pick<ReadDocument, 'path' | 'text' | 'segments'>;

/**
 * Groups documents into stories, each document in exactly one. The groups do not depend on the order of
 * the documents; stories are numbered `s1`, `s2` … in the order their first document was given.
 */
export function findStories(documents: readonly StoryDocument[]): readonly Story[] {
  return groupDocuments(documents).map((group, at) => describe(group, `s${at + 1}`));
}

/** One story's documents, the fullest first, before its copies are described. */
export interface Group {
  readonly fullest: Grouped;
  readonly others: readonly Grouped[];
}

interface Grouped {
  readonly document: StoryDocument;
  readonly prepared: PreparedText;
  readonly relation: Relation;
}

/** The grouping alone, for those who need no more than which documents belong together. */
export function groupDocuments(documents: readonly StoryDocument[]): readonly Group[] {
  const vocabulary = new Vocabulary();
  const ordered = withoutHouseText(
    documents.map((document, given) => ({ document, given, prepared: prepare(document, vocabulary) })),
  ).toSorted(
    (a, b) =>
      b.prepared.folded.words.length - a.prepared.folded.words.length ||
      (a.document.path < b.document.path ? -1 : 1),
  );
  const texts = ordered.map(({ prepared }) => prepared);
  const carriers = indexCarriers(texts.map(({ folded }) => fingerprint(folded.words)));
  const grouped = (text: number, relation: Relation) => {
    const found = ordered[text];
    if (!found) throw new Error(`Text ${text} is not among the ${ordered.length} texts.`);
    return { ...found, relation };
  };
  return cluster(texts, carriers)
    .map(({ fullest, members }: Cluster) => ({
      fullest: grouped(fullest, 'fullest'),
      others: members
        .map(({ text, relation }: Member) => grouped(text, relation))
        .toSorted((a, b) => a.given - b.given),
    }))
    .toSorted((a, b) => firstGiven(a) - firstGiven(b));
}

function firstGiven(group: { fullest: { given: number }; others: readonly { given: number }[] }): number {
  return Math.min(group.fullest.given, group.others[0]?.given ?? Infinity);
}

function withoutHouseText<T extends { readonly prepared: PreparedText }>(all: readonly T[]): readonly T[] {
  const prints = all.map(({ prepared }) => fingerprint(prepared.folded.words));
  const marked = findHouseText(prints, indexCarriers(prints));
  return all.map((each, at) => {
    const words = marked[at];
    return words ? { ...each, prepared: withoutWords(each.prepared, words) } : each;
  });
}

function describe({ fullest, others }: Group, id: string): Story {
  const agencies = [fullest, ...others].map(({ document }) => findAgency(document));
  return {
    id,
    agency: agencies.find((agency) => agency !== null) ?? null,
    copies: [
      {
        path: fullest.document.path,
        relation: 'fullest',
        containedIn: 1,
        contains: 1,
        missing: [],
        added: [],
      },
      ...others.map((copy) => describeCopy(copy, fullest)),
    ],
  };
}

function describeCopy(copy: Grouped, fullest: Grouped): Copy {
  const { missing, added } = findDifference(copy.document, fullest.document);
  const { containedIn, contains } = containment(
    shingles(copy.prepared.folded.words),
    shingles(fullest.prepared.folded.words),
  );
  return {
    path: copy.document.path,
    relation: copy.relation,
    containedIn,
    contains,
    missing: missing.map((span) => ({ of: fullest.document.path, ...span })),
    added,
  };
}
