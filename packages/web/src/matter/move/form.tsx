import { isTerminal, type Move, periodInWords } from '@candour/pathways';
import type { ShownMatter } from '@candour/record';
import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { Details } from '../../design/govuk/details.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { InsetText } from '../../design/govuk/inset-text.tsx';
import type { Option } from '../../design/govuk/select.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { Hidden } from '../hidden.tsx';
import { Where } from '../where.tsx';
import { firstControl } from './answers.ts';
import type { Choices } from './choices.ts';
import { Field } from './field.tsx';
import { moveWords as words } from './words.ts';

/** A move as somebody is to fill it in. */
export interface MoveForm {
  readonly view: View;
  readonly matter: ShownMatter;
  readonly name: string;
  readonly move: Move;
  readonly choices: Choices;
  /** Who could own it next; none where there is nothing to choose. */
  readonly owners: Choosing;
  /** In whose name it may be done, beside one’s own. */
  readonly behalf: readonly Option[];
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** Sent along: under which key, and having seen which entry. */
  readonly key: string;
  readonly seen: string;
}

export function MovePage(form: MoveForm) {
  const { view, matter, name, move, errors, key, seen } = form;
  const title = view.say(move.title);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <ErrorSummary view={view} errors={errors} idOf={idIn(form)} />
      <h1>{title}</h1>
      {move.help !== undefined && <p class="lede">{view.say(move.help)}</p>}
      <Standing {...form} />
      <form method="post" action={view.to(paths.checkMove(matter.id, name))} novalidate>
        <Hidden values={{ key, seen }} />
        {Object.entries(move.fields ?? {}).map(([field, definition]) => (
          <Field
            view={view}
            name={field}
            field={definition}
            filled={form.filled}
            errors={errors}
            choosing={form.choices[field] ?? { options: [] }}
          />
        ))}
        <When {...form} />
        <NextOwner {...form} />
        <Behalf {...form} />
        <Button>{view.say(words.go)}</Button>
        <p class="quiet">{view.say(words.recordedForGood)}</p>
      </form>
    </Document>
  );
}

/** Who may do this, and whether it can be done where the matter stands. */
function Standing({ view, matter, move }: MoveForm) {
  const { roles, states } = matter.definition;
  const by = move.by.map((role) => view.say(roles[role]?.title ?? { en: role, cy: role }));
  const state = states[matter.state]?.title ?? { en: matter.state, cy: matter.state };
  if (!move.from.includes(matter.state))
    return <InsetText>{view.say(words.notHere, { state: view.say(state) })}</InsetText>;
  return <p class="quiet">{view.say(words.doneBy, { roles: by.join(', ') })}</p>;
}

function When({ view, matter, filled, errors }: MoveForm) {
  const say = (at: string) => {
    const wrong = errorAt(errors, at);
    return wrong === undefined ? undefined : view.say(wrong);
  };
  const period = view.say(periodInWords(matter.definition.lateAfter));
  const controls = ['happened-day', 'happened-time', 'late-because'];
  const isOpen = controls.some((at) => filled.find(at) !== undefined || say(at) !== undefined);
  return (
    <Details summary={view.say(words.earlier)} open={isOpen}>
      <DateInput
        view={view}
        name="happened"
        label={view.say(words.day)}
        error={say('happened-day')}
        value={partsOfDay(filled, 'happened')}
      />
      <Input
        view={view}
        name="happened-time"
        label={view.say(words.time)}
        hint={view.say(words.timeHint)}
        width={5}
        error={say('happened-time')}
        value={filled.get('happened-time')}
      />
      <Textarea
        view={view}
        name="late-because"
        label={view.say(words.lateBecause)}
        hint={view.say(words.lateHint, { period })}
        rows={2}
        error={say('late-because')}
        value={filled.get('late-because')}
      />
    </Details>
  );
}

function NextOwner({ view, owners, filled, errors }: MoveForm) {
  const wrong = errorAt(errors, 'owner');
  if (owners.options.length === 0 && owners.among === undefined) return null;
  return (
    <Chooser
      view={view}
      name="owner"
      label={view.say(words.owner)}
      hint={view.say(words.ownerHint)}
      error={wrong && view.say(wrong)}
      choosing={owners}
      none={view.say(words.byPathway)}
      values={filled.all('owner')}
    />
  );
}

function Behalf({ view, behalf, filled, errors }: MoveForm) {
  const wrong = errorAt(errors, 'behalf');
  if (behalf.length === 0) return null;
  return (
    <Radios
      view={view}
      name="behalf"
      label={view.say(words.behalf)}
      hint={view.say(words.behalfHint)}
      error={wrong && view.say(wrong)}
      choices={[{ value: '', text: view.say(words.mine) }, ...behalf]}
      value={filled.get('behalf')}
    />
  );
}

/** The first control of what an error is about. */
function idIn({ move }: MoveForm): (at: string) => string {
  const first = new Map(
    Object.entries(move.fields ?? {}).map(([name, field]) => {
      const id = firstControl(name, field);
      return [id.replace(/(-1)?-(day|words)$/, ''), id];
    }),
  );
  return (at) => first.get(at) ?? at;
}

/** The states that a move may lead to in which somebody owes something. */
export function openEnds({ to }: Move, { definition: { states } }: ShownMatter): readonly string[] {
  const names =
    to === undefined
      ? []
      : typeof to === 'string'
        ? [to]
        : to.map((row) => ('to' in row ? row.to : row.otherwise));
  return [...new Set(names)].filter((name) => {
    const state = states[name];
    return state !== undefined && !isTerminal(state);
  });
}
