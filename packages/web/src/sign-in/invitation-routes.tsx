import type { Refusal } from '@candour/record';
import { answerPage } from '../http/answer-page.ts';
import { errorsOf, readForm } from '../http/form.ts';
import { createPages, type PageContext, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { paths } from '../view/paths.ts';
import { viewOf } from '../view/view.ts';
import { AcceptInvitation, GoOnElsewhere, OpenInvitation } from './invitation-page.tsx';
import { invitationWords as words } from './invitation-words.ts';

/** Where the link of an invitation leads. Its secret is only ever in the body of a form, never in an address. */
export function invitationPages({ door }: WebParts): Pages {
  return createPages()
    .get(paths.invitation, (c) => answerPage(c, <OpenInvitation view={viewOf(c)} errors={[]} />))
    .post(paths.invitation, async (c) => {
      const secret = (await readForm(c)).get('invitation');
      if (secret === '') return askAgain(c, [{ code: 'empty', at: 'invitation', message: words.empty }]);
      const invited = await door.findInvited(c, secret);
      if (!invited.ok) return askAgain(c, invited.refusals);
      c.header('Cache-Control', 'no-store');
      const { name } = invited.value;
      return answerPage(
        c,
        <AcceptInvitation view={viewOf(c)} name={name} secret={secret} providers={door.providers} />,
      );
    })
    .post(paths.acceptElsewhere(':provider'), async (c) => {
      const view = viewOf(c);
      const invitation = (await readForm(c)).get('invitation');
      const provider = c.req.param('provider') ?? '';
      const to = view.to(paths.recoveryCodes);
      const gone = await door.goElsewhere(c, { provider, purpose: 'register', to, invitation });
      if (!gone.ok) return askAgain(c, gone.refusals);
      const name = door.providers.find(({ id }) => id === provider)?.name ?? provider;
      c.header('Refresh', `0; url=${gone.value}`);
      return answerPage(c, <GoOnElsewhere view={view} provider={name} location={gone.value} />);
    });
}

function askAgain(c: PageContext, refusals: readonly Refusal[]): Promise<Response> {
  const errors = errorsOf(refusals).map((error) => ({ ...error, at: 'invitation' }));
  return answerPage(c, <OpenInvitation view={viewOf(c)} errors={errors} />, 422);
}
