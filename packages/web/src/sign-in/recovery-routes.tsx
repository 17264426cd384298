import { answerPage } from '../http/answer-page.ts';
import { readForm } from '../http/form.ts';
import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { AcceptInvitation } from './invitation-page.tsx';
import { RecoveryPage } from './recovery-page.tsx';

/** A recovery code for a new way to sign in. */
export function recoveryPages({ door }: WebParts): Pages {
  return createPages()
    .get(paths.recovery, (c) => answerPage(c, <RecoveryPage view={viewOf(c)} errors={[]} />))
    .post(paths.recovery, async (c) => {
      const view = viewOf(c);
      const taken = await door.recover(c, (await readForm(c)).get('code'));
      if (!taken.ok) {
        const errors = taken.refusals.map(({ message }) => ({ at: 'code', message }));
        return answerPage(c, <RecoveryPage view={view} errors={errors} />, 422);
      }
      c.header('Cache-Control', 'no-store');
      const { secret } = taken.value;
      const invited = await door.findInvited(c, secret);
      return answerPage(
        c,
        <AcceptInvitation
          view={view}
          name={invited.ok ? invited.value.name : null}
          secret={secret}
          providers={door.providers}
        />,
      );
    });
}
