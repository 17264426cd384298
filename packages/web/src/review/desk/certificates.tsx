import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import type { Child } from 'hono/jsx';
import { Table } from '../../design/govuk/table.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import type { View } from '../../view/view.ts';
import { MoveLink } from '../move-link.tsx';
import { Day, DocumentLink, EntryLink, nameIn, Told } from '../naming.tsx';
import { type Review, textIn } from '../review.ts';
import { reviewWords } from '../words.ts';
import type { Asked, Certificate } from './holdings.ts';
import { deskWords as words } from './words.ts';

interface CertificatesProps {
  readonly review: Review;
  readonly asked: readonly Asked[];
  readonly due: string | undefined;
  readonly today: string;
}

/** Of each body: what it says it holds, as of when, who signed it, and how late. */
export function Certificates({ review, asked, due, today }: CertificatesProps) {
  const { writing } = review;
  const { view } = writing;
  const heads = [words.body, words.asked, words.certificate].map((text) => ({
    text: view.say(text),
  }));
  return (
    <section class="review-part" id="holdings">
      <h2>{view.say(reviewWords.holdings)}</h2>
      {asked.length === 0 ? (
        <p>{view.say(words.noneAsked)}</p>
      ) : (
        <Table
          heads
          head={heads}
          rows={asked.map((one) => [
            nameIn(writing, one.body),
            <Day writing={writing} on={one.on} />,
            <Signed review={review} asked={one} lateBy={lateBy(due, today)} />,
          ])}
        />
      )}
      <MoveLink review={review} move="ask-holdings" text={words.ask} />
    </section>
  );
}

function lateBy(due: string | undefined, today: string): number {
  return due === undefined ? 0 : Math.max(0, daysBetween(getDay(due), getDay(today)));
}

interface SignedProps {
  readonly review: Review;
  readonly asked: Asked;
  /** Today, of one that is not signed. */
  readonly lateBy: number;
}

function Signed({ review, asked: { certificates, refusal }, lateBy: days }: SignedProps): Child {
  const { matter, writing } = review;
  const { view } = writing;
  if (certificates.length > 0)
    return (
      <ul class="plain">
        {certificates.map((certificate, at) => (
          <li>
            <OneCertificate
              review={review}
              certificate={certificate}
              isFirst={at === 0}
              isLast={at === certificates.length - 1}
            />
          </li>
        ))}
      </ul>
    );
  if (refusal !== undefined)
    return (
      <>
        <StateTag is="unknown">{view.say(words.refused)}</StateTag>
        <Told
          of={view.say(
            matter.definition.moves['record-refusal-to-certify']?.fields?.['reason']?.title ?? words.refused,
          )}
          words={textIn(refusal, 'reason')}
        />
        <p class="quiet">
          <Day writing={writing} on={dayInLondon(refusal.happenedAt)} /> ·{' '}
          <EntryLink writing={writing} matter={matter.id} seq={refusal.seq} />
        </p>
      </>
    );
  if (days === 0) return <StateTag is="running">{view.say(words.owed)}</StateTag>;
  return <StateTag is="late">{view.say(words.owedLate, { days })}</StateTag>;
}

interface OneCertificateProps {
  readonly review: Review;
  readonly certificate: Certificate;
  /** A revised one is not late: the first was what was asked for. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function OneCertificate({ review: { matter, writing }, certificate, isFirst, isLast }: OneCertificateProps) {
  const { view } = writing;
  const { act, on, asOf, document, signedBy, daysLate } = certificate;
  const isRevised = act.corrections.length > 0;
  return (
    <>
      <DocumentLink writing={writing} id={document} />
      <p>
        {view.say(words.signed, { who: nameIn(writing, signedBy) })}, <Day writing={writing} on={on} />{' '}
        {isFirst && <InTime view={view} daysLate={daysLate} />}
      </p>
      {asOf !== undefined && <p>{view.say(words.asOf, { day: view.day(asOf) })}</p>}
      <p class="quiet">
        <EntryLink writing={writing} matter={matter.id} seq={act.seq} />
        {isRevised && ` · ${view.say(words.correctedOnce)}`}
        {!isLast && ` · ${view.say(words.replacedBy)}`}
      </p>
    </>
  );
}

function InTime({ view, daysLate: days }: { readonly view: View; readonly daysLate: number }) {
  if (days === 0) return <StateTag is="kept">{view.say(words.inTime)}</StateTag>;
  return <StateTag is="late">{view.say(words.daysLate, { days })}</StateTag>;
}
