import type { Move } from '@candour/pathways';
import type { Capacity, ShownMatter } from '@candour/record';
import { paths } from '../../view/paths.ts';
import { mayMake, type Offered, sortMoves } from '../offered.ts';
import type { Writing } from '../values.tsx';
import { listActions } from './actions.ts';
import { pageWords as words } from './words.ts';

interface DoingProps {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  readonly capacity: Capacity;
}

/** The moves from where the matter stands, by who may make them and whether they can now, and what may be done beside. */
export function WhatMayBeDone(props: DoingProps) {
  const { matter, writing, capacity } = props;
  const { view } = writing;
  if (view.caller === 'anyone') return null;
  const { mine, notYet, others } = sortMoves(matter, capacity);
  const none = mine.length + notYet.length + others.length === 0;
  return (
    <section aria-labelledby="doing">
      <h2 id="doing">{view.say(words.mayDo)}</h2>
      {none && <p>{view.say(words.noMoves)}</p>}
      {!none && mine.length === 0 && <p>{view.say(words.nothing)}</p>}
      {mine.length > 0 && (
        <>
          <h3>{view.say(words.youMay)}</h3>
          <Moves {...props} moves={mine} />
        </>
      )}
      {notYet.length > 0 && (
        <>
          <h3>{view.say(words.notYet)}</h3>
          <Moves {...props} moves={notYet} />
        </>
      )}
      <Beside matter={matter} writing={writing} capacity={capacity} />
      {others.length > 0 && (
        <details>
          <summary>{view.say(words.othersMay)}</summary>
          <Moves {...props} moves={others} />
        </details>
      )}
    </section>
  );
}

/** A link to its form where its reader can make it, why not where they cannot yet, and whose it is where not theirs. */
function Moves(props: DoingProps & { readonly moves: readonly Offered[] }) {
  const { matter, writing, moves } = props;
  const { view } = writing;
  return (
    <ul class="moves">
      {moves.map(({ name, move, isOpen, because }) => (
        <li>
          {isOpen ? (
            <a href={view.to(paths.move(matter.id, name))}>{view.say(move.title)}</a>
          ) : (
            view.say(move.title)
          )}{' '}
          {!mayMake(move, props.capacity.roles) && <span class="quiet">{sayWhose(props, move)}</span>}
          {because.map(({ message }) => (
            <p class="hindered">{view.say(message)}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** By whom a move is made, or in whose name where it is made in another’s. */
function sayWhose({ writing: { view, definition, labels }, capacity }: DoingProps, move: Move): string {
  const other = capacity.for.find(({ roles }) => mayMake(move, roles));
  if (other !== undefined) return view.say(words.inName, { name: labels.name(other.person) ?? other.person });
  const roles = move.by.map((role) => view.say(definition.roles[role]?.title ?? { en: role, cy: role }));
  return view.say(words.byRoles, { roles: roles.join(', ') });
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
