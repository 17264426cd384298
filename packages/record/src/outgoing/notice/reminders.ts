import {
  addDays,
  addWorkingDays,
  dayInLondon,
  daysBetween,
  getDay,
  type HolidayTable,
  type PlainDate,
} from '@candour/calendar';
import type { Database, Instant } from '@candour/ledger';
import type { MessageDraft } from '../outbox/message.ts';
import { queueMessages } from '../outbox/queue-messages.ts';
import { defaultPreference, listPreferences, type Preference } from '../recipient/preference.ts';
import { afterQuiet, type QuietHours } from '../recipient/quiet-hours.ts';
import { lockCursor, moveCursor } from './cursor.ts';

/** Working days, in England and Wales, before the last day on which its owner is reminded; and the day before it. */
const workingDaysBefore = [10, 5, 1] as const;
export type Reminder = (typeof workingDaysBefore)[number] | 'eve';

export interface Days {
  /** Reminders up to this day were made. */
  readonly since: PlainDate;
  readonly today: PlainDate;
  readonly calendar: HolidayTable;
}

/** The reminder of a last day that falls after `since` and by today: the latest, where a run was missed. */
export function findReminder(due: PlainDate, { since, today, calendar }: Days): Reminder | undefined {
  const before = (count: number) => addWorkingDays(due, -count, { rule: 'england-wales', table: calendar });
  const days: readonly (readonly [Reminder, PlainDate])[] = [
    ...workingDaysBefore.map((count) => [count, before(count)] as const),
    ['eve', addDays(due, -1)],
  ];
  const come = days
    .filter(([, day]) => since < day && day <= today)
    .sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
  return come[0]?.[0];
}

interface RunningClock {
  readonly matter: string;
  readonly clock: string;
  readonly arming: number;
  readonly due: string;
  readonly owner: string;
}

export interface Reminding {
  readonly now: Instant;
  readonly calendar: HolidayTable;
  /** The house's quiet hours, for whoever stated none. */
  readonly quiet?: QuietHours | null;
}

/**
 * Queues the reminders of the days since the last run, at most a week of them; how many were new. Derived from the
 * clocks that run now: whoever was reminded of a day that was moved since is reminded of the new one.
 */
export function remind(database: Database, { now, calendar, quiet = null }: Reminding): Promise<number> {
  return database.transaction(async (inside) => {
    const today = dayInLondon(now);
    const reminded = await lockCursor(inside, 'reminded');
    if (reminded === undefined || reminded >= today) return 0;
    const first = reminded === '' ? addDays(today, -1) : getDay(reminded);
    const since = daysBetween(first, today) > 7 ? addDays(today, -7) : first;
    const days = { since, today, calendar };
    const clocks = await listRunningClocks(inside, today);
    const owners = [...new Set(clocks.map(({ owner }) => owner))];
    const preferences = await listPreferences(inside, owners);
    const drafts = clocks.flatMap((clock) => {
      const reminder = findReminder(getDay(clock.due), days);
      return reminder === undefined
        ? []
        : draftReminder(clock, reminder, { now, quiet, wish: preferences.get(clock.owner) });
    });
    const queued = await queueMessages(inside, drafts, now);
    await moveCursor(inside, 'reminded', today);
    return queued.length;
  });
}

interface Wish {
  readonly now: Instant;
  readonly quiet: QuietHours | null;
  readonly wish: Preference | undefined;
}

function draftReminder(
  { matter, clock, arming, due, owner }: RunningClock,
  reminder: Reminder,
  { now, quiet, wish = defaultPreference }: Wish,
): readonly MessageDraft[] {
  if (wish.reminders === 'none') return [];
  return [
    {
      key: `due-soon ${matter} ${clock} ${arming} ${due} ${reminder} ${owner}`,
      channel: 'mail',
      recipient: owner,
      kind: 'due-soon',
      matter,
      seq: null,
      detail: { due },
      gathered: wish.reminders === 'digest',
      notBefore: afterQuiet(now, wish.quiet ?? quiet),
    },
  ];
}

/** Clocks whose last day is near enough for a reminder: ten working days are never more than five weeks. */
async function listRunningClocks(database: Database, today: PlainDate): Promise<readonly RunningClock[]> {
  const { rows } = await database.query<RunningClock>(
    `select c.matter, c.clock, c.arming, c.due, m.owner
     from record.clock c join record.matter m on m.id = c.matter
     where c.stands = 'running' and c.due > $1 and c.due <= $2 and m.is_open
       and not exists (select from record.relation r
                       where r.matter = m.id and r.person = m.owner and r.relation = 'excluded'
                         and r.until is null)
     order by c.due, c.matter, c.clock`,
    [today, addDays(today, 35)],
  );
  return rows;
}
