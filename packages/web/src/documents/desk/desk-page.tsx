import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Said } from '../../design/said.tsx';
import { showUnseen } from '../../design/unseen.ts';
import { type FormError, nothingFilled } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { Refilled } from '../decide/form-props.ts';
import { Beside } from './beside.tsx';
import { DocumentText } from './document-text.tsx';
import { type Done, DoneBanner } from './done-banner.tsx';
import { Head } from './head.tsx';
import { KeysDialog, KeysOpener } from './keys-dialog.tsx';
import type { ShownDesk } from './load-desk.ts';
import { Proposals } from './proposals.tsx';
import { besideWords, deskWords as words } from './words.ts';

interface DeskPageProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly done?: Done | undefined;
  readonly refilled?: Refilled;
  readonly wanted?: string;
}

const nothing: Refilled = { filled: nothingFilled, errors: [] };

/** The reading desk: a document beside all that was read in it. */
export function DeskPage({ view, desk, done, refilled = nothing, wanted = '' }: DeskPageProps) {
  const { title: said, filename } = desk.document;
  const title = said ?? desk.readTitle ?? filename ?? view.say(besideWords.unnamed);
  return (
    <Document
      view={view}
      isRefused={refilled.errors.length > 0}
      title={showUnseen(title)
        .map(({ text }) => text)
        .join('')}
      scripts={['reading-desk']}
      before={<BackLink view={view} href={view.to(paths.documents)} text={view.say(words.back)} />}
    >
      <h1 class="document-title" lang={desk.language}>
        <Said text={title} />
      </h1>
      <Head view={view} desk={desk} />
      <DoneBanner view={view} desk={desk} done={done} />
      <ElsewhereErrors view={view} desk={desk} errors={refilled.errors} />
      <Links view={view} desk={desk} />
      <StateOfReading view={view} desk={desk} />
      {desk.reading.text !== null && (
        <div class="reading-desk">
          <section class="desk-proposals" aria-labelledby="proposals-are">
            <h2 id="proposals-are">{view.say(words.proposals)}</h2>
            <Progress view={view} desk={desk} />
            <Proposals view={view} desk={desk} refilled={refilled} wanted={wanted} />
            <Beside view={view} desk={desk} />
          </section>
          <section class="desk-text" aria-labelledby="document-is" tabindex={0} id="document-text">
            <h2 id="document-is">{view.say(words.document)}</h2>
            <div class="document-text" lang={desk.language}>
              <DocumentText view={view} desk={desk} />
            </div>
          </section>
        </div>
      )}
      {desk.reading.text === null && <Beside view={view} desk={desk} />}
      {desk.mayDecide && <KeysDialog view={view} />}
    </Document>
  );
}

/** Of a proposal that has no form any more: somebody was first. */
function ElsewhereErrors({
  view,
  desk,
  errors,
}: Pick<DeskPageProps, 'view' | 'desk'> & { readonly errors: readonly FormError[] }) {
  if (desk.current?.state === 'open' && desk.mayDecide) return null;
  return <ErrorSummary view={view} errors={errors.map(({ message }) => ({ at: null, message }))} />;
}

function Links({ view, desk }: Pick<DeskPageProps, 'view' | 'desk'>) {
  if (!desk.mayDecide || desk.document.sha256 === null) return null;
  const { id } = desk.document;
  return (
    <p class="row-of-links">
      <a href={view.to(paths.describeDocument(id))}>{view.say(words.describe)}</a>
      <a href={view.to(paths.matchReply(id))}>{view.say(words.reply)}</a>
      <KeysOpener view={view} />
    </p>
  );
}

function Progress({ view, desk }: Pick<DeskPageProps, 'view' | 'desk'>) {
  const all = desk.proposals.length;
  const open = desk.proposals.filter(({ state }) => state === 'open');
  if (all === 0) return desk.reading.state === 'proposed' ? <p>{view.say(words.nothing)}</p> : null;
  const [next] = open.filter(({ id }) => id !== desk.current?.id);
  return (
    <>
      <p class="progress">
        {open.length === 0
          ? view.say(words.allDecided, { all })
          : view.say(words.decided, { decided: all - open.length, all })}{' '}
        {next !== undefined && (
          <a href={`${view.to(paths.proposal(desk.document.id, next.id))}#${next.id}`}>
            {view.say(words.next)}
          </a>
        )}
      </p>
      {!desk.mayDecide && <p class="quiet">{view.say(words.mayNot)}</p>}
    </>
  );
}

/** Where reading has not come to proposals: why, and what to do. */
function StateOfReading({ view, desk }: Pick<DeskPageProps, 'view' | 'desk'>) {
  const { document, reading } = desk;
  if (document.sha256 === null) return <p class="lede">{view.say(words.erased)}</p>;
  if (reading.state === null) return <p class="lede">{view.say(words.notRead)}</p>;
  if (reading.state === 'refused') {
    const refusal = reading.refusal as {
      readonly message?: { readonly en: string; readonly cy: string };
    } | null;
    return (
      <p class="lede">
        {view.say(words.unreadable)} {refusal?.message !== undefined && view.say(refusal.message)}
      </p>
    );
  }
  if (reading.state === 'proposed') return null;
  return (
    <p class="lede">
      {view.say(reading.state === 'waiting' ? words.waiting : words.reading)}{' '}
      <a href={view.to(paths.document(document.id))}>{view.say(words.again)}</a>
    </p>
  );
}
