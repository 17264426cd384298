import type { View } from '../../view/view.ts';
import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx';
import { Checkboxes, Radios } from '../govuk/choices.tsx';
import { DateInput } from '../govuk/date-input.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { FileUpload } from '../govuk/file-upload.tsx';
import { Input } from '../govuk/input.tsx';
import { Select } from '../govuk/select.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { askingWords as words } from './asking-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

const verdicts = (view: View) =>
  (['accept', 'part', 'reject'] as const).map((value) => ({ value, text: view.say(words[value]) }));

export const asking: SampleGroup = {
  key: 'asking',
  title: words.title,
  samples: [
    {
      name: words.input,
      when: words.inputWhen,
      file: 'govuk/input.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: <Input view={view} name="reference" label={view.say(words.reference)} />,
        },
        {
          name: states.hint,
          shown: (
            <Input
              view={view}
              name="hinted"
              label={view.say(words.reference)}
              hint={view.say(words.referenceHint)}
              width={10}
            />
          ),
        },
        {
          name: states.wrong,
          shown: (
            <Input
              view={view}
              name="wrong"
              label={view.say(words.reference)}
              hint={view.say(words.referenceHint)}
              error={view.say(words.referenceWrong)}
              value="R-14"
              width={10}
            />
          ),
        },
        {
          name: words.affixed,
          shown: (
            <Input
              view={view}
              name="length"
              label={view.say(words.length)}
              value="20"
              width={3}
              inputmode="numeric"
              suffix={view.say(words.days)}
            />
          ),
        },
        {
          name: states.long,
          shown: <Input view={view} name="place" label={view.say(longPlace)} />,
        },
      ],
    },
    {
      name: words.textarea,
      when: words.textareaWhen,
      file: 'govuk/textarea.tsx',
      states: (view) => [
        {
          name: states.filled,
          shown: (
            <Textarea
              view={view}
              name="reason"
              label={view.say(words.reason)}
              hint={view.say(words.reasonHint)}
              value={view.say(words.reasonFilled)}
            />
          ),
        },
        {
          name: states.wrong,
          shown: (
            <Textarea
              view={view}
              name="no-reason"
              label={view.say(words.reason)}
              error={view.say(words.reasonWrong)}
              rows={3}
            />
          ),
        },
      ],
    },
    {
      name: words.select,
      when: words.selectWhen,
      file: 'govuk/select.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <Select
              view={view}
              name="nation"
              label={view.say(words.nation)}
              options={[
                { value: 'england', text: view.say(words.england) },
                { value: 'wales', text: view.say(words.wales) },
              ]}
              value="wales"
            />
          ),
        },
        {
          name: states.long,
          shown: (
            <Select
              view={view}
              name="where"
              label={view.say(words.place)}
              options={[{ value: 'there', text: view.say(longPlace) }]}
              error={view.say(words.placeWrong)}
            />
          ),
        },
      ],
    },
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
    {
      name: words.file,
      when: words.fileWhen,
      file: 'govuk/file-upload.tsx',
      states: (view) => [
        {
          name: states.plain,
          shown: (
            <FileUpload
              view={view}
              name="papers"
              label={view.say(words.papers)}
              hint={view.say(words.papersHint)}
              many
            />
          ),
        },
        {
          name: states.wrong,
          shown: (
            <FileUpload
              view={view}
              name="unread"
              label={view.say(words.papers)}
              error={view.say(words.papersWrong)}
            />
          ),
        },
      ],
    },
    {
      name: words.button,
      when: words.buttonWhen,
      file: 'govuk/button.tsx',
      states: (view) => [
        {
          name: words.kinds,
          shown: (
            <ButtonGroup>
              <Button>{view.say(words.send)}</Button>
              <Button kind="secondary">{view.say(words.keep)}</Button>
              <Button kind="warning">{view.say(words.withdraw)}</Button>
              <ButtonLink href={view.to('/design')}>{view.say(words.begin)}</ButtonLink>
              <a href={view.to('/design')}>{view.say(words.leave)}</a>
            </ButtonGroup>
          ),
        },
        { name: states.long, shown: <Button>{view.say(words.longButton)}</Button> },
      ],
    },
    {
      name: words.errors,
      when: words.errorsWhen,
      file: 'govuk/error-summary.tsx',
      states: (view) => [
        {
          name: states.wrong,
          shown: (
            <ErrorSummary
              view={view}
              takesFocus={false}
              errors={[
                { at: 'wrong', message: words.referenceWrong },
                { at: 'no-reason', message: words.reasonWrong },
                { at: null, message: words.movedOn },
              ]}
            />
          ),
        },
      ],
    },
  ],
};
