import { classes } from './classes.ts';
import { componentWords as words } from './component-words.ts';
import { Fieldset } from './fieldset.tsx';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Label } from './label.tsx';

export interface DateInputProps extends FieldProps {
  /** As filled in, which need be no date. */
  readonly value?: { readonly day: string; readonly month: string; readonly year: string };
}

/** A day in three fields, `NAME-day`, `NAME-month`, `NAME-year`: see http/read-day.ts. */
export function DateInput({ view, name, id = name, label, size, hint, error, value }: DateInputProps) {
  return (
    <FormGroup isWrong={error !== undefined}>
      <Fieldset legend={label} size={size} role="group" describedBy={describedBy({ id, hint, error })}>
        <Notes view={view} id={id} hint={hint} error={error} />
        <div class="govuk-date-input" id={id}>
          {(['day', 'month', 'year'] as const).map((part) => (
            <div class="govuk-date-input__item">
              <div class="govuk-form-group">
                <Label for={`${id}-${part}`} class="govuk-date-input__label">
                  {view.say(words[part])}
                </Label>
                <input
                  class={classes(
                    'govuk-input govuk-date-input__input',
                    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                    error !== undefined && 'govuk-input--error',
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
