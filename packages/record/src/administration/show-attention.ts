import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** What an administrator should look at, as counts; and how much there is of everything. */
export interface Attention {
  /** People who have not left, and can sign in by nothing and were not invited. */
  readonly withoutWayIn: number;
  readonly invited: number;
  /** Appointments that run now and end within thirty days. */
  readonly ending: number;
  readonly away: number;
  /** Bodies that have nobody of their own for when nobody else is there. */
  readonly withoutDutyHolder: number;
  readonly unreviewedGlass: number;
  /** Erasures that a second person has yet to approve. */
  readonly erasures: number;
  readonly failedMessages: number;
  /** Webhooks that were switched off because they failed. */
  readonly failedWebhooks: number;
  /** Witnesses that did not sign when they were last asked. */
  readonly silentWitnesses: number;
  readonly people: number;
  readonly bodies: number;
  readonly appointments: number;
  readonly matters: number;
  readonly documents: number;
  readonly imported: number;
  readonly lastExport: string | null;
  /** When every clock was looked at with the holidays that are counted with. */
  readonly calendarSwept: string | null;
}

const soon = 30 * 86_400_000;

/** One statement: each of its counts goes along an index, by the prefix of an id too, or over a table that is small. */
export async function showAttention(parts: Parts, caller: Caller): Promise<Outcome<Attention>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const now = parts.clock();
  const { rows } = await parts.database.query<{ counted: Attention }>(counts, [
    now.toISOString(),
    new Date(now.getTime() + soon).toISOString(),
    parts.calendar.version,
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('The database counted nothing.');
  return done(row.counted);
}

const live = 'since <= $1 and (until is null or until > $1)';

const counts = `select jsonb_build_object(
  'withoutWayIn', (select count(*) from record.person p where p.left_at is null
    and not exists (select from account.credential c where c.person = p.id)
    and not exists (select from account.identity i where i.person = p.id)
    and not exists (select from account.invitation i
      where i.person = p.id and i.used_at is null and i.expires_at > $1)),
  'invited', (select count(distinct person) from account.invitation where used_at is null and expires_at > $1),
  'ending', (select count(*) from record.appointment where since <= $1 and until > $1 and until <= $2),
  'away', (select count(distinct a.person) from record.absence a join record.person p on p.id = a.person
    where p.left_at is null and a.${live}),
  'withoutDutyHolder', (select count(*) from record.body b where not exists (
    select from record.duty_holder d join record.person p on p.id = d.person
    where d.body = b.id and p.left_at is null)),
  'unreviewedGlass', (select count(*) from record.relation where relation = 'break-glass' and found is null),
  'erasures', (select count(*) from desk.erasure_request where approved_by is null),
  'failedMessages', (select count(*) from outgoing.message where failed_at is not null),
  'failedWebhooks', (select count(*) from outgoing.webhook where disabled_because in ('failing', 'gone')),
  'silentWitnesses', (select count(*) from outgoing.witness where outcome <> 'cosigned'),
  'people', (select count(*) from record.person where left_at is null),
  'bodies', (select count(*) from record.body),
  'appointments', (select count(*) from record.appointment where ${live}),
  'matters', (select count(*) from (select from record.matter limit 1000) few),
  'documents', (select count(*) from (select from record.document limit 1000) few),
  'imported', (select count(*) from (select from record.imported limit 1000) few),
  'lastExport', (select max(recorded_at) from record.entry
    where matter >= 'export' and matter < 'exporu' and kind = 'export-made'),
  'calendarSwept', (select at from desk.calendar_swept where version = $3)) as counted`;
