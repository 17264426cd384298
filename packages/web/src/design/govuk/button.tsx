import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';

interface ButtonProps {
  /** Inverse stands on a dark ground: in a panel. */
  readonly kind?: 'secondary' | 'warning' | 'inverse' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  /** The id of the form it sends, where it stands outside it. */
  readonly form?: string | undefined;
  /** Where another form than the one around it is sent. */
  readonly formaction?: string | undefined;
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

/** Buttons, and the link that leaves, in one line as far as there is room. */
export function ButtonGroup({ children }: { readonly children?: Child }) {
  return <div class="govuk-button-group">{children}</div>;
}
