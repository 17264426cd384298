import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import type { LabelSize } from './label.tsx';

interface FieldsetProps {
  readonly legend?: Child | undefined;
  readonly size?: LabelSize | undefined;
  /** The page asks this one thing, so that the legend is its heading. */
  readonly isHeading?: boolean | undefined;
  readonly role?: 'group' | undefined;
  readonly describedBy?: string | undefined;
  readonly children?: Child;
}

export function Fieldset({ legend, size, isHeading = false, role, describedBy, children }: FieldsetProps) {
  return (
    <fieldset class="govuk-fieldset" role={role} aria-describedby={describedBy}>
      {legend !== undefined && (
        <legend class={classes('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`)}>
          {isHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
