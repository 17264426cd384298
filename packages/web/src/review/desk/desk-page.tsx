import type { DocumentSummary } from '@candour/record';
import { type Decided, Decisions } from '../decisions/decision-table.tsx';
import { listDecisions } from '../decisions/list-decisions.ts';
import { Frame } from '../frame.tsx';
import type { Review } from '../review.ts';
import type { ReviewedMatters } from '../reviewed.ts';
import { reviewWords } from '../words.ts';
import { Certificates } from './certificates.tsx';
import { Corrections } from './corrected.tsx';
import { listCorrected } from './errata.ts';
import type { Round } from './find-rounds.ts';
import { findCertificatesDue, listAsked, listLateDocuments } from './holdings.ts';
import { LateDocuments } from './late-documents.tsx';
import { Rounds } from './rounds.tsx';
import type { Unlisted } from './unlisted.ts';

export interface DeskPageProps {
  readonly review: Review;
  readonly reviewed: ReviewedMatters;
  readonly rounds: readonly Round[];
  readonly documents: readonly DocumentSummary[];
  readonly unlisted: readonly Unlisted[];
  readonly today: string;
}

const parts = ['decisions', 'holdings', 'late', 'rounds', 'corrected'] as const;

/** All that a reviewer works with, on one page that prints. */
export function DeskPage({ review, reviewed, rounds, documents, unlisted, today }: DeskPageProps) {
  const { matter, acts, writing } = review;
  const { view } = writing;
  const due = findCertificatesDue(matter);
  const asked = listAsked(acts, due);
  const decided = reviewed.matters.map((one) => ({ ...one, decisions: listDecisions(one.matter) }));
  return (
    <Frame review={review} title={findingOf(review, decided)}>
      <ul class="review-contents">
        {parts.map((part) => (
          <li>
            <a href={`#${part}`}>{view.say(reviewWords[part])}</a>
          </li>
        ))}
      </ul>
      <Decisions review={review} decided={decided} unseen={reviewed.unseen} />
      <Certificates review={review} asked={asked} due={due} today={today} />
      <LateDocuments review={review} late={listLateDocuments(acts, asked)} unlisted={unlisted} />
      <Rounds review={review} rounds={rounds} today={today} />
      <Corrections review={review} corrected={listCorrected(review, documents)} />
    </Frame>
  );
}

/** At how many decisions something had happened that whoever decided could not read. */
function findingOf({ writing: { view } }: Review, decided: readonly Decided[]): string {
  const all = decided.flatMap(({ decisions }) => decisions);
  const without = all.filter(({ knowledge }) => knowledge.learntLater.length > 0);
  return all.length === 0
    ? view.say(reviewWords.deskOf)
    : view.say(reviewWords.finding, { without: without.length, all: all.length });
}
