import { recordPerson, refused } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Checkboxes, Radios } from '../../design/govuk/choices.tsx';
import { Input } from '../../design/govuk/input.tsx';
import type { Filled } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { Hidden } from '../../matter/hidden.tsx';
import type { WebParts } from '../../parts.ts';
import type { FormState } from '../frame/act.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { peopleWords as words } from './words.ts';

interface PersonFormProps {
  readonly view: AdminView;
  readonly state: FormState;
  readonly button: string;
}

/** What the directory has of a person. */
export function PersonForm({ view, state, button }: PersonFormProps) {
  const { filled } = state;
  const wrong = wrongAt(view, state);
  return (
    <form method="post" novalidate>
      <Hidden values={{ key: view.key }} />
      <Input
        view={view}
        name="name"
        label={view.say(words.name)}
        hint={view.say(words.nameHint)}
        value={filled.get('name')}
        error={wrong('name')}
        spellcheck={false}
      />
      <Input
        view={view}
        name="email"
        type="email"
        label={view.say(words.email)}
        hint={view.say(words.emailHint)}
        value={filled.get('email')}
        error={wrong('email')}
        spellcheck={false}
      />
      <Radios
        view={view}
        name="language"
        label={view.say(words.language)}
        choices={[
          { value: 'en', text: <span lang="en">{words.languages.en}</span> },
          { value: 'cy', text: <span lang="cy">{words.languages.cy}</span> },
        ]}
        value={filled.get('language') || 'en'}
        isInline
      />
      <Checkboxes
        view={view}
        name="administrator"
        label={view.say(words.administrator)}
        choices={[{ value: 'yes', text: view.say(words.administers), hint: view.say(words.administersHint) }]}
        values={filled.all('administrator')}
        error={wrong('administrator')}
      />
      <Button name="do" value="details">
        {button}
      </Button>
    </form>
  );
}

/** What was filled in, recorded; what is lacking is told before the record is asked. */
export function takePerson({ record }: WebParts, { caller }: AdminView, { filled, id }: Taken) {
  const [name, email] = [filled.get('name'), filled.find('email')];
  const administrator = filled.get('administrator') === 'yes';
  const isOwn = caller !== 'anyone' && caller.person === id;
  const wrong = [
    ...(name === '' ? [{ code: 'name-missing', at: 'name', message: words.nameMissing }] : []),
    ...(email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
      ? [{ code: 'email-wrong', at: 'email', message: words.emailWrong }]
      : []),
    // A record without an administrator could be given none but at the terminal.
    ...(isOwn && !administrator
      ? [{ code: 'own-administration', at: 'administrator', message: words.ownAdministration }]
      : []),
  ];
  if (wrong.length > 0) return Promise.resolve(refused(...wrong));
  return recordPerson(record, caller, {
    ...(id !== undefined && { id }),
    ...(email !== undefined && { email }),
    ...{
      name,
      administrator,
      ...formKey(caller, filled),
      language: filled.get('language') === 'cy' ? 'cy' : 'en',
    },
  });
}

interface Taken {
  readonly filled: Filled;
  readonly id?: string;
}
