import type { Attention } from '@candour/record';
import { Tag } from '../../design/govuk/tag.tsx';
import { TaskList } from '../../design/govuk/task-list.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { firstRunWords as words } from './words.ts';

type Counted = Pick<Attention, 'bodies' | 'people' | 'appointments' | 'matters' | 'documents' | 'imported'>;

const steps = {
  who: ({ bodies, people }: Counted) => bodies > 1 && people > 1,
  second: ({ people, appointments }: Counted) => people > 1 && appointments > 0,
  first: ({ matters, documents, imported }: Counted) => matters + documents + imported > 0,
} as const;

/** Whether all three are done: a newcomer is told nothing more. */
export function isBegun(counted: Counted): boolean {
  return Object.values(steps).every((isDone) => isDone(counted));
}

interface FirstStepsProps {
  readonly view: View;
  readonly attention: Counted;
}

/** What to do with an empty record, and what of it is done. */
export function FirstSteps({ view, attention }: FirstStepsProps) {
  const task = (step: keyof typeof steps, href: string) => ({
    title: view.say(words[step]),
    hint: view.say(words[`${step}Hint`]),
    href: view.to(href),
    status: steps[step](attention) ? view.say(words.done) : <Tag>{view.say(words.notYet)}</Tag>,
  });
  return (
    <section>
      <h2>{view.say(words.title)}</h2>
      <p>{view.say(words.lede)}</p>
      <TaskList
        id="first-steps"
        tasks={[
          task('who', attention.bodies > 1 ? paths.directory : paths.bodies),
          task('second', paths.appointments),
          task('first', paths.documents),
        ]}
      />
      <p>
        <a href={view.to(paths.newMatter)}>{view.say(words.openMatter)}</a>
      </p>
    </section>
  );
}
