import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import type { Child } from 'hono/jsx';
import { Table } from '../../design/govuk/table.tsx';
import { Said } from '../../design/said.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import { paths } from '../../view/paths.ts';
import { MoveLink } from '../move-link.tsx';
import { DocumentLink, nameIn, Told } from '../naming.tsx';
import { type Review, type ReviewAct, textIn } from '../review.ts';
import { reviewWords } from '../words.ts';
import type { Reply, Round } from './find-rounds.ts';
import { deskWords as words } from './words.ts';

interface RoundsProps {
  readonly review: Review;
  readonly rounds: readonly Round[];
  readonly today: string;
}

/** Each draft that went to those whom it criticises: who was sent what and when, what they said, what was changed. */
export function Rounds({ review, rounds, today }: RoundsProps) {
  const { view } = review.writing;
  return (
    <section class="review-part" id="rounds">
      <h2>{view.say(reviewWords.rounds)}</h2>
      {rounds.length === 0 && <p>{view.say(words.noRounds)}</p>}
      {rounds.map((round, at) => (
        <OneRound review={review} round={round} number={at + 1} today={today} />
      ))}
      <MoveLink review={review} move="submit-draft" text={moveTitle(review, 'submit-draft')} />
      <MoveLink review={review} move="weigh-replies" text={moveTitle(review, 'weigh-replies')} />
    </section>
  );
}

function moveTitle({ matter: { definition } }: Review, move: string) {
  return definition.moves[move]?.title ?? { en: move, cy: move };
}

interface RoundProps {
  readonly review: Review;
  readonly round: Round;
  readonly number: number;
  readonly today: string;
}

function OneRound({ review, round, number, today }: RoundProps) {
  const { writing } = review;
  const { view } = writing;
  const { opened, draft, check, replies, weighed } = round;
  const head = [words.person, words.sent, words.answer, words.changed].map((text) => ({
    text: view.say(text),
  }));
  return (
    <div class="round">
      <h3>{view.say(words.round, { number, day: view.day(dayInLondon(opened.happenedAt)) })}</h3>
      {draft !== undefined && (
        <p>
          <span class="quiet">{view.say(words.draft)}:</span>{' '}
          <DocumentLink writing={writing} id={textIn(draft, 'draft')} />
        </p>
      )}
      {check !== undefined && <Told of={view.say(words.checked)} words={textIn(check, 'found')} />}
      <Table heads head={head} rows={replies.map((reply) => rowOf(review, reply, today))} />
      {weighed === undefined ? (
        <p>{view.say(words.notWeighed)}</p>
      ) : (
        <Told of={view.say(words.weighed)} words={textIn(weighed, 'replies')} />
      )}
    </div>
  );
}

function rowOf(review: Review, reply: Reply, today: string): readonly Child[] {
  const { writing } = review;
  const { view } = writing;
  const changed = reply.answer === undefined ? undefined : textIn(reply.answer, 'changed');
  return [
    <>
      {nameIn(writing, reply.person)}
      {reply.disclosure !== undefined && (
        <p class="quiet">
          <a href={view.to(paths.matter(reply.disclosure.id))}>
            {view.say(words.telling)}
            <span class="govuk-visually-hidden">: {nameIn(writing, reply.person)}</span>
          </a>
        </p>
      )}
    </>,
    <Sent review={review} reply={reply} />,
    <Answer review={review} reply={reply} today={today} />,
    changed === undefined ? (
      '–'
    ) : (
      <span class="said">
        <Said text={changed} />
      </span>
    ),
  ];
}

function Sent({ review: { writing }, reply }: { readonly review: Review; readonly reply: Reply }) {
  const { view } = writing;
  const { disclosure, told, given, invited } = reply;
  if (disclosure === undefined) return <>{view.say(words.notOpened)}</>;
  const on = (act: ReviewAct) => ({ day: view.day(dayInLondon(act.happenedAt)) });
  return (
    <ul class="plain">
      {told !== undefined && <li>{view.say(words.toldOn, on(told))}</li>}
      {given !== undefined && (
        <li>
          <DocumentLink writing={writing} id={textIn(given, 'copy')} />, {view.say(words.sentOn, on(given))}
        </li>
      )}
      {invited !== undefined && <li>{view.say(words.invitedOn, on(invited))}</li>}
    </ul>
  );
}

interface AnswerProps {
  readonly review: Review;
  readonly reply: Reply;
  readonly today: string;
}

function Answer({ review: { writing }, reply, today }: AnswerProps): Child {
  const { view } = writing;
  const { answer, none, due, disclosure } = reply;
  if (answer !== undefined)
    return (
      <>
        <DocumentLink writing={writing} id={textIn(answer, 'reply')} />
        <p>{view.say(words.answeredOn, { day: view.day(dayInLondon(answer.happenedAt)) })}</p>
      </>
    );
  if (none !== undefined) {
    const again = textIn(none, 'asked-again') ?? dayInLondon(none.happenedAt);
    return <StateTag is="unknown">{view.say(words.noneCame, { day: view.day(again) })}</StateTag>;
  }
  if (disclosure === undefined) return '–';
  if (due?.due == null) return <StateTag is="running">{view.say(words.stillToAnswer)}</StateTag>;
  const day = view.day(due.due);
  const days = daysBetween(getDay(due.due), getDay(today));
  if (days <= 0) return <StateTag is="running">{view.say(words.owesBy, { day })}</StateTag>;
  return <StateTag is="late">{view.say(words.owesLate, { day, days })}</StateTag>;
}
