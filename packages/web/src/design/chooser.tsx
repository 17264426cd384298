import { assets } from '../http/assets.ts';
import type { View } from '../view/view.ts';
import { chooserWords as words } from './chooser-words.ts';
import { Button } from './govuk/button.tsx';
import { Checkboxes, ChoiceItem, type ChoiceKind } from './govuk/choices.tsx';
import { Fieldset } from './govuk/fieldset.tsx';
import { describedBy, type FieldProps, FormGroup, Notes } from './govuk/form-group.tsx';
import { Hint } from './govuk/hint.tsx';
import { Label } from './govuk/label.tsx';
import { Select } from './govuk/select.tsx';

/** Somebody, or a body; by their name, and by what tells them from others of that name. */
export interface Choosable {
  readonly value: string;
  readonly text: string;
  readonly about?: string | undefined;
}

export interface Choosing {
  /** All there are; or, of many, those that were chosen and those that were found. */
  readonly options: readonly Choosable[];
  /** Where there are too many for a list. */
  readonly among?: Among;
}

interface Found {
  /** What was written to find them by. */
  readonly sought: string;
  readonly count: number;
  /** There are more of that name. */
  readonly isCut: boolean;
}

interface Among extends Found {
  /** The page answers who was sought: it leads to them. */
  readonly isAnswer: boolean;
  /** Where a script asks for those of a `name`. */
  readonly address: string;
}

interface ChooserProps extends FieldProps {
  readonly choosing: Choosing;
  /** What stands first in a list, for nothing chosen. */
  readonly none: string;
  /** Those chosen; several, where `many` may be. */
  readonly values: readonly string[];
  readonly many?: boolean | undefined;
}

/**
 * People or bodies to choose from: a list, as long as it is short; of more, a name to find them by. The form is answered
 * with those found, to be sent again; browser/chooser.ts finds the same as one types.
 */
export function Chooser({ choosing, none, values, many = false, ...field }: ChooserProps) {
  if (choosing.among !== undefined)
    return <Finder {...{ field, choosing, values, many }} among={choosing.among} />;
  const options = choosing.options.map(({ about, ...option }) => ({
    ...option,
    text: about === undefined ? option.text : `${option.text}, ${about}`,
  }));
  if (many) return <Checkboxes {...field} choices={options} values={values} />;
  return <Select {...field} options={[{ value: '', text: none }, ...options]} value={values[0]} />;
}

interface FinderProps extends Pick<ChooserProps, 'choosing' | 'values'> {
  readonly field: FieldProps;
  readonly among: Among;
  readonly many: boolean;
}

function Finder({ field, choosing: { options }, among, values, many }: FinderProps) {
  const { view, name, id = name, label, size, hint, error } = field;
  const { sought, isAnswer, address } = among;
  const kind: ChoiceKind = many
    ? { kind: 'checkboxes', type: 'checkbox', chosen: values }
    : { kind: 'radios', type: 'radio', chosen: values };
  const item = ({ value, text, about }: Choosable, itemId: string, takesFocus = false) => (
    <ChoiceItem
      kind={kind}
      choice={{ value, text, hint: about }}
      name={name}
      id={itemId}
      takesFocus={takesFocus}
    />
  );
  return (
    <FormGroup isWrong={error !== undefined}>
      <Fieldset legend={label} size={size} describedBy={describedBy({ id, hint, error })}>
        <Notes view={view} id={id} hint={hint} error={error} />
        <div class="chooser" data-chooser={address} data-many={many}>
          <Label for={id}>{view.say(words.name)}</Label>
          <Hint id={`${id}-how`}>{view.say(words.hint)}</Hint>
          <div class="sought">
            <input
              class="govuk-input"
              id={id}
              name={`find-${name}`}
              type="text"
              value={sought}
              autocomplete="off"
              spellcheck={false}
              aria-describedby={`${id}-how`}
              autofocus={isAnswer && options.length === 0}
            />
            <Button kind="secondary" name="finding" value={name}>
              {view.say(words.find)}
            </Button>
          </div>
          <input type="hidden" name={`sought-${name}`} value={sought} />
          <p class="quiet" role="status">
            {sought !== '' && foundInWords(view, among)}
          </p>
          <div class={`found govuk-${kind.kind}`}>
            {options.map((option, at) => item(option, `${id}-found-${at + 1}`, isAnswer && at === 0))}
          </div>
          <template>{item({ value: '', text: view.say(words.name), about: '' }, `${id}-found`)}</template>
        </div>
      </Fieldset>
      <script type="module" src={assets.script('chooser')} />
    </FormGroup>
  );
}

/** How many were found, or that there are none. */
export function foundInWords(view: View, { sought, count, isCut }: Found): string {
  return view.say(isCut ? words.cut : words.found, { sought, count });
}
