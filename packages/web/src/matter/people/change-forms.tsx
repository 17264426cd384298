import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt } from '../../http/form.ts';
import { paths } from '../../view/paths.ts';
import { Hidden } from '../hidden.tsx';
import { nameIn, type PeoplePageProps } from './page-props.ts';
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
    return { options: [...people].map((person) => ({ value: person, text: nameIn(page, person) })) };
  };
  const anybody = (name: ChangeName) => (page.sent === name ? page.persons.sent : page.persons.others);
  const forms: readonly (readonly [ChangeName, Choosing])[] = [
    ['add-member', anybody('add-member')],
    ['remove-member', tied('member')],
    ['name-affected', anybody('name-affected')],
    ['withdraw-affected', tied('affected')],
    ['exclude', anybody('exclude')],
    ['end-exclusion', tied('excluded')],
  ];
  return (
    <section aria-labelledby="change">
      <h2 id="change">{view.say(words.change)}</h2>
      {forms
        .filter(([, { options, among }]) => options.length > 0 || among !== undefined)
        .map(([name, choosing]) => (
          <details open={page.sent === name}>
            <summary>{view.say(words[name])}</summary>
            <ChangeForm page={page} name={name} choosing={choosing} />
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
      <Hidden values={{ key: page.formKey, person: own }} />
      <Because page={page} name="exclude" />
      <Button kind="secondary">{view.say(words.you)}</Button>
    </form>
  );
}

interface ChangeFormProps {
  readonly page: PeoplePageProps;
  readonly name: ChangeName;
  readonly choosing: Choosing;
}

function ChangeForm({ page, name, choosing }: ChangeFormProps) {
  const { view, matter, filled, errors, sent } = page;
  const isSent = sent === name;
  const error = isSent ? errorAt(errors, 'person') : undefined;
  return (
    <form method="post" action={view.to(paths.tie(matter.id, name))} novalidate>
      <Hidden values={{ key: page.formKey }} />
      <Chooser
        view={view}
        id={`${name}-person`}
        name="person"
        label={view.say(words.person)}
        choosing={choosing}
        none={view.say(words.choose)}
        values={isSent ? filled.all('person') : []}
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
