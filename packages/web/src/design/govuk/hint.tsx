import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

interface HintProps {
  readonly id: string;
  readonly class?: string;
  readonly children?: Child;
}

export function Hint({ id, class: more, children }: HintProps) {
  return (
    <div id={id} class={classes('govuk-hint', more)}>
      {children}
    </div>
  );
}
