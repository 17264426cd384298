import { dayInLondon } from '@candour/calendar';
import type { ShownMatter } from '@candour/record';
import { InsetText } from '../../design/govuk/inset-text.tsx';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import { Timeline } from '../../design/timeline.tsx';
import { itemOf } from '../../matter/timeline/items.tsx';
import { holderOf } from '../../matter/timeline/sentences.tsx';
import type { Writing } from '../../matter/values.tsx';
import { paths } from '../../view/paths.ts';
import { Frame } from '../frame.tsx';
import type { Review } from '../review.ts';
import { bothSides } from './both-sides.ts';
import { BothTable } from './both-table.tsx';
import { countsOf, decisionTitle } from './decision-table.tsx';
import { Difference } from './difference.tsx';
import type { Decision } from './list-decisions.ts';
import { decisionWords as words } from './words.ts';

export interface DecisionPageProps {
  readonly review: Review;
  readonly decision: Decision;
  /** Of the matter under review. */
  readonly writing: Writing;
  /** The moment that is looked at, and whether it is that of writing down. */
  readonly at: string;
  readonly isWhenRecorded: boolean;
  readonly asKnown: ShownMatter | null;
  readonly asItWas: ShownMatter | null;
}

/** One decision: what the record held at the moment, side by side with what was so. */
export function DecisionPage(page: DecisionPageProps) {
  const { review, decision, writing } = page;
  const { view } = writing;
  const { act, entry, matter } = decision;
  const title = view.say(words.title, {
    decision: decisionTitle(view, decision),
    day: view.day(dayInLondon(act.happenedAt)),
  });
  return (
    <Frame review={review} title={title}>
      <p class="lede">{countsOf(view, decision)}</p>
      {act.withdrawn && <InsetText>{view.say(words.wasWithdrawn)}</InsetText>}
      <h2>{view.say(words.theDecision)}</h2>
      <Timeline label={view.say(words.theDecision)} items={[itemOf(entry, { matter, writing })]} />
      <WhichDay {...page} />
      <div class="two-sides">
        <Standing {...page} side="held" />
        <Standing {...page} side="so" />
      </div>
      <Difference writing={writing} decision={decision} />
      <h2>{view.say(words.sideBySide)}</h2>
      <BothTable writing={writing} sides={bothSides(decision.knowledge)} />
      <p>
        <a href={`${view.to(paths.review(review.matter.id))}#decisions`}>{view.say(words.back)}</a>
      </p>
    </Frame>
  );
}

/** A decision that was written down on another day than it was made on has two moments to look at. */
function WhichDay({
  review,
  decision: { act, entry, matter },
  writing: { view },
  isWhenRecorded,
}: DecisionPageProps) {
  const made = dayInLondon(act.happenedAt);
  const recorded = dayInLondon(entry.recordedAt);
  if (made === recorded) return null;
  const here = view.to(paths.reviewDecision(review.matter.id, matter.id, act.seq));
  const days = [
    [here, view.say(words.onTheDay, { day: view.day(made) }), !isWhenRecorded],
    [`${here}?on=recorded`, view.say(words.whenRecorded, { day: view.day(recorded) }), isWhenRecorded],
  ] as const;
  return (
    <nav class="review-parts" aria-label={view.say(words.which)}>
      <ul>
        {days.map(([href, text, isHere]) => (
          <li>
            <a href={href} aria-current={isHere ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StandingProps extends DecisionPageProps {
  readonly side: 'held' | 'so';
}

/** Where the matter stood on one side, and whose it was. */
function Standing({ writing, decision: { knowledge }, at, asKnown, asItWas, side }: StandingProps) {
  const { view, definition } = writing;
  const [matter, entries, help, none] =
    side === 'held'
      ? ([asKnown, knowledge.held, words.held, words.nothingYet] as const)
      : ([asItWas, knowledge.happened, words.so, words.notBegun] as const);
  const state = matter === null ? undefined : definition.states[matter.state]?.title;
  return (
    <section>
      <h2>{view.say(help)}</h2>
      <p class="quiet">
        {side === 'so' ? view.say(words.soHelp) : view.say(words.heldHelp, { moment: view.moment(at) })}
      </p>
      {matter === null ? (
        <p>{view.say(none)}</p>
      ) : (
        <SummaryList
          rows={[
            { key: view.say(words.state), value: state === undefined ? matter.state : view.say(state) },
            { key: view.say(words.owner), value: holderOf(writing, matter.owner) },
            { key: view.say(words.entries), value: <span class="num">{entries.length}</span> },
          ]}
        />
      )}
    </section>
  );
}
