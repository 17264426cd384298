import { dayInLondon } from '@candour/calendar';
import { Value } from '../../matter/values.tsx';
import { paths } from '../../view/paths.ts';
import { MoveLink } from '../move-link.tsx';
import { Day, DocumentLink, EntryLink, nameIn } from '../naming.tsx';
import type { Review, ReviewAct } from '../review.ts';
import { LaidText } from './laid-text.tsx';
import type { Evidence } from './load-evidence.ts';
import { evidenceWords as words } from './words.ts';

interface DraftProps {
  readonly review: Review;
  readonly evidence: Evidence;
}

/** A version of the findings, which versions there are, and what was said of it. */
export function DraftColumn({ review, evidence: { draft, drafts, chosen, remarks } }: DraftProps) {
  const { matter, writing } = review;
  const { view } = writing;
  const keeps = chosen === undefined ? '' : `&document=${encodeURIComponent(chosen.document)}`;
  return (
    <section id="draft">
      <h2>{view.say(words.draft)}</h2>
      {draft === undefined && <p>{view.say(words.noDraft)}</p>}
      {drafts.length > 0 && (
        <ul class="plain" aria-label={view.say(words.drafts)}>
          {drafts.map(({ act, document }) => (
            <li>
              <a
                href={`${view.to(paths.reviewEvidence(matter.id))}?draft=${act.seq}${keeps}#draft`}
                aria-current={act.seq === draft?.act.seq ? 'true' : undefined}
              >
                <bdi>{writing.labels.document(document) ?? view.say(words.draft)}</bdi>
              </a>{' '}
              <span class="quiet">
                {view.say(whenPut(act), { day: view.day(dayInLondon(act.happenedAt)) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {draft !== undefined && (
        <article class="chosen" aria-labelledby="chosen-draft">
          <h3 id="chosen-draft">
            <DocumentLink writing={writing} id={draft.document} />
          </h3>
          {draft.text === null ? <p>{view.say(words.unread)}</p> : <LaidText text={draft.text} marks={[]} />}
          <h3>{view.say(words.about)}</h3>
          {remarks.length === 0 && <p class="quiet">{view.say(words.nothingSaid)}</p>}
          {remarks.map((act) => (
            <Remark review={review} act={act} />
          ))}
        </article>
      )}
      {['submit-draft', 'check-accuracy', 'weigh-replies', 'deal-with-unmatched'].map((move) => (
        <MoveLink review={review} move={move} text={matter.definition.moves[move]?.title ?? words.draft} />
      ))}
    </section>
  );
}

function whenPut({ move }: ReviewAct) {
  if (move === 'deliver') return words.delivered;
  return move === 'publish' ? words.published : words.submitted;
}

function Remark({ review: { matter, writing }, act }: { readonly review: Review; readonly act: ReviewAct }) {
  const { view, definition } = writing;
  const move = definition.moves[act.move];
  const fields = Object.entries(act.fields).filter(([name]) => move?.fields?.[name]?.type === 'long-text');
  return (
    <div class="remark">
      <h4>{move === undefined ? act.move : view.say(move.title)}</h4>
      {fields.map(([name, value]) => (
        <p>
          <Value writing={writing} field={move?.fields?.[name]} value={value} />
        </p>
      ))}
      <p class="quiet">
        {nameIn(writing, act.by)}, <Day writing={writing} on={act.happenedAt} /> ·{' '}
        <EntryLink writing={writing} matter={matter.id} seq={act.seq} />
      </p>
    </div>
  );
}
