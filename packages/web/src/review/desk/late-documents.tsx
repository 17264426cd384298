import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import { StateTag } from '../../design/state-tag.tsx';
import { MoveLink } from '../move-link.tsx';
import { DocumentLink, EntryLink, nameIn, Told } from '../naming.tsx';
import { type Review, textIn } from '../review.ts';
import { reviewWords } from '../words.ts';
import type { LateDocument } from './holdings.ts';
import type { Unlisted } from './unlisted.ts';
import { deskWords as words } from './words.ts';

interface LateDocumentsProps {
  readonly review: Review;
  readonly late: readonly LateDocument[];
  readonly unlisted: readonly Unlisted[];
}

/** What surfaced after the certificates, and what was done about each; those that nobody has dealt with first. */
export function LateDocuments({ review, late, unlisted }: LateDocumentsProps) {
  const { view } = review.writing;
  const open = late.filter(({ dealt }) => dealt === undefined);
  const inOrder = [...open, ...late.filter(({ dealt }) => dealt !== undefined)];
  return (
    <section class="review-part" id="late">
      <h2>{view.say(reviewWords.late)}</h2>
      {late.length === 0 && <p>{view.say(words.noLate)}</p>}
      {open.length > 0 && <p>{view.say(words.openLate, { count: open.length })}</p>}
      {inOrder.map((one) => (
        <OneLate review={review} late={one} />
      ))}
      <NotOnAny review={review} unlisted={unlisted} />
      <MoveLink review={review} move="record-unmatched-holding" text={words.recordLate} />
    </section>
  );
}

function OneLate({ review, late }: { readonly review: Review; readonly late: LateDocument }) {
  const { matter, writing } = review;
  const { view } = writing;
  const { act, document, dealt } = late;
  return (
    <article class={dealt === undefined ? 'holding open' : 'holding'} aria-labelledby={`late-${act.seq}`}>
      <h3 id={`late-${act.seq}`}>
        <DocumentLink writing={writing} id={document} />
      </h3>
      <Surfaced review={review} late={late} />
      <Told of={view.say(words.how)} words={textIn(act, 'how')} />
      {dealt === undefined ? (
        <>
          <p>
            <StateTag is="late">{view.say(words.notDealt)}</StateTag>
          </p>
          <MoveLink review={review} move="deal-with-unmatched" text={words.deal} />
        </>
      ) : (
        <>
          <Told of={view.say(words.changes)} words={textIn(dealt, 'changes')} />
          <Told of={view.say(words.whyMissing)} words={textIn(dealt, 'why-missing')} />
          <p class="quiet">
            {view.say(words.dealt, {
              day: view.day(dayInLondon(dealt.happenedAt)),
              who: nameIn(writing, dealt.by),
            })}
          </p>
        </>
      )}
      <p class="quiet">
        <EntryLink writing={writing} matter={matter.id} seq={act.seq} />
      </p>
    </article>
  );
}

function Surfaced({
  review: { writing },
  late: { body, surfaced, after },
}: {
  readonly review: Review;
  readonly late: LateDocument;
}) {
  const { view } = writing;
  if (surfaced === undefined) return null;
  const held = nameIn(writing, body);
  const days = after === undefined ? 0 : daysBetween(getDay(after.on), getDay(surfaced));
  const asOf = after?.asOf ?? after?.on;
  return (
    <p>
      {view.say(words.heldBy, { body: held, day: view.day(surfaced) })}.{' '}
      {asOf === undefined
        ? view.say(words.noCertificate, { body: held })
        : view.say(words.afterCertificate, { days, body: held, day: view.day(asOf) })}
    </p>
  );
}

function NotOnAny({ review, unlisted }: { readonly review: Review; readonly unlisted: readonly Unlisted[] }) {
  const { writing } = review;
  const { view } = writing;
  if (unlisted.length === 0) return null;
  return (
    <>
      <h3>{view.say(words.unlisted)}</h3>
      <p>{view.say(words.unlistedHelp)}</p>
      <ul>
        {unlisted.map(({ document, body, on, isAfter }) => (
          <li>
            <DocumentLink writing={writing} id={document.id} />,{' '}
            {view.say(isAfter ? words.putInAfter : words.notNamed, {
              day: view.day(on),
              body: nameIn(writing, body),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
