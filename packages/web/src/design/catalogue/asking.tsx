import { Button, ButtonGroup, ButtonLink } from '../govuk/button.tsx';
import { ErrorSummary } from '../govuk/error-summary.tsx';
import { choiceSamples } from './asking-choices.tsx';
import { chooserSamples } from './asking-choosers.tsx';
import { fieldSamples } from './asking-fields.tsx';
import { askingWords as words } from './asking-words.ts';
import { type SampleGroup, stateWords as states } from './sample.ts';

export const asking: SampleGroup = {
  key: 'asking',
  title: words.title,
  samples: [
    ...fieldSamples,
    ...choiceSamples,
    ...chooserSamples,
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
                { at: null, message: words.movedOn, asksToConfirm: true },
              ]}
            />
          ),
        },
      ],
    },
  ],
};
