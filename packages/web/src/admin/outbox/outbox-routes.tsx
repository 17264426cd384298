import { type Outcome, refused, showOutbox } from '@candour/record';
import { retryFailedMessage, sendAfterAll } from '@candour/record/outgoing';
import { answerPage } from '../../http/answer-page.ts';
import { type Filled, readForm } from '../../http/form.ts';
import { createPages, type PageContext, type Pages } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import { answerAct, blank, type FormState } from '../frame/act.ts';
import { type AdminView, asAdministrator } from '../frame/as-administrator.ts';
import type { WithSecret } from '../keeping.ts';
import { OutboxPage } from './outbox-page.tsx';
import { messageOf, namesOfRecipients, readPlace } from './recipients.ts';
import { SecretPage } from './webhook-form.tsx';
import { outboxWords as words } from './words.ts';

/** Mail and webhooks: what failed, tried again; programs told, changed, withdrawn. */
export function outboxPages(parts: WebParts): Pages {
  return createPages()
    .get(
      '/admin/outbox',
      asAdministrator(parts, (c, view) => show(parts, c, { view })),
    )
    .post(
      '/admin/outbox',
      asAdministrator(parts, async (c, view) => {
        const filled = await readForm(c);
        const act = filled.get('do');
        if (act === 'register' || act === 'renew') return answerSecret(parts, c, { view, filled });
        const outcome = await change(parts, view, filled);
        const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
        const done = dones[act] ?? 'retried';
        return answerAct(c, { view, filled, outcome, to: paths.outbox, done, nameOf: () => null, again });
      }),
    );
}

const dones: Readonly<Record<string, string>> = {
  ...{ resume: 'resumed', withdraw: 'withdrawn', send: 'resent' },
};

interface Shown {
  readonly view: AdminView;
  readonly state?: FormState;
  readonly status?: 422 | 403;
}

async function show(parts: WebParts, c: PageContext, { view, state = blank, status }: Shown) {
  const outbox = await showOutbox(parts.record, view.caller, readPlace(c.req.query('after')));
  if (!outbox.ok) return parts.refuse(c, outbox.refusals);
  const nameOf = await namesOfRecipients(parts, view, outbox.value.webhooks);
  return answerPage(c, <OutboxPage {...{ view, nameOf, state }} outbox={outbox.value} />, status);
}

function change(
  { record, keeping: { webhooks } }: WebParts,
  { caller }: AdminView,
  filled: Filled,
): Promise<Outcome<unknown>> {
  const [act, webhook] = [filled.get('do'), filled.get('webhook')];
  if (act === 'resume') return webhooks.resume(caller, webhook);
  if (act === 'withdraw') return webhooks.withdraw(caller, webhook);
  const message = messageOf(filled.get('message'));
  return act === 'send'
    ? sendAfterAll(record, caller, { message })
    : retryFailedMessage(record, caller, message);
}

/** A secret is answered at once and kept by nobody. */
async function answerSecret(
  parts: WebParts,
  c: PageContext,
  { view, filled }: { view: AdminView; filled: Filled },
) {
  const made = await makeSecret(parts, view, filled);
  if (!made.ok) {
    const again = (state: FormState, status: 422 | 403) => show(parts, c, { view, state, status });
    return answerAct(c, { view, filled, outcome: made, to: paths.outbox, done: '', again });
  }
  c.header('Cache-Control', 'no-store');
  return answerPage(c, <SecretPage view={view} secret={made.value.secret} />);
}

async function makeSecret(
  { keeping: { webhooks } }: WebParts,
  { caller }: AdminView,
  filled: Filled,
): Promise<Outcome<WithSecret>> {
  if (filled.get('do') === 'renew') return webhooks.changeSecret(caller, filled.get('webhook'));
  const url = filled.get('url');
  if (url === '') return refused({ code: 'url-missing', at: 'url', message: words.urlMissing });
  const kinds = filled
    .get('kinds')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return webhooks.register(caller, { url, kinds: kinds.length === 0 ? null : kinds });
}
