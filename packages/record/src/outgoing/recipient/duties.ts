import type { Database } from '@candour/ledger';
import { z } from 'zod';

const dutyRow = z
  .object({
    matter: z.string(),
    clock: z.string(),
    arming: z.number(),
    due: z.string(),
    title: z.string().nullable(),
    changed_at: z.string(),
  })
  .transform(({ changed_at: changedAt, ...duty }) => ({ ...duty, changedAt }));

/** A clock that runs for a person; the title only where the matter is public. */
export type Duty = Readonly<z.infer<typeof dutyRow>>;

/**
 * What a person owes by which day, soonest first. Titles of restricted matters are left out here, in SQL, so that
 * nothing which shows duties can show them; matters from which the person is excluded are not among them.
 */
export async function listDuties(database: Database, person: string): Promise<readonly Duty[]> {
  const { rows } = await database.query(
    `select c.matter, c.clock, c.arming, c.due, m.changed_at,
       case when m.classification = 'public' then m.title end as title
     from record.matter m join record.clock c on c.matter = m.id
     where m.owner = $1 and m.is_open and c.stands = 'running' and c.due is not null
       and not exists (select from record.relation r
                       where r.matter = m.id and r.person = $1 and r.relation = 'excluded'
                         and r.until is null)
     order by c.due, c.matter, c.clock`,
    [person],
  );
  return rows.map((row) => dutyRow.parse(row));
}
