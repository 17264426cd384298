import type { Json } from '@candour/ledger';
import { isPerson, noSuchPerson } from '../../directory/appoint.ts';
import { type RecordOnce, recordOnce } from '../../keyed.ts';
import { done, type Outcome, type Refusal } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';

/** An entry about who is tied to a matter: the whole of it sealed, for who is tied to what must itself not be known. */
export interface TieDraft extends Pick<RecordOnce, 'key' | 'check'> {
  readonly matter: string;
  readonly kind: string;
  readonly by: string;
  readonly body: { readonly [name: string]: Json };
}

/** Answers with the seq of the entry, by which it is spoken of later. */
export async function recordTie(
  parts: Parts,
  { matter, kind, by, body, ...once }: TieDraft,
): Promise<Outcome<{ readonly seq: number }>> {
  const recorded = await recordOnce(parts, {
    ...once,
    draft: ({ at }) => ({
      ...{ matter, kind, actor: by, happenedAt: at },
      sealed: [{ subject: matter, body }],
    }),
  });
  return recorded.ok ? done({ seq: recorded.value.entry.seq }) : recorded;
}

/** What speaks against tying a person to a matter in a way: that nobody knows them, or that they are tied so already. */
export async function checkUntied(
  parts: Parts,
  tie: { readonly matter: string; readonly person: string },
  relation: Relation,
): Promise<Refusal | undefined> {
  if (!(await isPerson(parts, tie.person))) return noSuchPerson;
  return (await isTied(parts, tie, relation)) ? tiedAlready : undefined;
}

/** What speaks against untying them. */
export async function checkTied(
  parts: Parts,
  tie: { readonly matter: string; readonly person: string },
  relation: Relation,
): Promise<Refusal | undefined> {
  return (await isTied(parts, tie, relation)) ? undefined : notTied;
}

type Relation = 'member' | 'affected' | 'excluded';

async function isTied(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  { matter, person }: { readonly matter: string; readonly person: string },
  relation: Relation,
): Promise<boolean> {
  const { rows } = await database.query(
    `select from record.relation where matter = $1 and person = $2 and relation = $3
       and since <= $4 and (until is null or until > $4)`,
    [matter, person, relation, clock().toISOString()],
  );
  return rows.length > 0;
}

/** Why a reason is asked for: whoever looks back must be able to see what it rested on. */
export function checkReason(because: string): readonly Refusal[] {
  return because.trim() === '' ? [reasonNeeded] : [];
}

const reasonNeeded = {
  code: 'reason-needed',
  at: 'because',
  message: { en: 'Say why, in your own words.', cy: 'Dywedwch pam, yn eich geiriau eich hun.' },
} as const;

const tiedAlready = {
  code: 'tied-already',
  at: 'person',
  message: {
    en: 'This person is recorded as that already; nothing need be done.',
    cy: 'Mae’r person hwn wedi’i gofnodi felly eisoes; nid oes angen gwneud dim.',
  },
} as const;

const notTied = {
  code: 'not-tied',
  at: 'person',
  message: {
    en: 'This person is not recorded as that; look up who is.',
    cy: 'Nid yw’r person hwn wedi’i gofnodi felly; chwiliwch am bwy sydd.',
  },
} as const;
