import { type Definition, isTerminal, outline } from '@candour/pathways';
import type { ShownMatter } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { PathwayDiagram, type PathwayState } from '../../design/pathway-diagram.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Where } from '../where.tsx';
import { pathwayWords as words } from './words.ts';

/** The pathway of a matter: drawn, as a table, and what was proved of it. */
export function PathwayPage({ view, matter }: { readonly view: View; readonly matter: ShownMatter }) {
  const { definition, version, state } = matter;
  const title = view.say(words.title);
  const pathway = view.say(definition.title);
  const here = view.say(definition.states[state]?.title ?? { en: state, cy: state });
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <h1>{title}</h1>
      <p class="lede">{view.say(words.at, { pathway, version, state: here })}</p>
      <p>{view.say(definition.purpose)}</p>
      <PathwayDiagram
        view={view}
        src={view.to(paths.drawing(matter.id))}
        title={pathway}
        states={statesOf(definition, { view, at: state })}
      />
      <Promises view={view} definition={definition} />
    </Document>
  );
}

function statesOf(
  definition: Definition,
  { view, at }: { readonly view: View; readonly at: string },
): readonly PathwayState[] {
  const open = Object.entries(definition.states).filter(([, state]) => !isTerminal(state));
  return outline(definition, view.language).map((state, index) => {
    const name = open[index]?.[0] ?? '';
    return {
      ...state,
      isHere: name === at,
      moves: Object.values(definition.moves)
        .filter(({ from }) => from.includes(name))
        .map((move) => view.say(move.title)),
    };
  });
}

function Promises({ view, definition }: { readonly view: View; readonly definition: Definition }) {
  const promises = Object.values(definition.proves ?? {});
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="proves">
      <h2 id="proves">{view.say(words.proves)}</h2>
      <p>{view.say(words.proved)}</p>
      <ul>
        {promises.map(({ says }) => (
          <li>{view.say(says)}</li>
        ))}
      </ul>
    </section>
  );
}
