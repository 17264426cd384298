import { confirmedAsRead, type ProposalRow } from '@candour/record';
import type { Child } from 'hono/jsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Party } from '../decide/particulars.tsx';
import type { ShownDesk } from './load-desk.ts';
import { besideWords, kindWords, stateWords, deskWords as words } from './words.ts';

interface CardProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly proposal: ProposalRow;
  /** Its place among all of the document. */
  readonly number: number;
  /** For the one that is looked at: all there is to say of it. */
  readonly children?: Child;
}

/** One proposal: what kind of thing, its words, and what can be done with it here. */
export function ProposalCard({ view, desk, proposal, number, children }: CardProps) {
  const { id, kind, state } = proposal;
  const isCurrent = id === desk.current?.id;
  return (
    <article
      class={isCurrent ? 'proposal current' : 'proposal'}
      id={id}
      tabindex={-1}
      aria-labelledby={`${id}-is`}
    >
      <h3 id={`${id}-is`}>
        <span class="passage-number">{number}</span> {view.say(kindWords[kind])}
        {state !== 'open' && <span class="quiet"> · {view.say(stateWords[state])}</span>}
      </h3>
      <Words view={view} desk={desk} proposal={proposal} />
      <p class="row-of-links">
        <InDocument view={view} desk={desk} proposal={proposal} />
        {!isCurrent && (
          <a
            href={`${view.to(paths.proposal(desk.document.id, id))}#${id}`}
            data-key="e"
            aria-describedby={`${id}-is`}
          >
            {view.say(state === 'open' && desk.mayDecide ? words.decide : words.look)}
          </a>
        )}
      </p>
      {state === 'open' && desk.mayDecide && confirmedAsRead.has(kind) && (
        <AtOnce view={view} desk={desk} proposal={proposal} number={number} />
      )}
      {children}
    </article>
  );
}

/** For what can be confirmed as it was read: now, or together with others. The one that is looked at has its own form. */
function AtOnce({ view, desk, proposal: { id }, number }: CardProps) {
  return (
    <div class="at-once">
      {id !== desk.current?.id && (
        <form method="post" action={view.to(`${paths.proposal(desk.document.id, id)}/confirm`)}>
          <button
            type="submit"
            class="govuk-button govuk-button--secondary"
            data-key="c"
            aria-describedby={`${id}-is`}
          >
            {view.say(words.confirmAsRead)}
          </button>
        </form>
      )}
      <label>
        <input type="checkbox" name="proposal" value={id} form="together" data-key="x" />
        <span aria-hidden="true">{view.say(words.selectShort)}</span>
        <span class="govuk-visually-hidden">{view.say(words.select, { number })}</span>
      </label>
    </div>
  );
}

function Words({ view, desk, proposal }: Pick<CardProps, 'view' | 'desk' | 'proposal'>) {
  if (proposal.kind === 'copy') {
    const title = desk.documents.get(proposal.content.of);
    return (
      <p>
        {view.say(besideWords[proposal.content.relation])}:{' '}
        {title === undefined ? view.say(besideWords.unnamed) : <Said text={title} />}
      </p>
    );
  }
  return (
    <>
      <blockquote lang={desk.language}>
        <Said text={proposal.content.words} />
      </blockquote>
      <Whose proposal={proposal} />
    </>
  );
}

function Whose({ proposal }: Pick<CardProps, 'proposal'>) {
  if (proposal.kind === 'statement') {
    const { speaker } = proposal.content;
    return (
      speaker && (
        <p class="whose">
          <Party of={speaker} />
        </p>
      )
    );
  }
  if (proposal.kind === 'commitment')
    return (
      <p class="whose">
        <Party of={proposal.content.by} />
      </p>
    );
  if (proposal.kind !== 'recommendation' || proposal.content.addressees.length === 0) return null;
  return (
    <p class="whose">
      → <Said text={proposal.content.addressees.join(', ')} />
    </p>
  );
}

function InDocument({
  view,
  desk,
  proposal: { id, passages, state },
}: Pick<CardProps, 'view' | 'desk' | 'proposal'>) {
  const here = passages.filter(({ document }) => document === desk.document.id);
  if (here.length === 0 || (state === 'refused' && id !== desk.current?.id)) return null;
  if (!here.some(({ textSha256 }) => textSha256 === desk.reading.textSha256))
    return <span class="quiet">{view.say(words.elsewhere)}</span>;
  return (
    <a href={`#passage-${id}`} class="to-passage" aria-describedby={`${id}-is`}>
      {view.say(words.inDocument)}
    </a>
  );
}
