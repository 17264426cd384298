import type { ProposalToDecide } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import { mattersOf } from '../desk/load-desk.ts';
import { besideWords, stateWords } from '../desk/words.ts';
import { Earlier } from './earlier.tsx';
import { CommitmentFields, RecommendationFields, StatementFields } from './edit-fields.tsx';
import { type DecideProps, fieldOf } from './form-props.ts';
import { Particulars } from './particulars.tsx';
import { Similar } from './similar.tsx';
import { decideWords as words } from './words.ts';

/** The proposal that is looked at: all that was read, and everything that can be done with it. */
export function CurrentProposal(props: DecideProps) {
  const { view, desk, proposal } = props;
  return (
    <>
      <Particulars view={view} desk={desk} proposal={proposal} />
      {proposal.withdrawn > 0 && (
        <p class="quiet">{view.say(words.withdrawnBefore, { count: proposal.withdrawn })}</p>
      )}
      {proposal.state !== 'open' && <Decided {...props} />}
      {proposal.state === 'open' && desk.mayDecide && <Decide {...props} />}
      <Earlier view={view} desk={desk} proposal={proposal} />
      <Similar view={view} desk={desk} proposal={proposal} />
    </>
  );
}

function Decide(props: DecideProps) {
  const { view, desk, proposal, refilled } = props;
  const address = paths.proposal(desk.document.id, proposal.id);
  const opens = proposal.kind === 'recommendation' || proposal.kind === 'commitment';
  const isRefusal = refilled.errors.some(({ at }) => at === 'reason');
  return (
    <>
      <ErrorSummary view={view} errors={refilled.errors} idOf={idOf} />
      <form method="post" action={view.to(`${address}/confirm`)}>
        <input type="hidden" name="filled" value="yes" />
        <Fields {...props} proposal={proposal} />
        {opens && <p class="quiet">{view.say(words.confirmOpens)}</p>}
        <div data-key="c">
          <Button>{view.say(words.confirm)}</Button>
        </div>
      </form>
      <details class="govuk-details" open={isRefusal} data-key="r">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{view.say(words.refuse)}</span>
        </summary>
        <form method="post" action={view.to(`${address}/refuse`)} class="govuk-details__text">
          <Textarea
            {...fieldOf(props, 'reason')}
            label={view.say(words.reason)}
            hint={view.say(words.reasonHint)}
            value={refilled.filled.get('reason')}
            rows={2}
          />
          <Button kind="warning">{view.say(words.refuseNow)}</Button>
        </form>
      </details>
    </>
  );
}

/** A day has three fields, the first of which has no id of its own name. */
function idOf(name: string): string {
  return ['earliest', 'latest', 'happened', 'mandateEnds'].includes(name) ? `${name}-day` : name;
}

function Fields(props: DecideProps) {
  const { proposal } = props;
  switch (proposal.kind) {
    case 'statement':
      return <StatementFields {...props} proposal={proposal} />;
    case 'recommendation':
      return <RecommendationFields {...props} proposal={proposal} />;
    case 'commitment':
      return <CommitmentFields {...props} proposal={proposal} />;
    default:
      return null;
  }
}

/** Who decided, what came of it, and how it is taken back, if it can be. */
function Decided({ view, desk, proposal }: DecideProps) {
  const { state, decidedBy, decidedAt, reason } = proposal;
  const matters = mattersOf(desk, proposal);
  const opened = matters.length > 0 && isOpening(proposal);
  return (
    <div class="decided">
      <p>
        <b>{view.say(stateWords[state])}</b>
        {decidedBy !== null && desk.names.find(decidedBy) !== undefined && (
          <>
            {', '}
            <Said text={desk.names.find(decidedBy) ?? ''} />
          </>
        )}
        {decidedAt !== null && (
          <>
            {', '}
            <span class="date">{view.moment(decidedAt)}</span>
          </>
        )}
      </p>
      {reason !== null && (
        <p>
          {view.say(words.because)}: <Said text={reason} />
        </p>
      )}
      {opened ? (
        <>
          <p class="quiet">{view.say(words.openedMatter)}</p>
          <ul class="plain">
            {matters.map((matter) => (
              <li>
                <a href={view.to(paths.matter(matter))}>
                  {desk.matters.get(matter) ?? view.say(besideWords.aMatter)}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        desk.mayDecide && (
          <form
            method="post"
            action={view.to(`${paths.proposal(desk.document.id, proposal.id)}/withdraw`)}
            data-key="u"
          >
            <p class="quiet">{view.say(words.withdrawHint)}</p>
            <Button kind="secondary">{view.say(words.withdraw)}</Button>
          </form>
        )
      )}
    </div>
  );
}

/** Confirmed as printed elsewhere, too, it has opened nothing. */
function isOpening({ kind }: ProposalToDecide): boolean {
  return kind === 'recommendation' || kind === 'commitment';
}
