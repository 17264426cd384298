import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './form-group.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
}

export function Textarea(props: TextareaProps) {
  const { name, id = name, hint, error, value, rows = 5 } = props;
  return (
    <Field field={props}>
      <textarea
        class={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        id={id}
        name={name}
        rows={rows}
        spellcheck={props.spellcheck}
        aria-describedby={describedBy({ id, hint, error })}
        autocomplete={props.autocomplete}
      >
        {value}
      </textarea>
    </Field>
  );
}
