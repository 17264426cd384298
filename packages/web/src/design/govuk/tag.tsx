import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

export type TagColour =
  | 'grey'
  | 'blue'
  | 'teal'
  | 'green'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow';

interface TagProps {
  readonly colour?: TagColour | undefined;
  readonly children?: Child;
}

/** A word that says what something is. Where a matter stands is said by `StateTag`. */
export function Tag({ colour, children }: TagProps) {
  return <strong class={classes('govuk-tag', colour && `govuk-tag--${colour}`)}>{children}</strong>;
}
