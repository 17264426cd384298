import type { Move } from '@candour/pathways';
import type { ShownMatter } from '@candour/record';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { InsetText } from '../../design/govuk/inset-text.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { actWords as words } from '../act/words.ts';
import type { KnownAct } from '../acts.ts';
import { Hidden } from '../hidden.tsx';
import { controlOf, firstControl } from '../move/answers.ts';
import type { Choices } from '../move/choices.ts';
import { Field } from '../move/field.tsx';
import { nameAct } from '../name-act.ts';
import { Where } from '../where.tsx';

interface ChooseProps {
  readonly view: View;
  readonly matter: ShownMatter;
  readonly acts: readonly KnownAct[];
}

/** Which act is to be corrected. */
export function ChooseActPage({ view, matter, acts }: ChooseProps) {
  const title = view.say(words.correct);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <h1>{title}</h1>
      <p class="lede">{view.say(words.correctLede)}</p>
      <h2>{view.say(words.whichAct)}</h2>
      {acts.length === 0 && <p>{view.say(words.noActs)}</p>}
      <ul class="moves">
        {acts.map((act) => (
          <li>
            <a href={`${view.to(paths.act(matter.id, 'correct'))}?act=${act.seq}`}>
              {nameAct(view, matter.definition, act)}
            </a>
          </li>
        ))}
      </ul>
    </Document>
  );
}

export interface CorrectProps {
  readonly view: View;
  readonly matter: ShownMatter;
  readonly act: KnownAct;
  readonly move: Move;
  /** Some of its fields are not for the reader to read, who could only replace it without them. */
  readonly isWithheld: boolean;
  readonly choices: Choices;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** Sent along: under which key, and having seen which entry. */
  readonly key: string;
  readonly seen: string;
}

/** An act with what was recorded filled in, to be put right or withdrawn. */
export function CorrectPage(props: CorrectProps) {
  const { view, matter, act, move, isWithheld, filled, errors, key, seen } = props;
  const title = view.say(words.correct);
  const wrong = (at: string) => {
    const error = errorAt(errors, at);
    return error && view.say(error);
  };
  const how = [
    ...(isWithheld ? [] : [{ value: 'replaced', text: view.say(words.replaced) }]),
    { value: 'withdrawn', text: view.say(words.withdrawn) },
  ];
  const ids = new Map(
    Object.entries(move.fields ?? {}).map(([name, field]) => [
      controlOf(name, field),
      firstControl(name, field),
    ]),
  );
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <ErrorSummary view={view} errors={errors} idOf={(at) => ids.get(at) ?? at} />
      <h1>{title}</h1>
      <p class="lede">{nameAct(view, matter.definition, act)}</p>
      {isWithheld && <InsetText>{view.say(words.partsWithheld)}</InsetText>}
      <form method="post" action={view.to(paths.act(matter.id, 'correct'))} novalidate>
        <Hidden values={{ key, seen, act: String(act.seq) }} />
        <Radios
          view={view}
          name="how"
          label={view.say(words.how)}
          choices={how}
          value={filled.find('how')}
          error={wrong('how')}
        />
        {!isWithheld && <Replacement {...props} wrong={wrong} />}
        <Textarea
          view={view}
          name="because"
          label={view.say(words.because)}
          hint={view.say(words.becauseHint)}
          rows={3}
          value={filled.get('because')}
          error={wrong('because')}
        />
        <Button>{view.say(words.correctIt)}</Button>
      </form>
    </Document>
  );
}

type Wrong = (at: string) => string | undefined;

function Replacement({
  view,
  act,
  move,
  choices,
  filled,
  errors,
  wrong,
}: CorrectProps & { readonly wrong: Wrong }) {
  return (
    <div class="replacement">
      {Object.entries(move.fields ?? {}).map(([name, field]) => (
        <Field
          view={view}
          name={name}
          field={field}
          filled={filled}
          errors={errors}
          choosing={choices[name] ?? { options: [] }}
        />
      ))}
      <p>{view.say(words.sameTime, { when: view.moment(act.happenedAt) })}</p>
      <DateInput
        view={view}
        name="happened"
        label={view.say(words.day)}
        value={partsOfDay(filled, 'happened')}
        error={wrong('happened-day')}
      />
      <Input
        view={view}
        name="happened-time"
        label={view.say(words.time)}
        width={5}
        value={filled.get('happened-time')}
        error={wrong('happened-time')}
      />
    </div>
  );
}
