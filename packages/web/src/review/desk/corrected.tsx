import { dayInLondon } from '@candour/calendar';
import { Said } from '../../design/said.tsx';
import { Timeline, type TimelineItem } from '../../design/timeline.tsx';
import { bodyOf } from '../../matter/timeline/entry.ts';
import { MoveLink } from '../move-link.tsx';
import { Day, DocumentLink, EntryLink, nameIn, Told } from '../naming.tsx';
import { type Review, textIn } from '../review.ts';
import { reviewWords } from '../words.ts';
import type { Corrected } from './errata.ts';
import { deskWords as words } from './words.ts';

interface CorrectionsProps {
  readonly review: Review;
  readonly corrected: readonly Corrected[];
}

/** The chain of what was put right, each with what it corrects and why. */
export function Corrections({ review, corrected }: CorrectionsProps) {
  const { view } = review.writing;
  return (
    <section class="review-part" id="corrected">
      <h2>{view.say(reviewWords.corrected)}</h2>
      {corrected.length === 0 ? (
        <p>{view.say(words.nothingCorrected)}</p>
      ) : (
        <Timeline
          label={view.say(reviewWords.corrected)}
          items={corrected.map((one) => ({
            when: <Day writing={review.writing} on={one.at} />,
            recorded: '',
            ...itemOf(review, one),
          }))}
        />
      )}
      <MoveLink review={review} move="record-erratum" text={words.recordErratum} />
    </section>
  );
}

type Item = Pick<TimelineItem, 'title' | 'children' | 'foot'>;

function itemOf(review: Review, one: Corrected): Item {
  if (one.kind === 'erratum') return erratumItem(review, one);
  if (one.kind === 'entry') return entryItem(review, one);
  const { writing } = review;
  return {
    title: (
      <>
        <DocumentLink writing={writing} id={one.document.id} />, {writing.view.say(words.inThePlaceOf)}{' '}
        <DocumentLink writing={writing} id={one.replaces} />
      </>
    ),
  };
}

function erratumItem(
  { matter, writing }: Review,
  { act, follows }: Extract<Corrected, { kind: 'erratum' }>,
): Item {
  const { view } = writing;
  return {
    title:
      follows === undefined
        ? view.say(words.erratum)
        : view.say(words.erratumAfter, { day: view.day(dayInLondon(follows.happenedAt)) }),
    children: (
      <>
        <p>
          {view.say(words.for)} <Quoted text={textIn(act, 'corrects')} /> {view.say(words.read)}{' '}
          <Quoted text={textIn(act, 'reads')} />
        </p>
        <Told of={view.say(words.effect)} words={textIn(act, 'effect')} />
      </>
    ),
    foot: <EntryLink writing={writing} matter={matter.id} seq={act.seq} />,
  };
}

function Quoted({ text = '…' }: { readonly text: string | undefined }) {
  return (
    <span class="said">
      “<Said text={text} />”
    </span>
  );
}

function entryItem(
  { matter, writing }: Review,
  { entry, act, because }: Extract<Corrected, { kind: 'entry' }>,
): Item {
  const { view, definition, acts } = writing;
  const move = definition.moves[acts.get(act)?.move ?? '']?.title;
  const sentence =
    bodyOf(entry, 'act-corrected').how === 'withdrawn' ? words.entryWithdrawn : words.entryCorrected;
  return {
    title: view.say(sentence, {
      act: move === undefined ? view.say(reviewWords.entry, { seq: String(act) }) : view.say(move),
    }),
    children: because !== '' && (
      <p class="said">
        <Said text={because} />
      </p>
    ),
    foot: (
      <>
        {nameIn(writing, entry.actor)} · <EntryLink writing={writing} matter={matter.id} seq={act} /> ·{' '}
        <EntryLink writing={writing} matter={matter.id} seq={entry.seq} />
      </>
    ),
  };
}
