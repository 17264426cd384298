import type { Database } from '@candour/ledger';
import type { Refusal } from '../../outcome.ts';

/**
 * Whether erasing a person, a matter or a document would take something that is held: the matter itself, a document
 * that belongs to it or that it rests on, somebody who acted in it or whom it names.
 */
export async function checkHeld(database: Database, subject: string): Promise<Refusal | undefined> {
  const { rows } = await database.query(
    `select from record.hold h where h.released_at is null and (h.body = '*' or h.matter = $1
       or exists (select from record.matter m where (m.id = h.matter or m.body = h.body) and (${concerns})))
     limit 1`,
    [subject, JSON.stringify(subject)],
  );
  return rows.length > 0 ? keptByHold : undefined;
}

/** Over `record.matter m`: $1 is the subject, $2 as it stands in the body of an entry that names it. */
const concerns = `m.id = $1
  or exists (select from record.document d where d.id = $1 and d.matter = m.id)
  or exists (select from record.recommendation r where r.document = $1 and r.matter = m.id)
  or exists (select from record.commitment c where c.document = $1 and c.matter = m.id)
  or exists (select from record.entry e where e.matter = m.id and (e.actor = $1 or strpos(e.body::text, $2) > 0))`;

const keptByHold = {
  code: 'kept-by-hold',
  at: 'subject',
  message: {
    en: 'This is held, or belongs to what is: nothing of it is erased until the hold is released. Look at the holds first.',
    cy: 'Mae hwn dan ataliad, neu’n perthyn i rywbeth sydd: ni ddilëir dim ohono nes rhyddheir yr ataliad. Edrychwch ar yr ataliadau yn gyntaf.',
  },
} as const;
