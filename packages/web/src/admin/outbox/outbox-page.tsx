import type { Outbox } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { paths } from '../../view/paths.ts';
import type { FormState } from '../frame/act.ts';
import { AdminPage } from '../frame/admin-page.tsx';
import type { AdminView } from '../frame/as-administrator.ts';
import { CancelledTable } from './cancelled-table.tsx';
import { WaitingTable } from './waiting-table.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookTable } from './webhook-table.tsx';
import { kindWords, whyWords, outboxWords as words } from './words.ts';

const dones = {
  ...{ retried: words.retried, resumed: words.resumed, withdrawn: words.withdrew },
  ...{ cancelled: words.cancelDone, resent: words.resent },
};

export interface OutboxPageProps {
  readonly view: AdminView;
  readonly outbox: Outbox;
  /** A person by name, or a program by its address. */
  readonly nameOf: (recipient: string) => string;
  readonly state: FormState;
}

/** What goes out: what was given up and why, what waits, and the programs that are told. */
export function OutboxPage({ view, outbox, nameOf, state }: OutboxPageProps) {
  const { waiting, failed, cancelled, webhooks } = outbox;
  return (
    <AdminPage
      view={view}
      title={view.say(words.title, { count: failed.length })}
      lede={view.say(words.lede)}
      acts
      dones={dones}
      errors={state.errors}
    >
      {waiting.length === 0 && <p>{view.say(words.nothingWaits)}</p>}
      {waiting.map(({ channel, count, oldest }) => (
        <p>{view.say(words.waiting, { count, kind: view.say(words[channel]), when: view.moment(oldest) })}</p>
      ))}
      {failed.length > 0 && (
        <>
          <h2>{view.say(words.failed)}</h2>
          <Failed {...{ view, outbox, nameOf, state }} />
          <p class="quiet">{view.say(words.noCancel)}</p>
        </>
      )}
      <WaitingTable {...{ view, outbox, nameOf }} />
      {cancelled.length > 0 && <CancelledTable {...{ view, outbox, nameOf }} />}
      <h2>{view.say(words.webhooks)}</h2>
      <WebhookTable view={view} webhooks={webhooks} />
      <WebhookForm view={view} state={state} />
    </AdminPage>
  );
}

function Failed({ view, outbox: { failed }, nameOf }: OutboxPageProps) {
  return (
    <Table
      head={[
        ...[words.to, words.about, words.why, words.when].map((text) => ({ text: view.say(text) })),
        { text: view.say(words.tries), numeric: true },
        { text: view.say(words.again) },
      ]}
      rows={failed.map(({ id, recipient, kind, lastError, failedAt, attempts }) => [
        nameOf(recipient),
        view.say(kindWords[kind]),
        whyWords[lastError] === undefined ? <code>{lastError}</code> : view.say(whyWords[lastError]),
        <time datetime={failedAt}>{view.moment(failedAt)}</time>,
        attempts,
        <form method="post" action={view.to(paths.outbox)}>
          <input type="hidden" name="message" value={String(id)} />
          <Button kind="secondary" name="do" value="retry">
            {view.say(words.again)}
            <span class="govuk-visually-hidden"> {view.say(words.againOf, { name: nameOf(recipient) })}</span>
          </Button>
        </form>,
      ])}
    />
  );
}
