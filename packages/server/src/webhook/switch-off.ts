import type { Database, Instant } from '@candour/ledger';
import { disableWebhook, listAdministrators, queueMessages } from '@candour/record/outgoing';

/** Switches a webhook off, and tells the administrators in the same transaction; whoever comes second tells nobody. */
export async function switchOff(
  database: Database,
  webhook: string,
  { because, now }: { readonly because: 'failing' | 'gone'; readonly now: Instant },
): Promise<void> {
  await database.transaction(async (inside) => {
    if (!(await disableWebhook(inside, webhook, { because, now }))) return;
    const administrators = await listAdministrators(inside);
    const drafts = administrators.map((recipient) => ({
      key: `webhook-disabled ${webhook} ${now} ${recipient}`,
      channel: 'mail' as const,
      recipient,
      kind: 'webhook-disabled' as const,
      matter: null,
      seq: null,
      detail: { webhook },
      gathered: false,
      notBefore: now,
    }));
    await queueMessages(inside, drafts, now);
  });
}
