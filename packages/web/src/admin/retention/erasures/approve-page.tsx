import type { AskedErasure } from '@candour/record';
import { Button } from '../../../design/govuk/button.tsx';
import { Checkboxes } from '../../../design/govuk/choices.tsx';
import { SummaryList } from '../../../design/govuk/summary-list.tsx';
import { WarningText } from '../../../design/govuk/warning-text.tsx';
import type { FormState } from '../../frame/act.ts';
import { AdminPage } from '../../frame/admin-page.tsx';
import type { AdminView } from '../../frame/as-administrator.ts';
import { frameWords } from '../../frame/frame-words.ts';
import { wrongAt } from '../../frame/wrong-at.ts';
import { erasuresWords as words } from './words.ts';

interface ApprovePageProps {
  readonly view: AdminView;
  readonly erasure: AskedErasure;
  readonly isOwn: boolean;
  readonly nameOf: (person: string) => string;
  readonly state: FormState;
}

/** For the second person: what is to go and why, and the button that lets it go. */
export function ApprovePage({ view, erasure, isOwn, nameOf, state }: ApprovePageProps) {
  const { subject, basis, askedBy, askedAt } = erasure;
  return (
    <AdminPage view={view} title={view.say(words.approveTitle)} acts errors={state.errors}>
      <SummaryList
        rows={[
          { key: view.say(words.subject), value: subject ?? view.say(words.gone) },
          { key: view.say(words.basis), value: <span class="said">{basis}</span> },
          { key: view.say(words.askedBy), value: nameOf(askedBy) },
          { key: view.say(frameWords.since), value: view.moment(askedAt) },
        ]}
      />
      <p>{view.say(words.whatHow)}</p>
      {isOwn ? (
        <WarningText view={view}>{view.say(words.ownRequest)}</WarningText>
      ) : (
        <form method="post" novalidate>
          <WarningText view={view}>{view.say(words.two)}</WarningText>
          <Checkboxes
            view={view}
            name="sure"
            label={view.say(words.approveTitle)}
            choices={[{ value: 'yes', text: view.say(words.sure) }]}
            values={state.filled.all('sure')}
            error={wrongAt(view, state)('sure')}
          />
          <Button kind="warning">{view.say(words.approve)}</Button>
        </form>
      )}
    </AdminPage>
  );
}
