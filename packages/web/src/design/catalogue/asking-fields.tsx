import { FileUpload } from '../govuk/file-upload.tsx';
import { Input } from '../govuk/input.tsx';
import { Select } from '../govuk/select.tsx';
import { Textarea } from '../govuk/textarea.tsx';
import { askingWords as words } from './asking-words.ts';
import { longPlace, type SampleGroup, stateWords as states } from './sample.ts';

/** What is written, chosen from a list or sent as a file. */
export const fieldSamples: SampleGroup['samples'] = [
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
];
