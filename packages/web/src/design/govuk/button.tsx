import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

interface ButtonProps {
  readonly kind?: 'secondary' | 'warning';
  readonly name?: string;
  readonly value?: string;
  readonly id?: string;
  /** Where another form than the one around it is sent. */
  readonly formaction?: string;
  readonly children?: Child;
}

export function Button({ kind, children, ...rest }: ButtonProps) {
  return (
    <button
      type="submit"
      class={classes('govuk-button', kind && `govuk-button--${kind}`)}
      data-module="govuk-button"
      {...rest}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button, where it begins something. */
export function ButtonLink({
  href,
  kind,
  children,
}: Pick<ButtonProps, 'kind' | 'children'> & { readonly href: string }) {
  return (
    <a
      href={href}
      role="button"
      draggable={false}
      class={classes('govuk-button', kind && `govuk-button--${kind}`)}
      data-module="govuk-button"
    >
      {children}
    </a>
  );
}
