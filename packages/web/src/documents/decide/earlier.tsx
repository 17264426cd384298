import { type EarlierRecommendation, type ProposalToDecide, sharedRuns } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { runsOf } from '../../design/runs.ts';
import { Said, Written } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { ShownDesk } from '../desk/load-desk.ts';
import { decideWords as words } from './words.ts';

interface EarlierProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly proposal: ProposalToDecide;
}

/** What was recommended in like words before, and what became of it. */
export function Earlier({ view, desk, proposal }: EarlierProps) {
  if (proposal.kind !== 'recommendation' || proposal.earlier.length === 0) return null;
  return (
    <section class="earlier">
      <h4>{view.say(words.earlier)}</h4>
      <p class="quiet">{view.say(words.shared)}</p>
      <ul class="plain">
        {proposal.earlier.map((earlier) => (
          <li>
            <OneEarlier view={view} desk={desk} proposal={proposal} earlier={earlier} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OneProps extends EarlierProps {
  readonly earlier: EarlierRecommendation;
}

function OneEarlier({ view, desk, proposal, earlier }: OneProps) {
  const { madeOn, madeBy, addressee, matter, document } = earlier;
  const mayBeThis = document !== null && proposal.state === 'open' && desk.mayDecide;
  return (
    <>
      <p>
        <span class="date">{madeOn === null ? view.say(words.noDate) : view.day(madeOn)}</span>
        {', '}
        {madeBy === null ? view.say(words.notNamed) : <Said text={madeBy} />}
        {addressee !== null && (
          <>
            , {view.say(words.earlierTo)} <Said text={addressee} />
          </>
        )}
        . <b>{becameOf(view, desk, earlier)}</b>
      </p>
      <blockquote>
        <SharedWords
          text={earlier.words}
          other={proposal.kind === 'recommendation' ? proposal.content.words : ''}
        />
      </blockquote>
      <p class="row-of-links">
        {matter !== null && <a href={view.to(paths.matter(matter))}>{view.say(words.toMatter)}</a>}
        {document !== null && desk.documents.has(document) && (
          <a href={view.to(paths.document(document))}>
            <Said text={desk.documents.get(document) ?? ''} />
          </a>
        )}
      </p>
      {mayBeThis && (
        <form method="post" action={view.to(`${paths.proposal(desk.document.id, proposal.id)}/confirm`)}>
          <input type="hidden" name="sameAs" value={earlier.recommendation} />
          <Button kind="secondary">{view.say(words.isThis)}</Button>
          <p class="quiet">{view.say(words.isThisHint)}</p>
        </form>
      )}
    </>
  );
}

/** Position, what the body says, and the verdict, as their axes call them; of an imported one, what its source says. */
function becameOf(view: View, { axes: names }: ShownDesk, { axes, reported }: EarlierRecommendation): string {
  if (axes === null) {
    const status = findStatus(reported);
    return status === undefined ? '' : `${view.say(words.reported)}: ${status}`;
  }
  const told = ['position', 'claim', 'verdict'].flatMap((axis) => {
    const title = names[axis]?.[axes[axis] ?? ''];
    return title === undefined ? [] : [view.say(title)];
  });
  return told.join(' · ');
}

function findStatus(reported: unknown): string | undefined {
  if (typeof reported !== 'object' || reported === null || !('status' in reported)) return undefined;
  return typeof reported.status === 'string' ? reported.status : undefined;
}

/** Words, with the runs marked that another text has too. */
export function SharedWords({ text, other }: { readonly text: string; readonly other: string }) {
  const marks = sharedRuns(text, other).map((span, at) => ({ ...span, id: String(at) }));
  return (
    <bdi>
      {runsOf({ start: 0, end: text.length }, marks).map(({ start, end, ids }) => {
        const written = <Written text={text.slice(start, end)} />;
        return ids.length > 0 ? <mark class="shared">{written}</mark> : written;
      })}
    </bdi>
  );
}
