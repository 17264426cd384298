import { dayInLondon } from '@candour/calendar';
import { Timeline } from '../../design/timeline.tsx';
import { nameAct } from '../../matter/name-act.ts';
import { itemOf } from '../../matter/timeline/items.tsx';
import type { Writing } from '../../matter/values.tsx';
import type { Decision, Unanswered } from './list-decisions.ts';
import { decisionWords as words } from './words.ts';

interface DifferenceProps {
  readonly writing: Writing;
  readonly decision: Decision;
}

/** What was recorded later, what was corrected since, and what had no answer: all that parts the two sides. */
export function Difference({ writing, decision: { matter, knowledge, unanswered } }: DifferenceProps) {
  const { view } = writing;
  const { learntLater, correctedSince } = knowledge;
  const corrections = correctedSince.flatMap(({ corrections: of }) => of);
  return (
    <section class="difference">
      <h2>{view.say(words.difference)}</h2>
      <h3>{view.say(words.learnt)}</h3>
      {learntLater.length === 0 ? (
        <p>{view.say(words.learntNone)}</p>
      ) : (
        <Timeline
          label={view.say(words.learnt)}
          items={learntLater.map((entry) => itemOf(entry, { matter, writing }))}
        />
      )}
      {corrections.length > 0 && (
        <>
          <h3>{view.say(words.since)}</h3>
          <Timeline
            label={view.say(words.since)}
            items={corrections.map((entry) => itemOf(entry, { matter, writing }))}
          />
        </>
      )}
      {unanswered.length > 0 && (
        <>
          <h3>{view.say(words.unanswered)}</h3>
          <ul>
            {unanswered.map((one) => (
              <li>
                <NotAnswered writing={writing} one={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NotAnswered({
  writing,
  one: { act, answer },
}: {
  readonly writing: Writing;
  readonly one: Unanswered;
}) {
  const { view, definition } = writing;
  const named = nameAct(view, definition, act);
  if (answer === undefined)
    return (
      <>
        {named}: <b>{view.say(words.neverRecorded)}</b>
      </>
    );
  const title = definition.moves[answer.move]?.title;
  const told = {
    day: view.day(dayInLondon(answer.happenedAt)),
    answer: title === undefined ? answer.move : view.say(title),
  };
  return (
    <>
      {named}: {view.say(words.answeredLater, told)}
    </>
  );
}
