import { Chooser, type Choosing } from '../../design/chooser.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { Select } from '../../design/govuk/select.tsx';
import { Hidden } from '../../matter/hidden.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { choose, type Role } from '../frame/directory.ts';
import { frameWords } from '../frame/frame-words.ts';
import { wrongAt } from '../frame/wrong-at.ts';
import { TermFields } from './term-fields.tsx';
import { termsWords as words } from './words.ts';

interface AppointmentFormProps {
  readonly view: AdminView;
  readonly people: Choosing;
  readonly bodies: Choosing;
  readonly roles: readonly Role[];
  readonly state: FormState;
}

/** Who, to which role, towards whose matters, from when to when. */
export function AppointmentForm({ view, people, bodies, roles, state }: AppointmentFormProps) {
  const wrong = wrongAt(view, state);
  const { filled } = state;
  return (
    <form method="post" action={view.to(paths.appointments)} novalidate>
      <Hidden values={{ key: view.key }} />
      <Chooser
        view={view}
        name="person"
        label={view.say(frameWords.person)}
        choosing={people}
        none={view.say(frameWords.choosePerson)}
        values={filled.all('person')}
        error={wrong('person')}
      />
      <Select
        view={view}
        name="role"
        label={view.say(words.role)}
        hint={view.say(words.roleHint)}
        options={choose(
          view,
          words.chooseRole,
          roles.map(({ role, title, pathways }) => ({ value: role, text: `${title} (${pathways})` })),
        )}
        value={filled.get('role')}
        error={wrong('role')}
      />
      <Chooser
        view={view}
        name="body"
        label={view.say(words.towards)}
        choosing={bodies}
        none={view.say(frameWords.chooseBody)}
        values={filled.all('body')}
        error={wrong('body')}
      />
      <TermFields
        view={view}
        state={state}
        sinceHint={view.say(words.sinceHint)}
        untilHint={view.say(words.untilHint)}
      />
      <Button name="do" value="appoint">
        {view.say(words.appoint)}
      </Button>
    </form>
  );
}
