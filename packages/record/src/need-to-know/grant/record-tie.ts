import type { Draft, Json } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import { done, type Outcome, type Refusal } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';

/** An entry about who is tied to a matter: the whole of it sealed, for who is tied to what must itself not be known. */
export interface TieDraft {
  readonly matter: string;
  readonly kind: string;
  readonly by: string;
  readonly body: { readonly [name: string]: Json };
}

/** Answers with the seq of the entry, by which it is spoken of later. */
export async function recordTie(
  parts: Parts,
  { matter, kind, by, body }: TieDraft,
): Promise<Outcome<{ readonly seq: number }>> {
  const happenedAt = parts.clock().toISOString();
  const draft: Draft = { matter, kind, actor: by, happenedAt, sealed: [{ subject: matter, body }] };
  const appended = await appendEntries(parts, [draft]);
  if (!appended.ok) return appended;
  const [stored] = appended.value;
  if (stored === undefined) throw new Error('The ledger answered without the entry it had stored.');
  return done({ seq: stored.entry.seq });
}

/** Whether a person is tied to a matter in this way now. */
export async function isTied(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  { matter, person }: { readonly matter: string; readonly person: string },
  relation: 'member' | 'affected' | 'excluded',
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

export const tiedAlready = {
  code: 'tied-already',
  at: 'person',
  message: {
    en: 'This person is recorded as that already; nothing need be done.',
    cy: 'Mae’r person hwn wedi’i gofnodi felly eisoes; nid oes angen gwneud dim.',
  },
} as const;

export const notTied = {
  code: 'not-tied',
  at: 'person',
  message: {
    en: 'This person is not recorded as that; look up who is.',
    cy: 'Nid yw’r person hwn wedi’i gofnodi felly; chwiliwch am bwy sydd.',
  },
} as const;
