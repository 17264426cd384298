import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { mayReadDirectory } from './may-read-directory.ts';

export interface DirectoryPerson {
  readonly id: string;
  /** Null once erased. */
  readonly name: string | null;
  /** For administrators and the person alone. */
  readonly email: string | null;
  readonly language: 'en' | 'cy';
  readonly administrator: boolean;
  readonly leftAt: string | null;
}

export interface DirectoryPage {
  readonly limit: number;
  /** The id that the page before ended with. */
  readonly after?: string;
}

/** The people on the record, a page of them in the order of their ids. */
export async function listPeople(
  { database }: Pick<Parts, 'database'>,
  caller: Caller,
  { limit, after = '' }: DirectoryPage,
): Promise<Outcome<readonly DirectoryPerson[]>> {
  const reader = mayReadDirectory(caller);
  if (!reader.ok) return reader;
  const { person, administrator } = reader.value;
  const { rows } = await database.query<DirectoryPerson>(
    `select id, name, case when $1 or id = $2 then email end as email, language, administrator, left_at as "leftAt"
     from record.person where id > $3 order by id limit $4`,
    [administrator, person, after, limit],
  );
  return done(rows);
}

export interface DirectoryAppointment {
  /** The number of the entry that made it, by which it is ended. */
  readonly seq: number;
  readonly person: string;
  readonly role: string;
  readonly body: string;
  readonly since: string;
  readonly until: string | null;
}

/** Who holds which role towards the matters of which body, ended ones included. */
export function listAppointments(
  parts: Pick<Parts, 'database'>,
  caller: Caller,
  { person, body }: { readonly person?: string; readonly body?: string },
): Promise<Outcome<readonly DirectoryAppointment[]>> {
  return listFor(parts, caller, {
    sql: `select seq, person, role, body, since, until from record.appointment
      where ($1::text is null or person = $1) and ($2::text is null or body in ($2, '*')) order by seq`,
    values: [person ?? null, body ?? null],
  });
}

export interface DirectoryAbsence {
  readonly seq: number;
  readonly person: string;
  readonly since: string;
  readonly until: string | null;
}

/** Who cannot act, and from when to when. */
export function listAbsences(
  parts: Pick<Parts, 'database'>,
  caller: Caller,
  { person }: { readonly person?: string },
): Promise<Outcome<readonly DirectoryAbsence[]>> {
  return listFor(parts, caller, {
    sql: `select seq, person, since, until from record.absence where ($1::text is null or person = $1) order by seq`,
    values: [person ?? null],
  });
}

export interface DirectoryDutyHolder {
  readonly seq: number;
  /** `*` for every body. */
  readonly body: string;
  readonly person: string;
  readonly since: string;
  readonly until: string | null;
}

/** Who answers for bodies when nobody else is there; of each body the last named counts. */
export function listDutyHolders(
  parts: Pick<Parts, 'database'>,
  caller: Caller,
): Promise<Outcome<readonly DirectoryDutyHolder[]>> {
  return listFor(parts, caller, {
    sql: 'select seq, body, person, since, until from record.duty_holder order by seq',
    values: [],
  });
}

async function listFor<Row extends object>(
  { database }: { readonly database: Database },
  caller: Caller,
  { sql, values }: { readonly sql: string; readonly values: readonly unknown[] },
): Promise<Outcome<readonly Row[]>> {
  const reader = mayReadDirectory(caller);
  if (!reader.ok) return reader;
  return done((await database.query<Row>(sql, values)).rows);
}
