import { classes } from './classes.ts';
import { componentWords as words } from './component-words.ts';
import { Fieldset } from './fieldset.tsx';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Label } from './label.tsx';

const parts = ['day', 'month', 'year'] as const;
type Part = (typeof parts)[number];

export interface DateInputProps extends FieldProps {
  /** As filled in, which need be no date. */
  readonly value?: Readonly<Partial<Record<Part, string | undefined>>> | undefined;
  /** Which parts the error is about; all, unless said. */
  readonly wrong?: readonly Part[] | undefined;
}

/** A day in three fields, `NAME-day`, `NAME-month`, `NAME-year`: see http/read-day.ts. */
export function DateInput(props: DateInputProps) {
  const { view, name, id = name, label, size, isHeading, hint, error, value, wrong = parts } = props;
  return (
    <FormGroup isWrong={error !== undefined}>
      <Fieldset
        legend={label}
        size={size}
        isHeading={isHeading}
        role="group"
        describedBy={describedBy({ id, hint, error })}
      >
        <Notes view={view} id={id} hint={hint} error={error} />
        <div class="govuk-date-input" id={id}>
          {parts.map((part) => (
            <div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <Label for={`${id}-${part}`} class="govuk-date-input__label">
                  {view.say(words[part])}
                </Label>
                <input
                  class={classes(
                    'govuk-input govuk-date-input__input',
                    error !== undefined && wrong.includes(part) && 'govuk-input--error',
                    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                  )}
                  id={`${id}-${part}`}
                  name={`${name}-${part}`}
                  type="text"
                  value={value?.[part]}
                  inputmode="numeric"
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
