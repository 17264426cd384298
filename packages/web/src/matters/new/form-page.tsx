import { periodInWords } from '@candour/pathways';
import { Chooser } from '../../design/chooser.tsx';
import { Document } from '../../design/document.tsx';
import { BackLink } from '../../design/govuk/back-link.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Radios } from '../../design/govuk/choices.tsx';
import { DateInput } from '../../design/govuk/date-input.tsx';
import { ErrorSummary } from '../../design/govuk/error-summary.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Select } from '../../design/govuk/select.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { partsOfDay } from '../../http/read-day.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import type { Choices } from './choices.ts';
import { newWords as words } from './words.ts';

export interface OpeningForm {
  readonly view: View;
  readonly choices: Choices;
  readonly filled: Filled;
  readonly errors: readonly FormError[];
  /** Opens it once, however often it is sent. */
  readonly formKey: string;
}

/** What a matter of a kind begins with. */
export function FormPage(form: OpeningForm) {
  const { view, choices, errors, formKey } = form;
  const { definition, bodies } = choices;
  const title = view.say(definition.title);
  return (
    <Document
      view={view}
      title={`${view.say(words.title)}: ${title}`}
      isRefused={errors.length > 0}
      before={<BackLink view={view} href={view.to(paths.newMatter)} text={view.say(words.another)} />}
    >
      <ErrorSummary view={view} errors={errors} idOf={(at) => (at === 'happened' ? 'happened-day' : at)} />
      <h1>
        {view.say(words.title)}: {title}
      </h1>
      <p class="lede">{view.say(definition.purpose)}</p>
      {bodies.length === 0 ? (
        <p>{view.say(words.noBodies)}</p>
      ) : (
        <form method="post" action={view.to(paths.newMatter)}>
          <input type="hidden" name="pathway" value={definition.pathway} />
          <input type="hidden" name="key" value={formKey} />
          <What {...form} />
          <Who {...form} />
          <Whence {...form} />
          <Button name="step" value="check">
            {view.say(words.check)}
          </Button>
        </form>
      )}
    </Document>
  );
}

function fieldOf({ view, filled, errors }: OpeningForm, name: string) {
  const message = errorAt(errors, name);
  return { view, name, value: filled.get(name), error: message && view.say(message) };
}

function What(form: OpeningForm) {
  const { view, choices, filled } = form;
  const only = choices.bodies.length === 1 ? choices.bodies[0]?.id : undefined;
  const body = fieldOf(form, 'body');
  const bodies = choices.bodies.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <Input {...fieldOf(form, 'title')} label={view.say(words.name)} hint={view.say(words.nameHint)} />
      <Select
        {...body}
        value={body.value || only}
        label={view.say(words.body)}
        hint={view.say(words.bodyHint)}
        options={[{ value: '', text: view.say(words.choose) }, ...bodies]}
      />
      <Radios
        view={view}
        name="classification"
        label={view.say(words.who)}
        value={filled.find('classification') ?? 'restricted'}
        choices={[
          { value: 'restricted', text: view.say(words.restricted), hint: view.say(words.restrictedHint) },
          { value: 'public', text: view.say(words.public), hint: view.say(words.publicHint) },
        ]}
      />
    </>
  );
}

function Who(form: OpeningForm) {
  const {
    view,
    choices: { definition, owners, ownerRole },
  } = form;
  const role = definition.roles[ownerRole]?.title;
  const { value, ...field } = fieldOf(form, 'owner');
  return (
    <Chooser
      {...field}
      choosing={owners}
      label={view.say(words.owner)}
      hint={view.say(words.ownerHint, { role: role === undefined ? ownerRole : view.say(role) })}
      none={view.say(words.anyOwner)}
      values={value === '' ? [] : [value]}
    />
  );
}

function Whence(form: OpeningForm) {
  const { view, choices, filled } = form;
  const period = view.say(periodInWords(choices.definition.lateAfter));
  const { value: _, ...happened } = fieldOf(form, 'happened');
  return (
    <>
      <DateInput
        {...happened}
        label={view.say(words.when)}
        hint={view.say(words.whenHint)}
        value={partsOfDay(filled, 'happened')}
      />
      <Textarea
        {...fieldOf(form, 'late-because')}
        label={view.say(words.why)}
        hint={view.say(words.whyHint, { period })}
        rows={3}
      />
      <Input {...fieldOf(form, 'parent')} label={view.say(words.parent)} hint={view.say(words.parentHint)} />
      <Input
        {...fieldOf(form, 'relation')}
        width={20}
        label={view.say(words.relation)}
        hint={view.say(words.relationHint)}
      />
    </>
  );
}
