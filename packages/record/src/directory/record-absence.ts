import type { Instant, Json } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { type RecordOnce, recordOnce } from '../keyed.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { isPerson, noSuchPerson } from './appoint.ts';
import type { Keyed } from './record-directory.ts';

export interface RecordAbsence extends Keyed {
  readonly person: string;
  /** Now, unless said otherwise. */
  readonly since?: Instant;
  readonly until?: Instant;
}

/** Says that somebody cannot act for a time. People say it of themselves; of others, an administrator. */
export function recordAbsence(
  parts: Parts,
  caller: Caller,
  { person, since, until, key }: RecordAbsence,
): Promise<Outcome<{ readonly seq: number }>> {
  return recordFor(parts, caller, {
    ...{ person, key, kind: 'absence-recorded' },
    body: (at) => ({ since: since ?? at, ...(until !== undefined && { until }) }),
  });
}

export interface EndAbsence extends Keyed {
  readonly person: string;
  /** Seq of the entry that recorded it. */
  readonly absence: number;
  readonly until?: Instant;
}

/** Says that somebody is back. */
export function endAbsence(
  parts: Parts,
  caller: Caller,
  { person, absence, until, key }: EndAbsence,
): Promise<Outcome<{ readonly seq: number }>> {
  return recordFor(parts, caller, {
    ...{ person, key, kind: 'absence-ended', ends: absence },
    body: (at) => ({ absence, until: until ?? at }),
  });
}

interface ForPerson extends Pick<RecordOnce, 'key'> {
  readonly person: string;
  readonly kind: string;
  readonly body: (at: Instant) => Json;
  /** The absence that must be there. */
  readonly ends?: number;
}

async function recordFor(
  parts: Parts,
  caller: Caller,
  { person, kind, body, ends, key }: ForPerson,
): Promise<Outcome<{ readonly seq: number }>> {
  const action = caller !== 'anyone' && caller.person === person ? 'act-for-oneself' : 'administer';
  const authorised = await authorise(parts, caller, { action });
  if (!authorised.ok) return authorised;
  const actor = authorised.value.person;
  const recorded = await recordOnce(parts, {
    key,
    check: async () => {
      if (!(await isPerson(parts, person))) return noSuchPerson;
      return ends === undefined || (await isAbsence(parts, person, ends)) ? undefined : noSuchAbsence;
    },
    draft: ({ at }) => ({ matter: person, kind, actor, happenedAt: at, body: body(at) }),
  });
  return recorded.ok ? done({ seq: recorded.value.entry.seq }) : recorded;
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
    cy: 'Nid oes gan y person hwn absenoldeb o’r fath; chwiliwch amdano a rhowch rif ei gofnodiad.',
  },
} as const;
