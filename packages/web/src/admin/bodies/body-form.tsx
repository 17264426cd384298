import { recordBody } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Input } from '../../design/govuk/input.tsx';
import { Textarea } from '../../design/govuk/textarea.tsx';
import { errorAt, type Filled, type FormError } from '../../http/form.ts';
import { formKey } from '../../http/form-key.ts';
import { Hidden } from '../../matter/hidden.tsx';
import type { WebParts } from '../../parts.ts';
import type { FormState } from '../frame/act.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { bodiesWords as words } from './words.ts';

interface BodyFormProps {
  readonly view: AdminView;
  readonly state: FormState;
  readonly button: string;
}

/** The names of a body, to be recorded or recorded anew. */
export function BodyForm({ view, state: { filled, errors }, button }: BodyFormProps) {
  const wrong = (name: string) => {
    const message = errorAt(errors, name);
    return message && view.say(message);
  };
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
      />
      <Textarea
        view={view}
        name="aliases"
        label={view.say(words.aliases)}
        hint={view.say(words.aliasesHint)}
        value={filled.get('aliases')}
        error={wrong('aliases')}
        rows={3}
      />
      <Button name="do" value="names">
        {button}
      </Button>
    </form>
  );
}

/** What was filled in, recorded; a name that is missing or too long is told before the record is asked. */
export async function takeBody({ record }: WebParts, view: AdminView, { filled, id }: Taken) {
  const name = filled.get('name');
  const lacking = checkName(name);
  if (lacking !== undefined) return { ok: false as const, refusals: [lacking] };
  const aliases = [...new Set(filled.get('aliases').split('\n'))].map((line) => line.trim());
  return recordBody(record, view.caller, {
    ...(id !== undefined && { id }),
    ...{ name, ...formKey(view.caller, filled) },
    aliases: aliases.filter((alias) => alias !== '' && alias !== name),
  });
}

interface Taken {
  readonly filled: Filled;
  readonly id?: string;
}

function checkName(name: string) {
  const at: FormError['at'] = 'name';
  if (name === '') return { code: 'name-missing', at, message: words.nameMissing };
  return name.length > 500 ? { code: 'name-long', at, message: words.nameLong } : undefined;
}
