import type { Definition, Proof } from '@candour/pathways';
import type { Words } from '@candour/record';
import { Details } from '../../design/govuk/details.tsx';
import { Table } from '../../design/govuk/table.tsx';
import type { View } from '../../view/view.ts';
import { pathwaysWords as words } from './words.ts';

interface ProofViewProps {
  readonly view: View;
  readonly definition: Definition;
  readonly proof: Proof;
}

/** What was proved, how much was looked at for it, what is promised, and where silence leads. */
export function ProofView({ view, definition, proof }: ProofViewProps) {
  const { explored, states, promises } = proof;
  return (
    <>
      <h2>{view.say(words.proved)}</h2>
      <p>
        {view.say(words.explored, {
          states: explored.states,
          explorations: explored.explorations,
          count: states.length,
        })}
      </p>
      {promises.length === 0 ? (
        <p>{view.say(words.noPromises)}</p>
      ) : (
        <Details summary={view.say(words.promises, { count: promises.length })}>
          <ul>
            {[...new Set(promises.map((name) => saysOf(view, definition.proves?.[name]?.says, name)))].map(
              (says) => (
                <li>{says}</li>
              ),
            )}
          </ul>
        </Details>
      )}
      <h3>{view.say(words.silence)}</h3>
      <p>{view.say(words.silenceLede)}</p>
      <Silence view={view} definition={definition} proof={proof} />
    </>
  );
}

function saysOf(view: View, says: Words | undefined, name: string): string {
  return says === undefined ? name : view.say(says);
}

function Silence({ view, definition, proof }: ProofViewProps) {
  const { roles, states, clocks } = definition;
  const role = (name: string) => saysOf(view, roles[name]?.title, name);
  return (
    <Table
      heads
      head={[words.state, words.owner, words.deputy, words.clocks].map((text) => ({ text: view.say(text) }))}
      rows={proof.states.map((proved) => [
        saysOf(view, states[proved.state]?.title, proved.state),
        role(proved.owner),
        role(proved.deputy),
        <ul class="plain">
          {proved.clocks.map(({ clock, silence }) => (
            <li>
              {saysOf(view, clocks[clock]?.title, clock)}:{' '}
              {silence.length === 0
                ? view.say(words.neverHere)
                : silence
                    .map(({ owner, outside }) =>
                      view.say(outside ? words.outside : words.inside, { role: role(owner) }),
                    )
                    .join(`, ${view.say(words.next)} `)}
            </li>
          ))}
        </ul>,
      ])}
    />
  );
}
