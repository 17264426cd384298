import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

interface FieldsetProps {
  readonly legend?: Child | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly role?: 'group' | undefined;
  readonly describedBy?: string | undefined;
  readonly children?: Child;
}

export function Fieldset({ legend, size, role, describedBy, children }: FieldsetProps) {
  return (
    <fieldset class="govuk-fieldset" role={role} aria-describedby={describedBy}>
      {legend !== undefined && (
        <legend class={classes('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`)}>
          {legend}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
