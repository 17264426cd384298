import type { Child } from 'hono/jsx';
import { classes } from './classes.ts';
import { Fieldset } from './fieldset.tsx';
import { describedBy, type FieldProps, FormGroup, Notes } from './form-group.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';

export interface Choice {
  readonly value: string;
  readonly text: Child;
  readonly hint?: Child | undefined;
  /** What is asked besides when it is chosen: hidden by style alone till then, so shown where style cannot hide it. */
  readonly reveals?: Child | undefined;
}

/** Between choices: “or”. */
export interface Divider {
  readonly divider: string;
}

/** `label` is the legend above the choices. */
interface ChoicesProps extends FieldProps {
  readonly choices: readonly (Choice | Divider)[];
  /** Small, where many stand together and none is the page’s question. */
  readonly isSmall?: boolean | undefined;
}

export interface ChoiceKind {
  readonly kind: 'radios' | 'checkboxes';
  readonly type: 'radio' | 'checkbox';
  readonly chosen: readonly string[];
  readonly isInline?: boolean | undefined;
}

function Choices(props: ChoicesProps & ChoiceKind) {
  const { view, name, id = name, label, size, isHeading, hint, error, choices, kind } = props;
  const look = classes(
    `govuk-${kind}`,
    props.isInline && `govuk-${kind}--inline`,
    props.isSmall && `govuk-${kind}--small`,
  );
  return (
    <FormGroup isWrong={error !== undefined}>
      <Fieldset
        legend={label}
        size={size}
        isHeading={isHeading}
        describedBy={describedBy({ id, hint, error })}
      >
        <Notes view={view} id={id} hint={hint} error={error} />
        <div class={look} data-module={`govuk-${kind}`}>
          {choices.map((choice, at) =>
            'divider' in choice ? (
              <div class={`govuk-${kind}__divider`}>{choice.divider}</div>
            ) : (
              <ChoiceItem kind={props} choice={choice} name={name} id={at === 0 ? id : `${id}-${at + 1}`} />
            ),
          )}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

interface ItemProps {
  readonly kind: ChoiceKind;
  readonly choice: Choice;
  readonly name: string;
  readonly id: string;
  /** The page leads to it. */
  readonly takesFocus?: boolean | undefined;
}

/** One of several, wherever they stand. */
export function ChoiceItem({ kind: { kind, type, chosen }, choice, name, id, takesFocus }: ItemProps) {
  const { value, text, hint, reveals } = choice;
  const isChosen = chosen.includes(value);
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={type}
          value={value}
          checked={isChosen}
          autofocus={takesFocus}
          data-aria-controls={reveals === undefined ? undefined : `conditional-${id}`}
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
      {reveals !== undefined && (
        <div
          class={classes(`govuk-${kind}__conditional`, !isChosen && `govuk-${kind}__conditional--hidden`)}
          id={`conditional-${id}`}
        >
          {reveals}
        </div>
      )}
    </>
  );
}

export interface RadiosProps extends ChoicesProps {
  readonly value?: string | undefined;
  /** Side by side: for two short ones. */
  readonly isInline?: boolean | undefined;
}

export function Radios({ value, ...props }: RadiosProps) {
  return <Choices {...props} kind="radios" type="radio" chosen={value === undefined ? [] : [value]} />;
}

export interface CheckboxesProps extends ChoicesProps {
  readonly values?: readonly string[] | undefined;
}

export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <Choices {...props} kind="checkboxes" type="checkbox" chosen={values} />;
}
