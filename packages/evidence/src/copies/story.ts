import type { Span } from '../span.ts';
import { findAgency } from './agency.ts';
import { differenceOf } from './difference.ts';
import type { Group, Grouped, StoryDocument } from './group/documents.ts';
import { groupDocuments } from './group/documents.ts';
import type { Relation } from './relation.ts';
import { containment } from './words/shingle.ts';

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

/**
 * Groups documents into stories, each document in exactly one. The groups do not depend on the order of
 * the documents; stories are numbered `s1`, `s2` … in the order their first document was given.
 */
export function findStories(documents: readonly StoryDocument[]): readonly Story[] {
  return groupDocuments(documents).map((group, at) => ({
    id: `s${at + 1}`,
    agency: findGroupAgency(group),
    copies: describeCopies(group),
  }));
}

function findGroupAgency({ fullest, others }: Group): string | null {
  for (const { document } of [fullest, ...others]) {
    const agency = findAgency(document);
    if (agency !== null) return agency;
  }
  return null;
}

function describeCopies({ fullest, others }: Group): readonly Copy[] {
  const { path } = fullest.document;
  const first: Copy = { path, relation: 'fullest', containedIn: 1, contains: 1, missing: [], added: [] };
  return [first, ...others.map((copy) => describeCopy(copy, fullest))];
}

function describeCopy(copy: Grouped, fullest: Grouped): Copy {
  const isAllStory = [copy, fullest].every(({ prepared }) => prepared.published === prepared.folded);
  const { missing, added } = differenceOf(
    copy.prepared,
    fullest.prepared,
    isAllStory ? copy.tiles : undefined,
  );
  const { containedIn, contains } = containment(copy.prepared.folded.words, fullest.prepared.folded.words);
  return {
    path: copy.document.path,
    relation: copy.relation,
    containedIn,
    contains,
    missing: missing.map((span) => ({ of: fullest.document.path, ...span })),
    added,
  };
}
