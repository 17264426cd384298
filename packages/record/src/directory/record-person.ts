import type { Draft } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { recordDirectory } from './record-directory.ts';

export interface RecordPerson {
  /** Left out for a person whom the record does not know yet. */
  readonly id?: string;
  readonly name: string;
  readonly email?: string;
  readonly language?: 'en' | 'cy';
  readonly administrator?: boolean;
}

/** Records a person, or anew with another name or address. Both are sealed to the person, so that they can be erased. */
export function recordPerson(parts: Parts, caller: Caller, person: RecordPerson) {
  return recordDirectory(parts, caller, async (by, at) => {
    const { id = parts.ids('person'), email } = person;
    if (email !== undefined && (await isAddressTaken(parts, email, id))) return addressTaken;
    return personDraft({ ...person, id }, { by, at });
  });
}

/** The entry itself: for the first administrator there is nobody yet who could record them. */
export function personDraft(
  { id, name, email, language = 'en', administrator = false }: RecordPerson & { readonly id: string },
  { by, at }: { readonly by: string; readonly at: string },
): Draft {
  return {
    matter: id,
    kind: 'person-recorded',
    actor: by,
    happenedAt: at,
    body: { language, administrator },
    sealed: [{ subject: id, body: { name, ...(email !== undefined && { email }) } }],
  };
}

async function isAddressTaken({ database }: Parts, email: string, id: string): Promise<boolean> {
  const { rows } = await database.query(
    'select 1 from record.person where lower(email) = lower($1) and id <> $2',
    [email, id],
  );
  return rows.length > 0;
}

const addressTaken = {
  code: 'address-taken',
  at: 'email',
  message: {
    en: 'Somebody else on the record has this e-mail address; give another.',
    cy: 'Mae gan rywun arall ar y cofnod y cyfeiriad e-bost hwn; rhowch un arall.',
  },
} as const;
