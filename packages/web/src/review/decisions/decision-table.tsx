import { dayInLondon, daysBetween } from '@candour/calendar';
import { Table } from '../../design/govuk/table.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import { titleOf } from '../../matter/title.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { deskWords } from '../desk/words.ts';
import { Day } from '../naming.tsx';
import type { Review } from '../review.ts';
import type { ReviewedMatters } from '../reviewed.ts';
import { reviewWords } from '../words.ts';
import type { Decision } from './list-decisions.ts';
import { decisionWords as words } from './words.ts';

/** A matter under review with its decisions. */
export type Decided = ReviewedMatters['matters'][number] & { readonly decisions: readonly Decision[] };

interface DecisionsProps {
  readonly review: Review;
  readonly decided: readonly Decided[];
  /** How many matters under review its reader may not see. */
  readonly unseen: number;
}

/** Every decision of every matter under review, with how much of what had happened the record did not hold. */
export function Decisions({ review, decided, unseen }: DecisionsProps) {
  const { writing } = review;
  const { view } = writing;
  const head = [words.decision, words.on, words.unknownThen].map((text) => ({ text: view.say(text) }));
  return (
    <section class="review-part" id="decisions">
      <h2>{view.say(reviewWords.decisions)}</h2>
      {decided.length === 0 && <p>{view.say(deskWords.noDecisions)}</p>}
      {decided.map(({ matter, because, decisions }) => (
        <>
          <h3>
            <a href={view.to(paths.matter(matter.id))}>{titleOf(view, matter)}</a>
          </h3>
          {because !== undefined && <p class="said">{because}</p>}
          <Table
            heads
            head={head}
            rows={decisions.map((decision) => [
              <a href={view.to(paths.reviewDecision(review.matter.id, matter.id, decision.act.seq))}>
                {decisionTitle(view, decision)}
              </a>,
              <When review={review} decision={decision} />,
              <span class={isWhole(decision) ? 'quiet' : undefined}>{countsOf(view, decision)}</span>,
            ])}
          />
        </>
      ))}
      {unseen > 0 && <p class="quiet">{view.say(reviewWords.unseen, { count: unseen })}</p>}
    </section>
  );
}

export function decisionTitle(view: View, { act, matter }: Decision): string {
  const title = matter.definition.moves[act.move]?.title;
  return title === undefined ? act.move : view.say(title);
}

function When({
  review: { writing },
  decision: { act, entry },
}: {
  readonly review: Review;
  readonly decision: Decision;
}) {
  const { view } = writing;
  const day = dayInLondon(act.happenedAt);
  const days = daysBetween(day, dayInLondon(entry.recordedAt));
  return (
    <>
      <Day writing={writing} on={day} />{' '}
      {days > 0 && <StateTag is="late">{view.say(words.recordedLater, { days })}</StateTag>}{' '}
      {act.withdrawn && <StateTag is="unknown">{view.say(words.withdrawn)}</StateTag>}
    </>
  );
}

/** Nothing was missing, wrong or without an answer: there is nothing to look into. */
function isWhole({ knowledge: { learntLater, correctedSince }, unanswered }: Decision): boolean {
  return learntLater.length + correctedSince.length + unanswered.length === 0;
}

/** In one sentence: what was missing, what was wrong, what had no answer. */
export function countsOf(view: View, { knowledge, unanswered }: Decision): string {
  const { learntLater, correctedSince } = knowledge;
  const more = [
    ...(correctedSince.length === 0 ? [] : [view.say(words.corrected, { count: correctedSince.length })]),
    ...(unanswered.length === 0 ? [] : [view.say(words.open, { count: unanswered.length })]),
  ];
  return `${[view.say(words.missing, { count: learntLater.length }), ...more].join('; ')}.`;
}
