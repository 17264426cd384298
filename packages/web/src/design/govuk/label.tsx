import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

export type LabelSize = 's' | 'm' | 'l' | 'xl';

export interface LabelProps {
  readonly for: string;
  readonly size?: LabelSize | undefined;
  readonly class?: string | undefined;
  /** The page asks this one thing, so that the label is its heading. */
  readonly isHeading?: boolean | undefined;
  readonly children?: Child;
}

export function Label({ for: id, size, class: more, isHeading = false, children }: LabelProps) {
  const label = (
    <label class={classes('govuk-label', size && `govuk-label--${size}`, more)} for={id}>
      {children}
    </label>
  );
  return isHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
