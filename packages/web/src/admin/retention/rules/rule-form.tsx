import { retentionBases } from '@candour/record';
import { Button } from '../../../design/govuk/button.tsx';
import { Radios } from '../../../design/govuk/choices.tsx';
import { DateInput } from '../../../design/govuk/date-input.tsx';
import { Input } from '../../../design/govuk/input.tsx';
import { Select } from '../../../design/govuk/select.tsx';
import { Textarea } from '../../../design/govuk/textarea.tsx';
import { partsOfDay } from '../../../http/read-day.ts';
import { paths } from '../../../view/paths.ts';
import { choose } from '../../frame/directory.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { wrongAt } from '../../frame/wrong-at.ts';
import { retentionWords } from '../words.ts';
import type { RulesPageProps } from './page-props.ts';
import { rulesWords as words } from './words.ts';

type RuleFormProps = Pick<RulesPageProps, 'view' | 'state' | 'pathways' | 'directory' | 'formKey'>;

/** Of which matters, how long, on what it rests, from when on. */
export function RuleForm(props: RuleFormProps) {
  const { view, state, pathways, directory, formKey } = props;
  const wrong = wrongAt(view, state);
  const { filled } = state;
  const everybody = { value: '*', text: directory.nameOf('*') };
  return (
    <form method="post" action={view.to(paths.rules)} novalidate>
      <input type="hidden" name="key" value={formKey} />
      <Select
        view={view}
        name="pathway"
        label={view.say(frameWords.pathway)}
        options={choose(view, words.choosePathway, pathways)}
        value={filled.get('pathway')}
        error={wrong('pathway')}
      />
      <Select
        view={view}
        name="body"
        label={view.say(words.ofBody)}
        hint={view.say(words.ofBodyHint)}
        options={[everybody, ...directory.bodies]}
        value={filled.get('body')}
        error={wrong('body')}
      />
      <Keeps {...props} />
      <Radios
        view={view}
        name="kind"
        label={view.say(words.kindLabel)}
        choices={retentionBases.map((kind) => ({ value: kind, text: view.say(retentionWords[kind]) }))}
        value={filled.get('kind')}
        error={wrong('kind')}
      />
      <Textarea
        view={view}
        name="says"
        label={view.say(words.says)}
        hint={view.say(words.saysHint)}
        value={filled.get('says')}
        error={wrong('says')}
        rows={2}
      />
      <DateInput
        view={view}
        name="since"
        label={view.say(words.sinceLabel)}
        hint={view.say(words.sinceHint)}
        value={partsOfDay(filled, 'since')}
        error={wrong('since')}
      />
      <Button>{view.say(words.state)}</Button>
    </form>
  );
}

function Keeps({ view, state }: RuleFormProps) {
  const wrong = wrongAt(view, state);
  const { filled } = state;
  const period = (
    <>
      <Input
        view={view}
        name="amount"
        label={view.say(words.amount)}
        value={filled.get('amount')}
        error={wrong('amount')}
        width={3}
        inputmode="numeric"
      />
      <Select
        view={view}
        name="unit"
        label={view.say(words.unit)}
        options={(['year', 'month'] as const).map((unit) => ({ value: unit, text: view.say(words[unit]) }))}
        value={filled.get('unit')}
      />
    </>
  );
  return (
    <Radios
      view={view}
      name="keeps"
      label={view.say(words.keepsLabel)}
      choices={[
        { value: 'period', text: view.say(words.aPeriod), reveals: period },
        { value: 'for-ever', text: view.say(words.forEver) },
        { value: 'no-rule', text: view.say(words.noRule), hint: view.say(words.noRuleHint) },
      ]}
      value={filled.get('keeps')}
      error={wrong('keeps')}
    />
  );
}
