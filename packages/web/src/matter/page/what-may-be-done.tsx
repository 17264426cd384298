import type { Move } from '@candour/pathways';
import type { Capacity, ShownMatter } from '@candour/record';
import { paths } from '../../view/paths.ts';
import type { Writing } from '../values.tsx';
import { listActions } from './actions.ts';
import { pageWords as words } from './words.ts';

interface DoingProps {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  readonly capacity: Capacity;
}

/** The moves from where the matter stands, by who may make them, and what may be done beside. */
export function WhatMayBeDone({ matter, writing, capacity }: DoingProps) {
  const { view } = writing;
  if (view.caller === 'anyone') return null;
  const moves = Object.entries(matter.definition.moves).filter(([, { from }]) => from.includes(matter.state));
  const mine = moves.filter(([, move]) => mayMake(move, capacity));
  const others = moves.filter(([, move]) => !mayMake(move, capacity));
  return (
    <section aria-labelledby="doing">
      <h2 id="doing">{view.say(words.mayDo)}</h2>
      {moves.length === 0 && <p>{view.say(words.noMoves)}</p>}
      {moves.length > 0 && mine.length === 0 && <p>{view.say(words.nothing)}</p>}
      {mine.length > 0 && (
        <>
          <h3>{view.say(words.youMay)}</h3>
          <ul class="moves">
            {mine.map(([name, move]) => (
              <MoveItem matter={matter} writing={writing} capacity={capacity} name={name} move={move} />
            ))}
          </ul>
        </>
      )}
      <Beside matter={matter} writing={writing} capacity={capacity} />
      {others.length > 0 && (
        <details>
          <summary>{view.say(words.othersMay)}</summary>
          <ul class="moves">
            {others.map(([name, move]) => (
              <MoveItem matter={matter} writing={writing} capacity={capacity} name={name} move={move} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function mayMake({ by }: Move, capacity: Capacity): boolean {
  const own = capacity.roles.some((role) => by.includes(role));
  return own || capacity.for.some(({ roles }) => roles.some((role) => by.includes(role)));
}

type MoveProps = DoingProps & { readonly name: string; readonly move: Move };

/** A move as a link to its form, with who makes it; for one made in another’s name, in whose. */
function MoveItem({ matter, writing: { view, definition, labels }, capacity, name, move }: MoveProps) {
  const own = capacity.roles.some((role) => move.by.includes(role));
  const whose = own
    ? undefined
    : capacity.for.find(({ roles }) => roles.some((role) => move.by.includes(role)));
  const roles = move.by
    .map((role) => view.say(definition.roles[role]?.title ?? { en: role, cy: role }))
    .join(', ');
  return (
    <li>
      <a href={view.to(paths.move(matter.id, name))}>{view.say(move.title)}</a>{' '}
      <span class="quiet">
        {whose === undefined
          ? view.say(words.byRoles, { roles })
          : view.say(words.inName, { name: labels.name(whose.person) ?? whose.person })}
      </span>
    </li>
  );
}

function Beside(props: DoingProps) {
  const { view } = props.writing;
  const actions = listActions(props);
  if (actions.length === 0) return null;
  return (
    <>
      <h3>{view.say(words.beside)}</h3>
      <ul class="moves">
        {actions.map(({ href, text }) => (
          <li>
            <a href={view.to(href)}>{view.say(text)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
