import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

export interface LabelProps {
  readonly for: string;
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly class?: string;
  readonly children?: Child;
}

export function Label({ for: id, size, class: more, children }: LabelProps) {
  return (
    <label class={classes('govuk-label', size && `govuk-label--${size}`, more)} for={id}>
      {children}
    </label>
  );
}
