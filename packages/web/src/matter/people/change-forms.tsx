import { Button } from '../../design/govuk/button.tsx';
import { type Option, Select } from '../../design/govuk/select.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import type { PeoplePageProps } from './page-props.ts';
import { type ChangeName, reasoned } from './ties.ts';
import { peopleWords as words } from './words.ts';

/** Each change of who may see the matter, as a small form of its own. What the reader may not do is refused when sent. */
export function ChangeForms(page: PeoplePageProps) {
  const { view, readers, ties } = page;
  if (view.caller === 'anyone') return null;
  if (readers === undefined) return <Declare page={page} own={view.caller.person} />;
  const tied = (relation: string) => {
    const people = new Set(
      ties.filter((tie) => tie.relation === relation && tie.until === null).map(({ person }) => person),
    );
    return page.persons.filter(({ value }) => people.has(value));
  };
  const forms: readonly (readonly [ChangeName, readonly Option[]])[] = [
    ['add-member', page.persons],
    ['remove-member', tied('member')],
    ['name-affected', page.persons],
    ['withdraw-affected', tied('affected')],
    ['exclude', page.persons],
    ['end-exclusion', tied('excluded')],
  ];
  return (
    <section aria-labelledby="change">
      <h2 id="change">{view.say(words.change)}</h2>
      {forms
        .filter(([, options]) => options.length > 0)
        .map(([name, options]) => (
          <details open={page.sent === name}>
            <summary>{view.say(words[name])}</summary>
            <ChangeForm page={page} name={name} options={options} />
          </details>
        ))}
    </section>
  );
}

/** Whoever has a conflict of interest may keep themselves from a matter, and nobody else. */
function Declare({ page, own }: { readonly page: PeoplePageProps; readonly own: string }) {
  const { view, matter } = page;
  return (
    <form method="post" action={view.to(paths.tie(matter.id, 'exclude'))} novalidate>
      <p>{view.say(words.declare)}</p>
      <input type="hidden" name="person" value={own} />
      <Because page={page} name="exclude" />
      <Button kind="secondary">{view.say(words.you)}</Button>
    </form>
  );
}

interface ChangeFormProps {
  readonly page: PeoplePageProps;
  readonly name: ChangeName;
  readonly options: readonly Option[];
}

function ChangeForm({ page, name, options }: ChangeFormProps) {
  const { view, matter, filled, errors, sent } = page;
  const isSent = sent === name;
  const error = isSent ? errorAt(errors, 'person') : undefined;
  return (
    <form method="post" action={view.to(paths.tie(matter.id, name))} novalidate>
      <Select
        view={view}
        id={`${name}-person`}
        name="person"
        label={view.say(words.person)}
        options={[{ value: '', text: view.say(words.choose) }, ...options]}
        value={isSent ? filled.get('person') : ''}
        error={error && view.say(error)}
      />
      {reasoned.has(name) && <Because page={page} name={name} />}
      <Button kind="secondary">{view.say(words.do)}</Button>
    </form>
  );
}

function Because({ page, name }: Pick<ChangeFormProps, 'page' | 'name'>) {
  const { view, filled, errors, sent } = page;
  const isSent = sent === name;
  const error = isSent ? errorAt(errors, 'because') : undefined;
  return (
    <Textarea
      view={view}
      id={`${name}-because`}
      name="because"
      label={view.say(words.because)}
      rows={2}
      value={isSent ? filled.get('because') : ''}
      error={error && view.say(error)}
    />
  );
}
