import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { type Option, Select } from '../../design/govuk/select.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { partsOfDay } from '../../http/read-day.ts';
import type { View } from '../../view/view.ts';
import type { Control } from './act.ts';
import { actWords as words } from './words.ts';

interface Props {
  readonly view: View;
  readonly control: Control;
  readonly options: readonly Option[];
  readonly choosing: Choosing | undefined;
  /** What stands there at first. */
  readonly first: string;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
}

/** A control of an act as a field of a form. */
export function ControlField({
  view,
  control,
  options,
  choosing = { options: [] },
  first,
  filled,
  errors,
}: Props) {
  const { kind, name, label, hint } = control;
  const wrong = errorAt(errors, kind === 'day' ? `${name}-day` : name);
  const common = {
    view,
    name,
    label: view.say(label),
    hint: hint && view.say(hint),
    error: wrong && view.say(wrong),
  };
  const value = filled.has(name) ? filled.get(name) : first;
  switch (kind) {
    case 'select':
      return (
        <Select
          {...common}
          options={[{ value: '', text: view.say(words.choose) }, ...options]}
          value={value}
        />
      );
    case 'chooser':
      return (
        <Chooser {...common} choosing={choosing} none={view.say(words.choose)} values={filled.all(name)} />
      );
    case 'radios':
      return <Radios {...common} choices={options} value={value} />;
    case 'day':
      return <DateInput {...common} value={partsOfDay(filled, name)} />;
    case 'long-text':
      return <Textarea {...common} rows={3} value={value} />;
    case 'number':
      return <Input {...common} width={4} inputmode="numeric" value={value} />;
    case 'text':
      return <Input {...common} value={value} />;
  }
}
