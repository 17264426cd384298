import { classes } from './classes.ts';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Label } from './label.tsx';

export interface InputProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'search' | 'email' | 'password';
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20;
  readonly inputmode?: 'numeric' | 'decimal' | 'email' | 'search';
  readonly autocomplete?: string;
  readonly spellcheck?: false;
}

export function Input(props: InputProps) {
  const { view, name, id = name, label, size, hint, error, value, type = 'text', width } = props;
  return (
    <FormGroup isWrong={error !== undefined}>
      <Label for={id} size={size}>
        {label}
      </Label>
      <Notes view={view} id={id} hint={hint} error={error} />
      <input
        class={classes(
          'govuk-input',
          width && `govuk-input--width-${width}`,
          error !== undefined && 'govuk-input--error',
        )}
        id={id}
        name={name}
        type={type}
        spellcheck={props.spellcheck}
        value={value}
        aria-describedby={describedBy({ id, hint, error })}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
      />
    </FormGroup>
  );
}
