import type { Due } from '@candour/calendar';
import type { ProposedBody } from '@candour/record';
import type { Child } from 'hono/jsx';
import { Chooser } from '../../design/chooser.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { Details } from '../../design/govuk/details.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { Said } from '../../design/said.tsx';
import { partsOfDay } from '../../http/read-day.ts';
import { type DecideProps, fieldOf, readOrFilled } from './form-props.ts';
import { methodWords, decideWords as words } from './words.ts';

type Props = Omit<DecideProps, 'proposal'>;

export function WordsField({ read, ...props }: Props & { readonly read: string }) {
  const { view, refilled } = props;
  return (
    <Textarea
      {...fieldOf(props, 'words')}
      label={view.say(words.words)}
      hint={view.say(words.wordsHint)}
      value={readOrFilled(refilled, 'words', read)}
      rows={5}
    />
  );
}

interface BodyFieldProps extends Props {
  /** Ends the names of its fields. */
  readonly at: string;
  readonly printed: string;
  readonly proposed: readonly ProposedBody[];
  /** Whether it may be left out. */
  readonly optional: boolean;
}

/** The bodies that a name may mean, with how and how sure; any other from the list; and nobody, where that may be. */
export function BodyField({ at, printed, proposed, optional, ...props }: BodyFieldProps) {
  const { view, refilled } = props;
  const [likeliest] = proposed;
  // A like name is no more than that: a person says which body it is.
  const chosen = likeliest !== undefined && likeliest.method !== 'likeness' ? likeliest.body : undefined;
  const choices = proposed.map(({ body, called, method, confidence }) => ({
    value: body,
    text: <Said text={called} />,
    hint: view.say(words.sure, { how: view.say(methodWords[method]), percent: Math.round(100 * confidence) }),
  }));
  const value = refilled.filled.has(`body-${at}`) ? refilled.filled.get(`body-${at}`) : chosen;
  const question = (
    <>
      {view.say(words.whichBody)} <Said text={`“${printed}”?`} />
    </>
  );
  if (choices.length === 0 && !optional) {
    return (
      <>
        <input type="hidden" name={`body-${at}`} value="other" />
        <BodySelect {...props} name={`other-${at}`} label={question} />
      </>
    );
  }
  return (
    <>
      <Radios
        {...fieldOf(props, `body-${at}`)}
        label={question}
        choices={[
          ...choices,
          { value: 'other', text: view.say(words.otherBody) },
          ...(optional ? [{ value: 'nobody', text: view.say(words.nobody) }] : []),
        ]}
        value={value}
      />
      <BodySelect
        {...props}
        name={`other-${at}`}
        label={
          <>
            {view.say(words.otherBody)}
            <span class="govuk-visually-hidden">
              {' '}
              <Said text={`(${printed})`} />
            </span>
          </>
        }
      />
    </>
  );
}

export function BodySelect({
  name,
  label,
  ...props
}: Props & { readonly name: string; readonly label: Child }) {
  const { view, desk, refilled } = props;
  return (
    <Chooser
      {...fieldOf(props, name)}
      label={label}
      choosing={desk.bodies.get(name) ?? { options: [] }}
      none={view.say(words.chooseBody)}
      values={refilled.filled.all(name)}
    />
  );
}

export function DueFields({ read, ...props }: Props & { readonly read: Due }) {
  const { view, refilled } = props;
  return (
    <>
      <Input
        {...fieldOf(props, 'dueWords')}
        label={view.say(words.dueWords)}
        value={readOrFilled(refilled, 'dueWords', read.words)}
      />
      {(['earliest', 'latest'] as const).map((end) => (
        <DateInput
          {...fieldOf(props, end)}
          label={view.say(words[end])}
          value={refilled.filled.has(`${end}-day`) ? partsOfDay(refilled.filled, end) : partsOf(read[end])}
        />
      ))}
    </>
  );
}

function partsOf(day: string | null) {
  const [year = '', month = '', date = ''] = (day ?? '').slice(0, 10).split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** What is seldom said: it is there, and out of the way. */
export function MoreFields(props: Props) {
  const { view, refilled } = props;
  const { filled, errors } = refilled;
  const isUsed = errors.some(({ at }) => at !== null && ['title', 'happened', 'lateBecause'].includes(at));
  return (
    <Details summary={view.say(words.more)} open={isUsed || filled.get('lateBecause') !== ''}>
      <Input
        {...fieldOf(props, 'title')}
        label={view.say(words.title)}
        hint={view.say(words.titleHint)}
        value={filled.get('title')}
      />
      <Radios
        {...fieldOf(props, 'classification')}
        label={view.say(words.classification)}
        choices={[
          { value: '', text: view.say(words.asDocument) },
          { value: 'public', text: view.say(words.public) },
          { value: 'restricted', text: view.say(words.restricted) },
        ]}
        value={filled.get('classification')}
      />
      <DateInput
        {...fieldOf(props, 'happened')}
        label={view.say(words.happened)}
        value={partsOfDay(filled, 'happened')}
      />
      <Textarea
        {...fieldOf(props, 'lateBecause')}
        label={view.say(words.lateBecause)}
        value={filled.get('lateBecause')}
        rows={2}
      />
    </Details>
  );
}
