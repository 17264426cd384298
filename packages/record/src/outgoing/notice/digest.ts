import { addDays, dayInLondon, type HolidayTable, isWorkingDay, type PlainDate } from '@candour/calendar';
import type { Database, Instant } from '@candour/ledger';
import { z } from 'zod';
import { notCancelled } from '../cancelling/not-cancelled.ts';
import { type Message, type MessageDraft, messageColumns, parseMessage } from '../outbox/message.ts';
import { queueMessages } from '../outbox/queue-messages.ts';
import { defaultPreference, listPreferences } from '../recipient/preference.ts';
import { afterQuiet, type QuietHours, type TimeOfDay, timeInLondon } from '../recipient/quiet-hours.ts';
import { lockCursor, moveCursor } from './cursor.ts';

export interface DigestTimes {
  readonly now: Instant;
  /** From when on each day, on London's clocks. */
  readonly digestAt: TimeOfDay;
  readonly calendar: HolidayTable;
  /** The house's quiet hours, for whoever stated none. */
  readonly quiet?: QuietHours | null;
}

const owed = z.object({
  person: z.string(),
  late: z.coerce.number(),
  today: z.coerce.number(),
  week: z.coerce.number(),
  matters: z.array(z.object({ matter: z.string(), due: z.string().nullable() })),
});
type Owed = z.infer<typeof owed>;

/**
 * Queues the day's digests once the time has come; how many were new. One for everybody for whom something waits to be
 * told, and, on working days, for whoever owes something late, today or within seven days; on another day only when
 * something is due that day. What it counts is fixed here, so that a second try says the same.
 */
export async function gatherDigests(
  database: Database,
  { now, digestAt, calendar, quiet = null }: DigestTimes,
): Promise<number> {
  const day = dayInLondon(now);
  if (timeInLondon(now) < digestAt) return 0;
  return database.transaction(async (inside) => {
    const digested = await lockCursor(inside, 'digested');
    if (digested === undefined || digested >= day) return 0;
    const debts = new Map((await listOwed(inside, day)).map((one) => [one.person, one]));
    const waiting = await listWaitedFor(inside);
    const working = isWorkingDay(day, { rule: 'england-wales', table: calendar });
    const due = [...debts.values()].filter(({ today }) => working || today > 0).map(({ person }) => person);
    const people = [...new Set([...waiting, ...due])];
    const preferences = await listPreferences(inside, people);
    const drafts = people.map((person) =>
      draftDigest(day, debts.get(person) ?? nothing(person), {
        notBefore: afterQuiet(now, (preferences.get(person) ?? defaultPreference).quiet ?? quiet),
      }),
    );
    const queued = await queueMessages(inside, drafts, now);
    await gatherInto(inside, queued, now);
    await moveCursor(inside, 'digested', day);
    return queued.length;
  });
}

function draftDigest(
  day: PlainDate,
  { person, ...detail }: Owed,
  { notBefore }: { readonly notBefore: Instant },
): MessageDraft {
  return {
    key: `digest ${day} ${person}`,
    channel: 'mail',
    recipient: person,
    kind: 'digest',
    matter: null,
    seq: null,
    detail: { ...detail, due: day },
    gathered: false,
    notBefore,
  };
}

function nothing(person: string): Owed {
  return { person, late: 0, today: 0, week: 0, matters: [] };
}

/** What a digest tells beside its counts, in the order in which it came about. */
export async function listGathered(database: Database, digest: number): Promise<readonly Message[]> {
  const { rows } = await database.query(
    `select ${messageColumns} from outgoing.message m where m.told_in = $1 order by m.id`,
    [digest],
  );
  return rows.map(parseMessage);
}

async function listWaitedFor(database: Database): Promise<readonly string[]> {
  const { rows } = await database.query<{ recipient: string }>(
    `select distinct told.recipient from outgoing.message told
     where told.gathered and ${waits} and told.sent_at is null and told.failed_at is null
       and ${notCancelled('told')}`,
  );
  return rows.map(({ recipient }) => recipient);
}

/** In no digest, or in one that was cancelled. */
const waits = `(told.told_in is null or exists (select from outgoing.message had
  join record.cancelled_message cancelled on cancelled.key = had.key where had.id = told.told_in))`;

/**
 * Only into digests that this transaction queues: one that a worker can see may be under way already. What somebody holds
 * to cancel it waits for the next.
 */
async function gatherInto(database: Database, digests: readonly string[], now: Instant): Promise<void> {
  await database.query(
    `update outgoing.message told set told_in = digest.id
     from outgoing.message digest
     where digest.key in (select jsonb_array_elements_text($1::jsonb))
       and told.gathered and ${waits} and told.sent_at is null and told.failed_at is null
       and (told.claimed_until is null or told.claimed_until <= $2) and ${notCancelled('told')}
       and told.recipient = digest.recipient and told.channel = 'mail'`,
    [JSON.stringify(digests), now],
  );
}

async function listOwed(database: Database, day: PlainDate): Promise<readonly Owed[]> {
  const { rows } = await database.query(selectOwed, [day, addDays(day, 7), listed]);
  return rows.map((row) => owed.parse(row));
}

/** How many matters a digest lists; the counts are of all. */
const listed = 20;

const selectOwed = `
with owed as (
  select m.owner as person, m.id as matter, m.next_due as due,
    case when m.overdue or m.next_due < $1 then 'late' when m.next_due = $1 then 'today' else 'week' end as stands
  from record.matter m left join outgoing.preference wish on wish.person = m.owner
  where m.is_open and coalesce(wish.reminders, 'digest') = 'digest' and (m.overdue or m.next_due <= $2)
    and not exists (select from record.relation r
                    where r.matter = m.id and r.person = m.owner and r.relation = 'excluded'
                         and r.until is null)),
placed as (
  select person, matter, due, stands,
    row_number() over (partition by person order by stands = 'late' desc, due nulls first, matter) as place
  from owed)
select person, count(*) filter (where stands = 'late') as late, count(*) filter (where stands = 'today') as today,
  count(*) filter (where stands = 'week') as week,
  coalesce(jsonb_agg(jsonb_build_object('matter', matter, 'due', due) order by place) filter (where place <= $3), '[]')
    as matters
from placed group by person`;
