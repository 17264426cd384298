import type { ShownMatter } from '@candour/record';
import { type KnownAct, listActs } from '../matter/acts.ts';
import { Value, type Writing } from '../matter/values.tsx';
import { paths } from '../view/paths.ts';
import { inboxWords as words } from './words.ts';

interface DoneProps {
  readonly writing: Writing;
  readonly matter: ShownMatter;
}

/** What was answered, planned, claimed and found, as its reader may know it; what was withdrawn counts no more. */
export function Done({ writing, matter }: DoneProps) {
  const { view } = writing;
  const acts = listActs(matter).filter(({ withdrawn }) => !withdrawn);
  if (acts.length === 0) return <p class="quiet">{view.say(words.nothingDone)}</p>;
  return (
    <ol class="done">
      {acts.map((act) => (
        <Act writing={writing} matter={matter} act={act} />
      ))}
    </ol>
  );
}

function Act({ writing, matter, act }: DoneProps & { readonly act: KnownAct }) {
  const { view, definition, labels } = writing;
  const move = definition.moves[act.move];
  return (
    <li>
      <h3>{move === undefined ? act.move : view.say(move.title)}</h3>
      <p class="quiet">
        <a href={view.to(paths.entry(matter.id, act.seq))}>{view.day(act.happenedAt)}</a>,{' '}
        {labels.name(act.by) ?? view.say(words.somebody)}
      </p>
      {Object.entries(act.fields).map(([name, value]) => {
        const field = move?.fields?.[name];
        return (
          <p>
            <span class="quiet">{field === undefined ? name : view.say(field.title)}:</span>{' '}
            <Value writing={writing} field={field} value={value} />
          </p>
        );
      })}
    </li>
  );
}
