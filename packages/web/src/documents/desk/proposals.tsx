import { confirmedAsRead, type ProposalRow } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { CurrentProposal } from '../decide/current.tsx';
import type { Refilled } from '../decide/form-props.ts';
import type { ShownDesk } from './load-desk.ts';
import { ProposalCard } from './proposal-card.tsx';
import { deskWords as words } from './words.ts';

interface ProposalsProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly refilled: Refilled;
  /** Only those that have these words are shown. */
  readonly wanted: string;
}

/** Every proposal of a document: what is to be decided, what was confirmed, and, folded, what was refused. */
export function Proposals(props: ProposalsProps) {
  const { view, desk, wanted } = props;
  const shown = desk.proposals.filter((proposal) => hasWords(proposal, wanted));
  const of = (isOf: (proposal: ProposalRow) => boolean) => shown.filter(isOf);
  const open = of(({ state }) => state === 'open');
  const refused = of(({ state }) => state === 'refused');
  const refusedHead = view.say(words.refusedHead, { count: refused.length });
  return (
    <>
      {desk.proposals.length > 5 && <Find {...props} count={shown.length} />}
      <Cards {...props} proposals={open} />
      {desk.mayDecide && open.filter(({ kind }) => confirmedAsRead.has(kind)).length > 1 && (
        <Together view={view} desk={desk} />
      )}
      <Group {...props} head={view.say(words.confirmedHead)} proposals={of(isConfirmed)} />
      {refused.length > 0 && (
        <details class="govuk-details refused" open={refused.some(({ id }) => id === desk.current?.id)}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{refusedHead}</span>
          </summary>
          <Cards {...props} proposals={refused} />
        </details>
      )}
    </>
  );
}

function isConfirmed({ state }: ProposalRow): boolean {
  return state === 'confirmed' || state === 'edited';
}

function hasWords({ content, kind }: ProposalRow, wanted: string): boolean {
  if (wanted === '') return true;
  const text = kind === 'copy' ? '' : JSON.stringify(Object.values(content));
  return text.toLowerCase().includes(wanted.toLowerCase());
}

type Some = ProposalsProps & { readonly proposals: readonly ProposalRow[] };

function Group({ head, ...props }: Some & { readonly head: string }) {
  if (props.proposals.length === 0) return null;
  return (
    <>
      <h3 class="group">{head}</h3>
      <Cards {...props} />
    </>
  );
}

function Cards({ view, desk, refilled, proposals }: Some) {
  return (
    <>
      {proposals.map((proposal) => (
        <ProposalCard
          view={view}
          desk={desk}
          proposal={proposal}
          number={desk.proposals.indexOf(proposal) + 1}
        >
          {desk.current?.id === proposal.id && (
            <CurrentProposal view={view} desk={desk} proposal={desk.current} refilled={refilled} />
          )}
        </ProposalCard>
      ))}
    </>
  );
}

function Find({ view, desk, wanted, count }: ProposalsProps & { readonly count: number }) {
  return (
    <form method="get" action={view.to(paths.document(desk.document.id))} class="find" role="search">
      <Input
        view={view}
        name="words"
        id="find-words"
        label={view.say(words.find)}
        type="search"
        value={wanted}
      />
      <Button kind="secondary">{view.say(words.findThem)}</Button>
      {wanted !== '' && (
        <p>
          {view.say(words.found, { count })}{' '}
          <a href={view.to(paths.document(desk.document.id))}>{view.say(words.showAll)}</a>
        </p>
      )}
    </form>
  );
}

/** The boxes beside the proposals belong to this form. */
function Together({ view, desk }: Pick<ProposalsProps, 'view' | 'desk'>) {
  return (
    <form
      id="together"
      class="together"
      method="post"
      action={view.to(paths.confirmTogether(desk.document.id))}
    >
      <p class="quiet">{view.say(words.togetherHint)}</p>
      <Button>{view.say(words.together)}</Button>
    </form>
  );
}
