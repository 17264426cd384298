import { Button } from '../../../design/govuk/button.tsx';
import { Radios } from '../../../design/govuk/choices.tsx';
import { Input } from '../../../design/govuk/input.tsx';
import { Select } from '../../../design/govuk/select.tsx';
import { Textarea } from '../../../design/govuk/textarea.tsx';
import { paths } from '../../../view/paths.ts';
import { choose } from '../../frame/directory.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { wrongAt } from '../../frame/wrong-at.ts';
import type { HoldsPageProps } from './page-props.ts';
import { holdsWords as words } from './words.ts';

type HoldFormProps = Pick<HoldsPageProps, 'view' | 'state' | 'directory' | 'formKey'>;

/** What is to be held, and why. */
export function HoldForm({ view, state, directory, formKey }: HoldFormProps) {
  const wrong = wrongAt(view, state);
  const { filled } = state;
  const matter = (
    <Input
      view={view}
      name="matter"
      label={view.say(words.matter)}
      hint={view.say(words.matterHint)}
      value={filled.get('matter')}
      error={wrong('matter')}
      spellcheck={false}
      autocomplete="off"
    />
  );
  const body = (
    <Select
      view={view}
      name="body"
      label={view.say(words.body)}
      options={choose(view, frameWords.chooseBody, directory.bodies)}
      value={filled.get('body')}
      error={wrong('body')}
    />
  );
  return (
    <form method="post" action={view.to(paths.holds)} novalidate>
      <input type="hidden" name="key" value={formKey} />
      <Radios
        view={view}
        name="over"
        label={view.say(words.over)}
        choices={[
          { value: 'matter', text: view.say(words.one), reveals: matter },
          { value: 'body', text: view.say(words.ofBody), reveals: body },
          { value: 'all', text: view.say(words.all) },
        ]}
        value={filled.find('over') ?? (filled.has('matter') ? 'matter' : '')}
        error={wrong('over')}
      />
      <Textarea
        view={view}
        name="because"
        label={view.say(words.because)}
        hint={view.say(words.becauseHint)}
        value={filled.get('because')}
        error={wrong('because')}
        rows={3}
      />
      <Button>{view.say(words.place)}</Button>
    </form>
  );
}
