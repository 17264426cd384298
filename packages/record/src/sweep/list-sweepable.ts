import type { Database } from '@candour/ledger';

interface Asked {
  readonly now: string;
  readonly today: string;
  readonly calendar: string;
}

/**
 * Open matters of which something may have to be recorded: a last day is past, the holidays that one was counted by
 * have changed, or who holds the matter is away, has left, is excluded from it or is no longer in the role.
 */
export async function listSweepable(
  database: Database,
  { now, today, calendar }: Asked,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(sweepable, [today, calendar, now]);
  return rows.map(({ id }) => id);
}

/** Notes that every clock was looked at with a version of the holidays. */
export async function noteCalendarSwept(
  database: Database,
  { calendar, now }: Pick<Asked, 'calendar' | 'now'>,
): Promise<void> {
  await database.query(
    'insert into desk.calendar_swept (version, at) values ($1, $2) on conflict (version) do nothing',
    [calendar, now],
  );
}

const sweepable = `
  select m.id from record.matter m where m.is_open and m.next_due < $1
  union
  select c.matter from record.clock c join record.matter m on m.id = c.matter and m.is_open
    where c.stands = 'running' and c.calendar <> $2
      and not exists (select from desk.calendar_swept s where s.version = $2)
  union
  select m.id from record.matter m join record.absence a on a.person in (m.owner, m.deputy)
    where m.is_open and a.since <= $3 and (a.until is null or a.until > $3)
  union
  select m.id from record.matter m join record.relation r on r.matter = m.id and r.person in (m.owner, m.deputy)
    where m.is_open and r.relation = 'excluded' and r.since <= $3 and (r.until is null or r.until > $3)
  union
  select m.id from record.matter m join record.person p on p.id in (m.owner, m.deputy)
    where m.is_open and p.left_at <= $3
  union
  select m.id from record.matter m
    cross join lateral (values (m.owner_role, m.owner), (m.deputy_role, m.deputy)) as post (role, person)
    where m.is_open and post.role <> 'duty-holder' and not exists (
      select from record.appointment a where a.person = post.person and a.role = post.role
        and a.body in (m.body, '*') and a.since <= $3 and (a.until is null or a.until > $3))
  order by id`;
