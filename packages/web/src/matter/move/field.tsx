import type { Field as Definition } from '@candour/pathways';
import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { Fieldset } from '../../design/govuk/fieldset.tsx';
import type { FieldProps } from '../../design/govuk/form-group.tsx';
import { Hint } from '../../design/govuk/hint.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { type Option, Select } from '../../design/govuk/select.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { partsOfDay } from '../../http/read-day.ts';
import type { View } from '../../view/view.ts';
import { controlOf, isTyped, placesOf } from './answers.ts';
import { moveWords as words } from './words.ts';

interface Props {
  readonly view: View;
  readonly name: string;
  readonly field: Definition;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** What may be chosen, where it is something to choose. */
  readonly choosing: Choosing;
}

/** A field of a move as the controls that fill it in. */
export function Field(props: Props) {
  const { field } = props;
  if (field.type === 'date') return <Days {...props} Day={DayControl} />;
  if (field.type === 'due') return <Days {...props} Day={DueControl} />;
  if (field.type === 'yes-no') return <YesNo {...props} />;
  if (field.type === 'choice') return <Chosen {...props} choosing={{ options: choicesOf(props) }} />;
  if (isTyped(field)) return <Typed {...props} />;
  return <Chosen {...props} />;
}

/** What every control of the field is given. */
function common({ view, name, field, errors }: Props): FieldProps {
  const control = controlOf(name, field);
  const error = errorAt(errors, control);
  const title = view.say(field.title);
  return {
    view,
    name: control,
    label: field.optional ? view.say(words.optional, { title }) : title,
    hint: hintOf(view, field),
    error: error === undefined ? undefined : view.say(error),
  };
}

function hintOf(view: View, field: Definition): string | undefined {
  const lines = [
    ...(field.help === undefined ? [] : [view.say(field.help)]),
    ...(field.many && isTyped(field) ? [view.say(words.oneEachLine)] : []),
    ...(field.visible === 'public' ? [view.say(words.willBePublic)] : []),
  ];
  return lines.length === 0 ? undefined : lines.join(' ');
}

function Typed(props: Props) {
  const { field, filled } = props;
  const given = common(props);
  const value = field.many ? filled.all(given.name).join('\n') : filled.get(given.name);
  if (field.many || field.type === 'long-text') return <Textarea {...given} value={value} />;
  if (field.type === 'number') return <Input {...given} value={value} inputmode="decimal" width={10} />;
  return <Input {...given} value={value} />;
}

function YesNo(props: Props) {
  const given = common(props);
  const choices = [
    { value: 'yes', text: props.view.say(words.yes) },
    { value: 'no', text: props.view.say(words.no) },
  ];
  return <Radios {...given} choices={choices} value={props.filled.find(given.name)} />;
}

function choicesOf({ view, field }: Props): readonly Option[] {
  return (field.choices ?? []).map(({ value, title }) => ({ value, text: view.say(title) }));
}

/** More than these are a list to choose from, not a page of them. */
const mostRadios = 8;

function Chosen(props: Props) {
  const { view, field, filled, choosing } = props;
  const { options, among } = choosing;
  const given = common(props);
  if (options.length === 0 && among === undefined) return <NothingToChoose {...given} field={field} />;
  const values = filled.all(given.name);
  if (field.type === 'choice' && !field.many && options.length <= mostRadios)
    return <Radios {...given} choices={options} value={values[0]} />;
  return <Chooser {...{ ...given, choosing, values }} none={view.say(words.choose)} many={field.many} />;
}

function NothingToChoose({ view, field, ...given }: FieldProps & { readonly field: Definition }) {
  const why = field.type === 'document' ? words.noDocuments : words.nothingToChoose;
  return (
    <Select
      view={view}
      {...given}
      hint={view.say(why)}
      options={[{ value: '', text: view.say(words.none) }]}
    />
  );
}

interface Day {
  readonly given: FieldProps;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

/** One day, or several of them. */
function Days({ Day, ...props }: Props & { readonly Day: typeof DayControl }) {
  const { field, filled, errors } = props;
  const given = common(props);
  if (!field.many) return <Day given={given} filled={filled} errors={errors} />;
  return (
    <Fieldset legend={given.label}>
      {given.hint !== undefined && <Hint id={`${given.name}-hint`}>{given.hint}</Hint>}
      {placesOf(filled, given.name).map((name, at) => (
        <Day given={{ view: given.view, name, label: `${at + 1}` }} filled={filled} errors={errors} />
      ))}
    </Fieldset>
  );
}

function DayControl({ given, filled, errors }: Day) {
  const error = errorAt(errors, `${given.name}-day`) ?? undefined;
  const said = error === undefined ? given.error : given.view.say(error);
  return <DateInput {...given} error={said} value={partsOfDay(filled, given.name)} />;
}

function DueControl({ given: { view, name, label, hint, error }, filled, errors }: Day) {
  const day = (part: 'earliest' | 'latest') => {
    const wrong = errorAt(errors, `${name}-${part}-day`);
    return (
      <DateInput
        view={view}
        name={`${name}-${part}`}
        label={view.say(words[part])}
        error={wrong === undefined ? undefined : view.say(wrong)}
        value={partsOfDay(filled, `${name}-${part}`)}
      />
    );
  };
  return (
    <Fieldset legend={label} size="m">
      {hint !== undefined && <Hint id={`${name}-hint`}>{hint}</Hint>}
      <Input
        view={view}
        name={`${name}-words`}
        label={view.say(words.dueWords)}
        error={error}
        value={filled.get(`${name}-words`)}
      />
      {day('earliest')}
      {day('latest')}
    </Fieldset>
  );
}
