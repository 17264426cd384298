import { cancelMessage, listWebhooks, type Message, showWaitingMessage } from '@candour/record/outgoing';
import { answerPage } from '../../http/answer-page.ts';
import { readForm } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import { CancelPage } from './cancel-page.tsx';
import { messageOf, namesOfRecipients } from './recipients.ts';

/** One message that was not sent yet, kept from going, with a reason. */
export function cancelPages(parts: WebParts): Pages {
  const path = '/admin/outbox/:message/cancel';
  return createPages()
    .get(
      path,
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .post(
      path,
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const command = { message: messageIn(c), because: filled.get('because') };
        const outcome = await cancelMessage(parts.record, view.caller, command);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        return answerAct(c, { view, filled, outcome, to: paths.outbox, done: 'cancelled', again });
      }),
    );
}

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const found = await showWaitingMessage(parts.record, view.caller, messageIn(c));
  if (!found.ok) return parts.refuse(c, found.refusals);
  const message: Message = found.value;
  const nameOf = await namesOfRecipients(parts, view, await listWebhooks(parts.record.database));
  return answerPage(c, <CancelPage {...{ view, message, nameOf, state }} />, status);
}

function messageIn(c: PageContext): number {
  return messageOf(c.req.param('message') ?? '');
}
