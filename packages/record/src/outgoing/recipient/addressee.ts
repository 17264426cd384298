import type { Database } from '@candour/ledger';
import { z } from 'zod';

/** Where a person's mail goes, and in which language. */
export interface Addressee {
  readonly email: string;
  readonly language: 'en' | 'cy';
}

const addresseeRow = z.object({ email: z.string(), language: z.enum(['en', 'cy']) });

/** Undefined: nobody of that name here, no address, erased, or gone: mail to them cannot be sent. */
export async function findAddressee(database: Database, person: string): Promise<Addressee | undefined> {
  const { rows } = await database.query(
    `select p.email, coalesce(wish.language, p.language) as language
     from record.person p left join outgoing.preference wish on wish.person = p.id
     where p.id = $1 and p.email is not null and p.left_at is null`,
    [person],
  );
  return rows[0] === undefined ? undefined : addresseeRow.parse(rows[0]);
}

/** Who looks after the installation: told when a webhook is switched off. */
export async function listAdministrators(database: Database): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>(
    'select id from record.person where administrator and left_at is null order by id',
  );
  return rows.map(({ id }) => id);
}
