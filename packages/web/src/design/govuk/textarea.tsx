import { classes } from './classes.ts';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Label } from './label.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number;
}

export function Textarea({
  view,
  name,
  id = name,
  label,
  size,
  hint,
  error,
  value,
  rows = 5,
}: TextareaProps) {
  return (
    <FormGroup isWrong={error !== undefined}>
      <Label for={id} size={size}>
        {label}
      </Label>
      <Notes view={view} id={id} hint={hint} error={error} />
      <textarea
        class={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {value}
      </textarea>
    </FormGroup>
  );
}
