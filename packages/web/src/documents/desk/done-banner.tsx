import type { Items, Words } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { NotificationBanner } from '../../design/govuk/notification-banner.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { decideWords } from '../decide/words.ts';
import { mattersOf, type ShownDesk } from './load-desk.ts';
import { kindWords, stateWords } from './words.ts';

/** What was done just now: one decision, several at once, or something said of the document. */
export type Done =
  | { readonly what: 'decided' | 'withdrawn'; readonly proposal: string }
  | { readonly what: 'together'; readonly confirmed: number }
  | { readonly what: 'described' | 'matched' | 'unmatched' | 'put-in' | 'known-already' };

export const doneWords = {
  withdrawn: {
    en: 'Number {number} is open again. The decision and its withdrawal stay in the log.',
    cy: 'Mae rhif {number} yn agored eto. Erys y penderfyniad a’i dynnu’n ôl yn y log.',
  },
  decided: { en: 'Number {number}, {kind}: {state}.', cy: 'Rhif {number}, {kind}: {state}.' },
  together: {
    en: '{count, plural, one {One proposal was confirmed.} other {# proposals were confirmed.}}',
    cy: '{count, plural, other {Cadarnhawyd # o gynigion.}}',
  },
  described: {
    en: 'What is said of this document was put right.',
    cy: 'Cywirwyd yr hyn a ddywedir am y ddogfen hon.',
  },
  matched: { en: 'The reply was matched to its matter.', cy: 'Cyfatebwyd yr ateb â’i fater.' },
  unmatched: {
    en: 'The match of the reply was taken back. Both stay in the log.',
    cy: 'Tynnwyd cyfatebiaeth yr ateb yn ôl. Erys y ddau yn y log.',
  },
  'put-in': { en: 'The document is on the record.', cy: 'Mae’r ddogfen ar y cofnod.' },
  'known-already': {
    en: 'These bytes were on the record already: this is the document.',
    cy: 'Roedd y beitiau hyn ar y cofnod eisoes: dyma’r ddogfen.',
  },
} as const satisfies Record<string, Words>;

interface BannerProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly done: Done | undefined;
}

/** Says what was done, from the record as it stands, and offers to take it back where that can be. */
export function DoneBanner({ view, desk, done }: BannerProps) {
  if (done === undefined) return null;
  switch (done.what) {
    case 'together':
      return <TogetherBanner view={view} desk={desk} said={done.confirmed} />;
    case 'decided':
    case 'withdrawn':
      return <DecisionBanner view={view} desk={desk} what={done.what} of={done.proposal} />;
    case 'matched':
      return <MatchedBanner view={view} desk={desk} />;
    default:
      return (
        <NotificationBanner view={view} success>
          {view.say(doneWords[done.what])}
        </NotificationBanner>
      );
  }
}

/** Taken back by the same key as a decision, while nothing rests on it. */
function MatchedBanner({ view, desk }: Shown) {
  const last = desk.items.replies.at(-1);
  return (
    <>
      <NotificationBanner view={view} success>
        {view.say(doneWords.matched)}
      </NotificationBanner>
      {last !== undefined && desk.mayDecide && (
        <UndoReply view={view} document={desk.document.id} reply={last} byKey />
      )}
    </>
  );
}

interface UndoReplyProps {
  readonly view: View;
  readonly document: string;
  readonly reply: Items['replies'][number];
  readonly byKey?: boolean;
}

/** Takes back that a reply was matched to a matter. */
export function UndoReply({ view, document, reply: { matter }, byKey = false }: UndoReplyProps) {
  return (
    <form
      method="post"
      action={view.to(paths.withdrawReply(document))}
      class="undo"
      data-key={byKey ? 'u' : undefined}
    >
      <input type="hidden" name="matter" value={matter} />
      <Button kind="secondary">{view.say(byKey ? decideWords.undo : decideWords.undoReply)}</Button>
    </form>
  );
}

type Shown = Pick<BannerProps, 'view' | 'desk'>;

function TogetherBanner({ view, desk, said }: Shown & { readonly said: number }) {
  const standing = desk.proposals.filter(({ state }) => state === 'confirmed').length;
  const count = Math.min(Math.max(0, Math.floor(said)), standing);
  if (count === 0) return null;
  return (
    <NotificationBanner view={view} success>
      {view.say(doneWords.together, { count })}
    </NotificationBanner>
  );
}

type Decision = Shown & { readonly what: 'decided' | 'withdrawn'; readonly of: string };

function DecisionBanner({ view, desk, what, of }: Decision) {
  const at = desk.proposals.findIndex(({ id }) => id === of);
  const proposal = desk.proposals[at];
  if (proposal === undefined || (what === 'decided') === (proposal.state === 'open')) return null;
  const { id, kind, state } = proposal;
  const said = { number: at + 1, kind: view.say(kindWords[kind]), state: view.say(stateWords[state]) };
  const matters = mattersOf(desk, proposal);
  return (
    <>
      <NotificationBanner view={view} success>
        {view.say(doneWords[what], said)}
        {matters.map((matter) => (
          <>
            {' '}
            <a href={view.to(paths.matter(matter))}>{view.say(decideWords.toMatter)}</a>
          </>
        ))}
      </NotificationBanner>
      {what === 'decided' && matters.length === 0 && (
        <form
          method="post"
          action={view.to(`${paths.proposal(desk.document.id, id)}/withdraw`)}
          class="undo"
          data-key="u"
        >
          <Button kind="secondary">{view.say(decideWords.undo)}</Button>
          <span class="quiet">{view.say(decideWords.withdrawHint)}</span>
        </form>
      )}
    </>
  );
}
