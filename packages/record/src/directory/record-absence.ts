import type { Draft, Instant } from '@candour/ledger';
import { appendEntries } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { isPerson, noSuchPerson } from './appoint.ts';

export interface RecordAbsence {
  readonly person: string;
  /** Now, unless said otherwise. */
  readonly since?: Instant;
  readonly until?: Instant;
}

/** Says that somebody cannot act for a time. People say it of themselves; of others, an administrator. */
export async function recordAbsence(
  parts: Parts,
  caller: Caller,
  { person, since, until }: RecordAbsence,
): Promise<Outcome<{ readonly seq: number }>> {
  const at = parts.clock().toISOString();
  return appendFor(parts, caller, person, {
    kind: 'absence-recorded',
    body: { since: since ?? at, ...(until !== undefined && { until }) },
  });
}

export interface EndAbsence {
  readonly person: string;
  /** Seq of the entry that recorded it. */
  readonly absence: number;
  readonly until?: Instant;
}

/** Says that somebody is back. */
export async function endAbsence(
  parts: Parts,
  caller: Caller,
  { person, absence, until }: EndAbsence,
): Promise<Outcome<{ readonly seq: number }>> {
  const at = parts.clock().toISOString();
  const body = { absence, until: until ?? at };
  return appendFor(parts, caller, person, { kind: 'absence-ended', body, ends: absence });
}

async function appendFor(
  parts: Parts,
  caller: Caller,
  person: string,
  { ends, ...draft }: Pick<Draft, 'kind' | 'body'> & { readonly ends?: number },
): Promise<Outcome<{ readonly seq: number }>> {
  const action = caller !== 'anyone' && caller.person === person ? 'act-for-oneself' : 'administer';
  const authorised = await authorise(parts, caller, { action });
  if (!authorised.ok) return authorised;
  if (!(await isPerson(parts, person))) return refused(noSuchPerson);
  if (ends !== undefined && !(await isAbsence(parts, person, ends))) return refused(noSuchAbsence);
  const happenedAt = parts.clock().toISOString();
  const appended = await appendEntries(parts, [
    { ...draft, matter: person, actor: authorised.value.person, happenedAt },
  ]);
  if (!appended.ok) return appended;
  return done({ seq: appended.value[0]?.entry.seq ?? -1 });
}

async function isAbsence({ database }: Parts, person: string, seq: number): Promise<boolean> {
  const { rows } = await database.query('select 1 from record.absence where seq = $1 and person = $2', [
    seq,
    person,
  ]);
  return rows.length > 0;
}

const noSuchAbsence = {
  code: 'no-such-absence',
  at: 'absence',
  message: {
    en: 'This person has no such absence; look it up and give the number of its entry.',
    cy: 'Nid oes gan y person hwn absenoldeb o’r fath; chwiliwch amdano a rhowch rif ei gofnod.',
  },
} as const;
