import type { Outbox } from '@candour/record';
import { Button } from '../../design/govuk/button.tsx';
import { Table } from '../../design/govuk/table.tsx';
import { StateTag } from '../../design/state-tag.tsx';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { outboxWords as words } from './words.ts';

type Webhook = Outbox['webhooks'][number];

interface WebhookTableProps {
  readonly view: AdminView;
  readonly webhooks: readonly Webhook[];
}

/** The programs that are told, and what can be done with each. */
export function WebhookTable({ view, webhooks }: WebhookTableProps) {
  if (webhooks.length === 0) return <p class="quiet">{view.say(words.noWebhooks)}</p>;
  const heads = [words.address, words.kinds, words.lastTaken, words.standing, words.acts];
  return (
    <Table
      heads
      head={heads.map((text) => ({ text: view.say(text) }))}
      rows={webhooks.map((webhook) => [
        <span class="reference">{webhook.url}</span>,
        webhook.kinds === null ? view.say(words.everything) : webhook.kinds.join(', '),
        webhook.lastSuccessAt === null ? view.say(words.never) : view.moment(webhook.lastSuccessAt),
        <Standing view={view} webhook={webhook} />,
        <Acts view={view} webhook={webhook} />,
      ])}
    />
  );
}

interface OneProps {
  readonly view: AdminView;
  readonly webhook: Webhook;
}

function Standing({ view, webhook: { disabledAt, disabledBecause } }: OneProps) {
  if (disabledAt === null || disabledBecause === null)
    return <StateTag is="kept">{view.say(words.on)}</StateTag>;
  const said = { day: view.day(disabledAt), why: view.say(words[disabledBecause]) };
  return (
    <StateTag is={disabledBecause === 'withdrawn' ? 'unknown' : 'late'}>{view.say(words.off, said)}</StateTag>
  );
}

function Acts({ view, webhook: { id, url, disabledAt, disabledBecause } }: OneProps) {
  if (disabledBecause === 'withdrawn') return null;
  const acts = disabledAt === null ? (['renew', 'withdraw'] as const) : (['resume'] as const);
  return (
    <form method="post" action={view.to(paths.outbox)} class="stacked">
      <input type="hidden" name="webhook" value={id} />
      {acts.map((act) => (
        <Button kind="secondary" name="do" value={act}>
          {view.say(words[act])}
          <span class="govuk-visually-hidden">: {url}</span>
        </Button>
      ))}
    </form>
  );
}
