import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './form-group.tsx';

export interface Option {
  readonly value: string;
  readonly text: string;
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** Of the chosen option. */
  readonly value?: string | undefined;
}

export function Select(props: SelectProps) {
  const { name, id = name, hint, error, options, value } = props;
  return (
    <Field field={props}>
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
    </Field>
  );
}
