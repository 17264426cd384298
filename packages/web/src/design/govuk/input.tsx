import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { describedBy, Field, type FieldProps } from './form-group.tsx';

export interface InputProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'search' | 'email' | 'password' | 'url' | undefined;
  /** How many characters are expected: a field as long as its answer. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly inputmode?: 'numeric' | 'decimal' | 'email' | 'search' | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  /** Beside the field, and part of its answer: £, or days. Said in the label too, since it is not read out. */
  readonly prefix?: Child | undefined;
  readonly suffix?: Child | undefined;
}

export function Input(props: InputProps) {
  const { prefix, suffix } = props;
  const control = <Control {...props} />;
  if (prefix === undefined && suffix === undefined) return <Field field={props}>{control}</Field>;
  return (
    <Field field={props}>
      <div class="govuk-input__wrapper">
        {prefix !== undefined && (
          <div class="govuk-input__prefix" aria-hidden="true">
            {prefix}
          </div>
        )}
        {control}
        {suffix !== undefined && (
          <div class="govuk-input__suffix" aria-hidden="true">
            {suffix}
          </div>
        )}
      </div>
    </Field>
  );
}

function Control({ name, id = name, hint, error, value, type = 'text', width, ...props }: InputProps) {
  return (
    <input
      class={classes(
        'govuk-input',
        width !== undefined && `govuk-input--width-${width}`,
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
  );
}
