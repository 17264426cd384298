import type { View } from '../view/view.ts';
import { Table } from './govuk/table.tsx';
import { pathwayDiagramWords as words } from './pathway-diagram-words.ts';

export interface PathwayState {
  readonly title: string;
  /** Where the matter is now. */
  readonly isHere: boolean;
  readonly owner: string;
  readonly deputy: string;
  readonly clocks: readonly { readonly title: string; readonly runs: string; readonly late: string }[];
  readonly moves: readonly string[];
}

export interface PathwayDiagramProps {
  readonly view: View;
  /** Where the drawing is. */
  readonly src: string;
  readonly title: string;
  readonly states: readonly PathwayState[];
}

/** A pathway as a drawing, and as a table that says the same. */
export function PathwayDiagram({ view, src, title, states }: PathwayDiagramProps) {
  return (
    <>
      <div class="drawn" role="region" aria-label={view.say(words.drawing, { title })} tabindex={0}>
        <img src={src} alt={view.say(words.alt, { title })} />
      </div>
      <p>
        <a href={src}>{view.say(words.alone)}</a>
      </p>
      <Table
        caption={view.say(words.table)}
        head={[
          { text: view.say(words.state) },
          { text: view.say(words.owner) },
          { text: view.say(words.clocks) },
          { text: view.say(words.moves) },
        ]}
        rows={states.map(({ title: state, isHere, owner, deputy, clocks, moves }) => [
          isHere ? (
            <>
              {state} <strong class="state running">{view.say(words.here)}</strong>
            </>
          ) : (
            state
          ),
          view.say(words.ownerAndDeputy, { owner, deputy }),
          <ul class="plain">
            {clocks.map(({ title: clock, runs, late }) => (
              <li>
                {clock}, {runs}. <span class="quiet">{late}</span>
              </li>
            ))}
          </ul>,
          <ul class="plain">
            {moves.map((move) => (
              <li>{move}</li>
            ))}
          </ul>,
        ])}
        heads
      />
    </>
  );
}
