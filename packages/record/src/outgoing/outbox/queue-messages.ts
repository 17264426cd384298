import type { Database, Instant } from '@candour/ledger';
import type { MessageDraft } from './message.ts';

/** Queues what is not queued yet; the keys of what was new. Belongs in the transaction that moves the cursor on. */
export async function queueMessages(
  database: Database,
  drafts: readonly MessageDraft[],
  now: Instant,
): Promise<readonly string[]> {
  if (drafts.length === 0) return [];
  const { rows } = await database.query<{ key: string }>(insertMessages, [JSON.stringify(drafts), now]);
  return rows.map(({ key }) => key);
}

const insertMessages = `
insert into outgoing.message
  (key, channel, recipient, kind, matter, seq, detail, gathered, created_at, next_try)
select key, channel, recipient, kind, matter, seq, detail, gathered, $2, "notBefore"
from jsonb_to_recordset($1::jsonb) as draft
  (key text, channel text, recipient text, kind text, matter text, seq bigint, detail jsonb, gathered boolean,
   "notBefore" text)
on conflict (key) do nothing
returning key`;
