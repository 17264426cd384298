import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { classes } from './classes.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';

/** What every field of a form has. */
export interface FieldProps {
  readonly view: View;
  readonly name: string;
  /** The name, unless said otherwise. */
  readonly id?: string | undefined;
  readonly label: Child;
  readonly size?: 's' | 'm' | 'l' | undefined;
  readonly hint?: Child | undefined;
  /** The sentence that says what is wrong with what was filled in. */
  readonly error?: string | undefined;
}

export function FormGroup({ isWrong, children }: { readonly isWrong: boolean; readonly children?: Child }) {
  return <div class={classes('govuk-form-group', isWrong && 'govuk-form-group--error')}>{children}</div>;
}

type Notes = Pick<FieldProps, 'view' | 'hint' | 'error'> & { readonly id: string };

/** The hint and the error of a field, which `describedBy` points at. */
export function Notes({ view, id, hint, error }: Notes) {
  return (
    <>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && (
        <ErrorMessage view={view} id={`${id}-error`}>
          {error}
        </ErrorMessage>
      )}
    </>
  );
}

export function describedBy({ id, hint, error }: Omit<Notes, 'view'>): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return classes(...ids) || undefined;
}
