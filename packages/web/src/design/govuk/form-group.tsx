import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';
import { classes } from './classes.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';
import { Label, type LabelSize } from './label.tsx';

/** What every field of a form has. */
export interface FieldProps {
  readonly view: View;
  readonly name: string;
  /** The name, unless said otherwise. */
  readonly id?: string | undefined;
  readonly label: Child;
  readonly size?: LabelSize | undefined;
  /** The page asks this one thing, so that the label is its heading. */
  readonly isHeading?: boolean | undefined;
  readonly hint?: Child | undefined;
  /** The sentence that says what is wrong with what was filled in. */
  readonly error?: string | undefined;
}

export function FormGroup({ isWrong, children }: { readonly isWrong: boolean; readonly children?: Child }) {
  return <div class={classes('govuk-form-group', isWrong && 'govuk-form-group--error')}>{children}</div>;
}

/** A field of one control: its label, what helps and what is wrong above it. */
export function Field({ field, children }: { readonly field: FieldProps; readonly children?: Child }) {
  const { view, name, id = name, label, size, isHeading, hint, error } = field;
  return (
    <FormGroup isWrong={error !== undefined}>
      <Label for={id} size={size} isHeading={isHeading}>
        {label}
      </Label>
      <Notes view={view} id={id} hint={hint} error={error} />
      {children}
    </FormGroup>
  );
}

type NotesProps = Pick<FieldProps, 'view' | 'hint' | 'error'> & { readonly id: string };

/** The hint and the error of a field, which `describedBy` points at. */
export function Notes({ view, id, hint, error }: NotesProps) {
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

export function describedBy({ id, hint, error }: Omit<NotesProps, 'view'>): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return classes(...ids) || undefined;
}
