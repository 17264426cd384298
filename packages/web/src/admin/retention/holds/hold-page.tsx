import type { ListedHold } from '@candour/record';
import { Button } from '../../../design/govuk/button.tsx';
import { SummaryList } from '../../../design/govuk/summary-list.tsx';
import { Textarea } from '../../../design/govuk/textarea.tsx';
import type { FormState } from '../../frame/act.ts';
import { AdminPage } from '../../frame/admin-page.tsx';
import type { AdminView } from '../../frame/as-administrator.ts';
import { wrongAt } from '../../frame/wrong-at.ts';
import { WhatIsHeld } from './what-is-held.tsx';
import { holdsWords as words } from './words.ts';

interface HoldPageProps {
  readonly view: AdminView;
  readonly hold: ListedHold;
  readonly nameOf: (id: string) => string;
  readonly titleOf: (pathway: string) => string;
  readonly formKey: string;
  readonly state: FormState;
}

/** One hold: what, since when, why; and a form to release it, or why it was released. */
export function HoldPage(props: HoldPageProps) {
  const { view, hold, nameOf, state } = props;
  const { released, because, placedAt, placedBy } = hold;
  const when = (at: string, by: string) => `${view.moment(at)} ${view.say(words.by, { name: nameOf(by) })}`;
  return (
    <AdminPage
      view={view}
      title={view.say(released === null ? words.holdTitle : words.releasedTitle)}
      acts={released === null}
      errors={state.errors}
    >
      <SummaryList
        rows={[
          { key: view.say(words.what), value: <WhatIsHeld {...props} /> },
          { key: view.say(words.because), value: <span class="said">{because}</span> },
          { key: view.say(words.since), value: when(placedAt, placedBy) },
          ...(released === null
            ? []
            : [
                { key: view.say(words.releasedOn), value: when(released.at, released.by) },
                {
                  key: view.say(words.releasedBecause),
                  value: <span class="said">{released.because}</span>,
                },
              ]),
        ]}
      />
      {released === null && <ReleaseForm {...props} />}
    </AdminPage>
  );
}

function ReleaseForm({ view, formKey, state }: HoldPageProps) {
  return (
    <form method="post" novalidate>
      <h2>{view.say(words.release)}</h2>
      <p>{view.say(words.releaseWhat)}</p>
      <input type="hidden" name="key" value={formKey} />
      <Textarea
        view={view}
        name="because"
        label={view.say(words.because)}
        hint={view.say(words.becauseHint)}
        value={state.filled.get('because')}
        error={wrongAt(view, state)('because')}
        rows={3}
      />
      <Button>{view.say(words.release)}</Button>
    </form>
  );
}
