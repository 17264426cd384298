import type { Draft } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { type Keyed, recordDirectory } from './record-directory.ts';

export interface RecordPerson extends Keyed {
  /** Left out for a person whom the record does not know yet. */
  readonly id?: string;
  readonly name: string;
  readonly email?: string;
  readonly language?: 'en' | 'cy';
  readonly administrator?: boolean;
}

/** Records a person, or anew with another name or address. Both are sealed to the person, so that they can be erased. */
export function recordPerson(parts: Parts, caller: Caller, { id, email, key, ...told }: RecordPerson) {
  const person = { ...told, ...(email !== undefined && { email }) };
  return recordDirectory(parts, caller, {
    key,
    check: async () =>
      email !== undefined && (await isAddressTaken(parts, email, id)) ? addressTaken : undefined,
    draft: ({ ids }) => tellPerson({ ...person, id: id ?? ids('person') }),
  });
}

/** The entry itself: for the first administrator there is nobody yet who could record them. */
export function personDraft(
  person: RecordPerson & { readonly id: string },
  { by, at }: { readonly by: string; readonly at: string },
): Draft {
  return { ...tellPerson(person), actor: by, happenedAt: at };
}

function tellPerson({
  id,
  name,
  email,
  language = 'en',
  administrator = false,
}: RecordPerson & { readonly id: string }) {
  return {
    matter: id,
    kind: 'person-recorded',
    body: { language, administrator },
    sealed: [{ subject: id, body: { name, ...(email !== undefined && { email }) } }],
  };
}

async function isAddressTaken({ database }: Parts, email: string, id: string | undefined): Promise<boolean> {
  const { rows } = await database.query(
    'select 1 from record.person where lower(email) = lower($1) and id is distinct from $2',
    [email, id ?? null],
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
