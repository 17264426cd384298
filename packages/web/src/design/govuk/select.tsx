import { classes } from './classes.ts';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Label } from './label.tsx';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** Of the chosen option. */
  readonly value?: string | undefined;
}

export function Select({ view, name, id = name, label, size, hint, error, options, value }: SelectProps) {
  return (
    <FormGroup isWrong={error !== undefined}>
      <Label for={id} size={size}>
        {label}
      </Label>
      <Notes view={view} id={id} hint={hint} error={error} />
      <select
        class={classes('govuk-select', error !== undefined && 'govuk-select--error')}
        id={id}
        name={name}
        aria-describedby={describedBy({ id, hint, error })}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
