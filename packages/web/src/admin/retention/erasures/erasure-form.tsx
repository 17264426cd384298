import { Button } from '../../../design/govuk/button.tsx';
import { Input } from '../../../design/govuk/input.tsx';
import { Textarea } from '../../../design/govuk/textarea.tsx';
import { paths } from '../../../view/paths.ts';
import type { FormState } from '../../frame/act.ts';
import type { AdminView } from '../../frame/as-administrator.ts';
import { wrongAt } from '../../frame/wrong-at.ts';
import { erasuresWords as words } from './words.ts';

/** What is to be erased, and on what basis: nothing happens until another administrator approves it. */
export function ErasureForm({ view, state }: { readonly view: AdminView; readonly state: FormState }) {
  const wrong = wrongAt(view, state);
  return (
    <>
      <h2>{view.say(words.request)}</h2>
      <p>{view.say(words.two)}</p>
      <form method="post" action={view.to(paths.erasures)} novalidate>
        <Input
          view={view}
          name="subject"
          label={view.say(words.subjectLabel)}
          hint={view.say(words.subjectHint)}
          value={state.filled.get('subject')}
          error={wrong('subject')}
          spellcheck={false}
          autocomplete="off"
        />
        <Textarea
          view={view}
          name="basis"
          label={view.say(words.basis)}
          hint={view.say(words.basisHint)}
          value={state.filled.get('basis')}
          error={wrong('basis')}
          rows={3}
        />
        <Button>{view.say(words.request)}</Button>
      </form>
    </>
  );
}
