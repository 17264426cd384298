import type { Database, Instant } from '@candour/ledger';
import { queueMessages } from '../outbox/queue-messages.ts';
import { listPreferences } from '../recipient/preference.ts';
import type { QuietHours } from '../recipient/quiet-hours.ts';
import { listWebhooks } from '../recipient/webhook.ts';
import { lockCursor, moveCursor } from './cursor.ts';
import { draftMail, draftWebhookMessages } from './draft-messages.ts';
import { type AnnouncedEntry, listNotices, type Posts } from './list-notices.ts';

/** How far one look went, and how much it queued. */
export interface Announced {
  readonly entries: number;
  readonly queued: number;
}

export interface Announcing {
  readonly now: Instant;
  /** The house's quiet hours, for whoever stated none. */
  readonly quiet?: QuietHours | null;
  /** False where there is no mail: then none is queued, to come out late on the day that there is. */
  readonly mail?: boolean;
  readonly most?: number;
}

/**
 * Queues what is to be sent of the entries that came since the last look, at most so many; none when another worker is
 * at it. The cursor moves in the same transaction, so that every entry is announced once, whoever looks and whoever
 * dies. It is no projection: a rebuild of the record announces nothing again.
 */
export function announce(
  database: Database,
  { now, quiet = null, mail = true, most = 200 }: Announcing,
): Promise<Announced> {
  return database.transaction(async (inside) => {
    const position = await lockCursor(inside, 'announced');
    if (position === undefined) return { entries: 0, queued: 0 };
    const from = Number(position);
    const entries = await listEntries(inside, from, most);
    const last = entries.at(-1);
    if (last === undefined) return { entries: 0, queued: 0 };
    const notices = mail ? listNotices(entries, await listPostsBefore(inside, entries, from)) : [];
    const people = [...new Set(notices.map(({ person }) => person))];
    const drafts = [
      ...draftMail(notices, await listPreferences(inside, people), { now, quiet }),
      ...draftWebhookMessages(entries, await listWebhooks(inside), now),
    ];
    const queued = await queueMessages(inside, drafts, now);
    await moveCursor(inside, 'announced', `${last.seq + 1}`);
    return { entries: entries.length, queued: queued.length };
  });
}

async function listEntries(
  database: Database,
  from: number,
  most: number,
): Promise<readonly AnnouncedEntry[]> {
  // A reply is matched under its document; whom it concerns is a matter's holders.
  const { rows } = await database.query<AnnouncedEntry>(
    `select seq, case when kind = 'reply-matched' then coalesce(body ->> 'matter', matter) else matter end as matter,
       kind, actor, body
     from record.entry where seq >= $1 order by seq limit $2`,
    [from, most],
  );
  return rows;
}

/** Who held each matter before the entries: the last that says so. */
async function listPostsBefore(
  database: Database,
  entries: readonly AnnouncedEntry[],
  from: number,
): Promise<ReadonlyMap<string, Posts>> {
  const matters = [...new Set(entries.map(({ matter }) => matter))];
  const { rows } = await database.query<Posts & { readonly matter: string }>(
    `select matter, posts.owner, posts.deputy
     from jsonb_array_elements_text($1::jsonb) as concerned (matter)
     cross join lateral (
       select e.body #>> '{owner,person}' as owner, e.body #>> '{deputy,person}' as deputy
       from record.entry e
       where e.matter = concerned.matter and e.seq < $2
         and e.body #>> '{owner,person}' is not null and e.body #>> '{deputy,person}' is not null
       order by e.seq desc limit 1) as posts`,
    [JSON.stringify(matters), from],
  );
  return new Map(rows.map(({ matter, owner, deputy }) => [matter, { owner, deputy }]));
}
