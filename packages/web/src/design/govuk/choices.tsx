import type { Child } from 'hono/jsx';
import { Fieldset } from './fieldset.tsx';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

export interface Choice {
  readonly value: string;
  readonly text: Child;
  readonly hint?: Child | undefined;
}

/** `label` is the legend above the choices. */
export interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
}

interface Kind {
  readonly kind: 'radios' | 'checkboxes';
  readonly type: 'radio' | 'checkbox';
  readonly chosen: readonly string[];
}

function Choices({ view, name, id = name, label, size, hint, error, choices, ...kind }: ChoicesProps & Kind) {
  return (
    <FormGroup isWrong={error !== undefined}>
      <Fieldset legend={label} size={size} describedBy={describedBy({ id, hint, error })}>
        <Notes view={view} id={id} hint={hint} error={error} />
        <div class={`govuk-${kind.kind}`} data-module={`govuk-${kind.kind}`}>
          {choices.map((choice, at) => (
            <Item {...kind} choice={choice} name={name} id={at === 0 ? id : `${id}-${at + 1}`} />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

type ItemProps = Kind & { readonly choice: Choice; readonly name: string; readonly id: string };

function Item({ kind, type, chosen, choice: { value, text, hint }, name, id }: ItemProps) {
  return (
    <div class={`govuk-${kind}__item`}>
      <input
        class={`govuk-${kind}__input`}
        id={id}
        name={name}
        type={type}
        value={value}
        checked={chosen.includes(value)}
        aria-describedby={hint === undefined ? undefined : `${id}-item-hint`}
      />
      <Label for={id} class={`govuk-${kind}__label`}>
        {text}
      </Label>
      {hint !== undefined && (
        <Hint id={`${id}-item-hint`} class={`govuk-${kind}__hint`}>
          {hint}
        </Hint>
      )}
    </div>
  );
}

export function Radios({ value, ...props }: ChoicesProps & { readonly value?: string | undefined }) {
  return <Choices {...props} kind="radios" type="radio" chosen={value === undefined ? [] : [value]} />;
}

export function Checkboxes({
  values = [],
  ...props
}: ChoicesProps & { readonly values?: readonly string[] }) {
  return <Choices {...props} kind="checkboxes" type="checkbox" chosen={values} />;
}
