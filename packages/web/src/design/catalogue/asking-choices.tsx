import type { View } from '../../view/view.ts';
import { Checkboxes, Radios } from '../govuk/choices.tsx';
import { DateInput } from '../govuk/date-input.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { askingWords as words } from './asking-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

const verdicts = (view: View) =>
  (['accept', 'part', 'reject'] as const).map((value) => ({ value, text: view.say(words[value]) }));

/** What is chosen, and days. */
export const choiceSamples: SampleGroup['samples'] = [
  {
    name: words.radios,
    when: words.radiosWhen,
    file: 'govuk/choices.tsx',
    states: (view) => [
      {
        name: states.plain,
        shown: (
          <Radios
            view={view}
            name="verdict"
            label={view.say(words.verdict)}
            size="m"
            hint={view.say(words.verdictHint)}
            choices={verdicts(view)}
            value="accept"
          />
        ),
      },
      {
        name: words.reveals,
        shown: (
          <Radios
            view={view}
            name="revealing"
            label={view.say(words.verdict)}
            choices={[
              ...verdicts(view).slice(0, 1),
              { divider: view.say(words.or) },
              ...verdicts(view)
                .slice(1)
                .map((choice) => ({
                  ...choice,
                  hint: view.say(words.givesReasons),
                  reveals: (
                    <Textarea
                      view={view}
                      name={`why-${choice.value}`}
                      label={view.say(words.reason)}
                      rows={3}
                    />
                  ),
                })),
            ]}
            value="part"
          />
        ),
      },
      {
        name: words.inline,
        shown: (
          <Radios
            view={view}
            name="inline"
            label={view.say(words.known)}
            choices={[
              { value: 'yes', text: view.say(words.yes) },
              { value: 'no', text: view.say(words.no) },
            ]}
            error={view.say(words.knownWrong)}
            isInline
          />
        ),
      },
    ],
  },
  {
    name: words.checkboxes,
    when: words.checkboxesWhen,
    file: 'govuk/choices.tsx',
    states: (view) => [
      {
        name: states.filled,
        shown: (
          <Checkboxes
            view={view}
            name="bodies"
            label={view.say(words.bodies)}
            choices={[
              { value: 'a', text: view.say(words.council), hint: view.say(words.councilHint) },
              { value: 'b', text: view.say(words.police) },
              { value: 'c', text: view.say(longPlace) },
            ]}
            values={['a', 'c']}
          />
        ),
      },
      {
        name: words.small,
        shown: (
          <Checkboxes
            view={view}
            name="few"
            label={view.say(words.bodies)}
            choices={[
              { value: 'a', text: view.say(words.council) },
              { value: 'b', text: view.say(words.police) },
            ]}
            isSmall
          />
        ),
      },
    ],
  },
  {
    name: words.date,
    when: words.dateWhen,
    file: 'govuk/date-input.tsx',
    states: (view) => [
      {
        name: states.hint,
        shown: (
          <DateInput view={view} name="due" label={view.say(words.due)} hint={view.say(words.dueHint)} />
        ),
      },
      {
        name: states.wrong,
        shown: (
          <DateInput
            view={view}
            name="past"
            label={view.say(words.due)}
            error={view.say(words.dueWrong)}
            value={{ day: '31', month: '2', year: '2026' }}
            wrong={['day', 'month']}
          />
        ),
      },
    ],
  },
];
