import type { Preview } from '@candour/record';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import type { View } from '../../view/view.ts';
import type { Writing } from '../values.tsx';
import { matterWords } from '../words.ts';
import { checkWords as words } from './check-words.ts';

interface ForeseenProps {
  readonly view: View;
  readonly preview: Preview;
  readonly writing: Writing;
}

/** What an act will come to: where the matter goes, who owns it then, and which clocks begin and end. */
export function Foreseen({ view, preview, writing: { definition, labels } }: ForeseenProps) {
  const { from, to, owner, deputy, dues, ended, spawns, isOpen } = preview;
  const state = (name: string) => view.say(definition.states[name]?.title ?? { en: name, cy: name });
  const role = (name: string) => view.say(definition.roles[name]?.title ?? words.dutyHolder);
  const holder = ({ person, role: of }: Preview['owner']) =>
    `${labels.name(person) ?? view.say(matterWords.somebody)}, ${role(of)}`;
  const fresh = dues.filter((due) => due.fresh);
  const clocks = (all: readonly (typeof dues)[number]['clockTitle'][]) =>
    all.map((title) => view.say(title)).join('; ');
  return (
    <SummaryList
      rows={[
        {
          key: view.say(words.state),
          value:
            from === to
              ? view.say(words.stays, { state: state(to) })
              : view.say(words.goes, { from: state(from), to: state(to) }),
        },
        ...(isOpen
          ? [
              { key: view.say(words.ownerThen), value: holder(owner) },
              { key: view.say(words.deputyThen), value: holder(deputy) },
            ]
          : [{ key: view.say(words.end), value: view.say(words.ended) }]),
        ...fresh.map((due) => ({
          key: view.say(words.begins, { clock: view.say(due.clockTitle) }),
          value: (
            <>
              {due.due === null
                ? view.say(words.standsStill)
                : view.say(words.due, { day: view.day(due.due) })}
              <br />
              <span class="quiet">{view.say(due.says)}</span>
            </>
          ),
        })),
        ...(ended.length === 0
          ? []
          : [{ key: view.say(words.endsClocks), value: clocks(ended.map(({ clockTitle }) => clockTitle)) }]),
        ...(spawns.length === 0
          ? []
          : [{ key: view.say(words.spawns), value: view.say(words.spawned, { count: spawns.length }) }]),
      ]}
    />
  );
}
