import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

interface Task {
  readonly title: Child;
  /** Where it is done; none while it cannot be begun. */
  readonly href?: string | undefined;
  readonly hint?: Child | undefined;
  /** Words, or a `Tag`. */
  readonly status: Child;
}

interface TaskListProps {
  /** Begins the ids of its hints, so that two lists may stand on a page. */
  readonly id?: string | undefined;
  readonly tasks: readonly Task[];
}

export function TaskList({ id = 'task-list', tasks }: TaskListProps) {
  return (
    <ul class="govuk-task-list">
      {tasks.map((task, at) => (
        <Item task={task} id={`${id}-${at + 1}`} />
      ))}
    </ul>
  );
}

function Item({ task: { title, href, hint, status }, id }: { readonly task: Task; readonly id: string }) {
  const describedBy = classes(hint !== undefined && `${id}-hint`, `${id}-status`);
  return (
    <li class={classes('govuk-task-list__item', href !== undefined && 'govuk-task-list__item--with-link')}>
      <div class="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a class="govuk-link govuk-task-list__link" href={href} aria-describedby={describedBy}>
            {title}
          </a>
        )}
        {hint !== undefined && (
          <div id={`${id}-hint`} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div class="govuk-task-list__status" id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}
