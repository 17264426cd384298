import type { Due } from '@candour/calendar';
import { findStories, type Story } from './copies/story.ts';
import type { ReadDocument, Refusal } from './document.ts';
import { findCommitments } from './extract/commitments.ts';
import { type Reading, readingOf } from './extract/reading.ts';
import { findRecommendations } from './extract/recommendations.ts';
import { bareName } from './names/name.ts';
import type { Commitment, Recommendation, Statement } from './proposal.ts';
import { joinRepeated } from './sources/repeated.ts';
import { searchableStory } from './sources/story-words.ts';
import { type Choose, type CopyReading, type Proposed, traceThroughCopies } from './sources/trace.ts';
import { findStatements } from './statements/find.ts';

/** What the reader offers a person to confirm. Nothing in it is on any record. */
export interface Proposals {
  readonly stories: readonly Story[];
  readonly statements: readonly Statement[];
  readonly recommendations: readonly Recommendation[];
  readonly commitments: readonly Commitment[];
}

/** What `candour read` prints: see docs/formats/read.md. */
export interface ReadingResult extends Proposals {
  readonly documents: readonly ReadDocument[];
  readonly refusals: readonly Refusal[];
}

/**
 * Reads documents together: which tell one story, who said what, what was asked of whom, what was
 * promised by when. `published` (`YYYY-MM-DD`) stands in for a document that does not state its own date
 * and whose copies do not either; without any, what counts from publication stays without a date.
 */
export function propose(
  documents: readonly ReadDocument[],
  { published }: { readonly published: string | null },
): Proposals {
  const stories = findStories(documents);
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const tellings = stories.map((story) => prepareCopies(story, byPath, published));
  const recommendations = gather(tellings, {
    find: (copy) => findRecommendations(copy.document, copy.reading),
    choose: original,
  });
  const commitments = gather(tellings, {
    find: (copy) => findCommitments(copy.document, copy.reading),
    choose: settled,
  });
  return {
    stories,
    statements: findStatements(stories, documents),
    recommendations: numbered('r', joinRepeated(recommendations, { may: () => true, choose: original })),
    commitments: numbered('c', joinRepeated(commitments, { may: haveSameMaker, choose: settled })),
  };
}

type PreparedCopy = Omit<CopyReading<Proposed>, 'proposals'> & {
  readonly document: ReadDocument;
  readonly reading: Reading;
};

/** A story's documents, fullest first. One without a date of its own takes the earliest of its copies’. */
function prepareCopies(
  { copies }: Story,
  byPath: ReadonlyMap<string, ReadDocument>,
  published: string | null,
): readonly PreparedCopy[] {
  const documents = copies.flatMap(({ path }) => byPath.get(path) ?? []);
  const [earliest] = documents.flatMap(({ publishedAt }) => publishedAt ?? []).toSorted();
  return documents.map((original) => {
    const document = { ...original, publishedAt: original.publishedAt ?? earliest ?? published };
    return {
      document,
      reading: readingOf(document),
      path: document.path,
      text: document.text,
      story: searchableStory(document),
    };
  });
}

type DatedProposal = Proposed & { readonly id: string; readonly due: Due };

function gather<P extends DatedProposal>(
  tellings: readonly (readonly PreparedCopy[])[],
  { find, choose }: { readonly find: (copy: PreparedCopy) => readonly P[]; readonly choose: Choose<P> },
): readonly P[] {
  return tellings.flatMap((copies) =>
    traceThroughCopies(
      copies.map((copy) => ({ ...copy, proposals: find(copy) })),
      choose,
    ),
  );
}

/** Of two readings of the same words, the first, with the date of whichever has one. */
function settled<P extends DatedProposal>(kept: P, other: P): P {
  return kept.due.status !== 'resolved' && other.due.status === 'resolved'
    ? { ...kept, due: other.due }
    : kept;
}

/** Of a recommendation and its restatement: what the review’s own list says, which alone is numbered. */
function original(kept: Recommendation, other: Recommendation): Recommendation {
  const [list, restated] = kept.number === null && other.number !== null ? [other, kept] : [kept, other];
  const due = list.due.status === 'resolved' ? list.due : settled(kept, other).due;
  return { ...kept, number: list.number, madeBy: fullerName(list.madeBy, restated.madeBy), due };
}

/** “Nerys Adair” and “Dame Nerys Adair KC” are one; of two makers the first stands. */
function fullerName(name: string | null, other: string | null): string | null {
  if (name === null || other === null) return name ?? other;
  return bareName(name) === bareName(other) && other.length > name.length ? other : name;
}

/** “Lord Anderson” and “David Anderson KC” may be one man; in the same words they are. */
function haveSameMaker(a: Commitment, b: Commitment): boolean {
  const [ours, theirs] = [a, b].map(({ by }) => new Set(by.name.toLowerCase().split(/\P{L}+/u)));
  return [...(ours ?? [])].some((word) => word.length > 2 && theirs?.has(word));
}

function numbered<P extends { readonly id: string }>(letter: string, items: readonly P[]): readonly P[] {
  return items.map((item, at) => ({ ...item, id: `${letter}${at + 1}` }));
}
