import type { ProposalToDecide } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { ShownDesk } from '../desk/load-desk.ts';
import { SharedWords } from './earlier.tsx';
import { decideWords as words } from './words.ts';

interface SimilarProps {
  readonly view: View;
  readonly desk: ShownDesk;
  readonly proposal: ProposalToDecide;
}

/** Statements of other documents in like words, each of which this one may be; or the one that it was found to be. */
export function Similar({ view, desk, proposal }: SimilarProps) {
  if (proposal.kind !== 'statement' || proposal.similar.length === 0) return null;
  const { id, similar, state, content } = proposal;
  const mayBeThis = state === 'open' && desk.mayDecide;
  return (
    <section class="earlier">
      <h4>{view.say(state === 'open' ? words.similar : words.sameAs)}</h4>
      {state === 'open' && <p class="quiet">{view.say(words.shared)}</p>}
      <ul class="plain">
        {similar.map(({ statement, speaker, document, words: said }) => (
          <li>
            <p>
              {speaker === null ? view.say(words.notNamed) : <Said text={speaker} />}
              {desk.documents.has(document) && (
                <>
                  {', '}
                  <a href={view.to(paths.document(document))}>
                    <Said text={desk.documents.get(document) ?? ''} />
                  </a>
                </>
              )}
            </p>
            <blockquote>
              <SharedWords text={said} other={content.words} />
            </blockquote>
            {mayBeThis && (
              <form method="post" action={view.to(`${paths.proposal(desk.document.id, id)}/confirm`)}>
                <input type="hidden" name="sameAs" value={statement} />
                <Button kind="secondary">{view.say(words.isSame)}</Button>
                <p class="quiet">{view.say(words.isSameHint)}</p>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
