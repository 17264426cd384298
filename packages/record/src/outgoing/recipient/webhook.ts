import type { Database, Instant } from '@candour/ledger';
import { z } from 'zod';

const webhookRow = z
  .object({
    id: z.string(),
    url: z.string(),
    kinds: z.array(z.string()).nullable(),
    secret_number: z.number(),
    created_at: z.string(),
    from_seq: z.coerce.number(),
    last_success_at: z.string().nullable(),
    disabled_at: z.string().nullable(),
    disabled_because: z.enum(['failing', 'gone', 'withdrawn']).nullable(),
  })
  .transform((row) => ({
    id: row.id,
    url: row.url,
    /** Null: every kind. */
    kinds: row.kinds,
    /** Which of its secrets is in use: each change gives another. */
    secretNumber: row.secret_number,
    createdAt: row.created_at,
    fromSeq: row.from_seq,
    lastSuccessAt: row.last_success_at,
    disabledAt: row.disabled_at,
    disabledBecause: row.disabled_because,
  }));

/** An address that is told of entries as they are made. */
export type Webhook = Readonly<z.infer<typeof webhookRow>>;

export interface WebhookDraft {
  readonly id: string;
  readonly url: string;
  readonly kinds: readonly string[] | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

const columns =
  'id, url, kinds, secret_number, created_at, from_seq, last_success_at, disabled_at, disabled_because';

/** Registers an address: it is told of what is announced from now on. */
export async function insertWebhook(database: Database, draft: WebhookDraft): Promise<void> {
  await database.query(
    `insert into outgoing.webhook (id, url, kinds, created_by, created_at, from_seq)
     select $1, $2, $3::jsonb, $4, $5, coalesce(max(seq) + 1, 0) from record.entry`,
    [draft.id, draft.url, draft.kinds && JSON.stringify(draft.kinds), draft.createdBy, draft.createdAt],
  );
}

export async function findWebhook(database: Database, id: string): Promise<Webhook | undefined> {
  const { rows } = await database.query(`select ${columns} from outgoing.webhook where id = $1`, [id]);
  return rows[0] === undefined ? undefined : webhookRow.parse(rows[0]);
}

export async function listWebhooks(database: Database): Promise<readonly Webhook[]> {
  const { rows } = await database.query(`select ${columns} from outgoing.webhook order by created_at, id`);
  return rows.map((row) => webhookRow.parse(row));
}

/** Takes its next secret into use; the number of it, or undefined when there is no such webhook. */
export async function renewSecret(database: Database, id: string): Promise<number | undefined> {
  const { rows } = await database.query<{ secret_number: number }>(
    `update outgoing.webhook set secret_number = secret_number + 1 where id = $1 and disabled_at is null
     returning secret_number`,
    [id],
  );
  return rows[0]?.secret_number;
}

export async function noteSuccess(database: Database, id: string, now: Instant): Promise<void> {
  await database.query('update outgoing.webhook set last_success_at = $2 where id = $1', [id, now]);
}

/** Switches an address off, and gives up what waits for it. False when it was off already. */
export function disableWebhook(
  database: Database,
  id: string,
  { because, now }: { readonly because: NonNullable<Webhook['disabledBecause']>; readonly now: Instant },
): Promise<boolean> {
  return database.transaction(async (inside) => {
    const { rows } = await inside.query(
      `update outgoing.webhook set disabled_at = $2, disabled_because = $3
       where id = $1 and disabled_at is null returning id`,
      [id, now, because],
    );
    if (rows.length === 0) return false;
    await inside.query(
      `update outgoing.message set failed_at = $2, last_error = 'webhook-disabled', claimed_by = null,
         claimed_until = null
       where recipient = $1 and channel = 'webhook' and sent_at is null and failed_at is null`,
      [id, now],
    );
    return true;
  });
}

/** Switches it on again, from where the log stands now: what was missed is read from the log, not sent late. */
export async function enableWebhook(database: Database, id: string): Promise<boolean> {
  const { rows } = await database.query(
    `update outgoing.webhook set disabled_at = null, disabled_because = null,
       from_seq = (select coalesce(max(seq) + 1, 0) from record.entry)
     where id = $1 and disabled_because in ('failing', 'gone') returning id`,
    [id],
  );
  return rows.length > 0;
}
