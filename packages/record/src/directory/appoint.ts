import type { Instant } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import type { Parts } from '../parts.ts';
import { type Keyed, recordDirectory } from './record-directory.ts';

export interface Appoint extends Keyed {
  readonly person: string;
  readonly role: string;
  /** The body towards whose matters the role is held; `*` for every body. */
  readonly body: string;
  /** Now, unless said otherwise. */
  readonly since?: Instant;
  readonly until?: Instant;
}

/** Appoints a person to a role towards the matters of a body. */
export function appoint(parts: Parts, caller: Caller, asked: Appoint) {
  const { person, role, body, since, until, key } = asked;
  return recordDirectory(parts, caller, {
    key,
    check: () => checkWhoAndTowards(parts, asked),
    draft: ({ at }) => ({
      matter: person,
      kind: 'appointment-made',
      body: { role, body, since: since ?? at, ...(until !== undefined && { until }) },
    }),
  });
}

/** What is lacking of a person and the body, or every one of them, that they are to be something to. */
export async function checkWhoAndTowards(
  parts: Parts,
  { person, body }: { readonly person: string; readonly body: string },
) {
  if (!(await isPerson(parts, person))) return noSuchPerson;
  return body === '*' || (await isBody(parts, body)) ? undefined : noSuchBody;
}

export interface EndAppointment extends Keyed {
  readonly person: string;
  /** Seq of the entry that made it. */
  readonly appointment: number;
  readonly until?: Instant;
}

/** Ends an appointment; whatever the person held by it goes to the next in line at the next sweep. */
export function endAppointment(
  parts: Parts,
  caller: Caller,
  { person, appointment, until, key }: EndAppointment,
) {
  return recordDirectory(parts, caller, {
    key,
    check: async () => ((await isAppointment(parts, person, appointment)) ? undefined : noSuchAppointment),
    draft: ({ at }) => ({
      matter: person,
      kind: 'appointment-ended',
      body: { appointment, until: until ?? at },
    }),
  });
}

export async function isPerson({ database }: Parts, id: string): Promise<boolean> {
  const { rows } = await database.query('select 1 from record.person where id = $1 and left_at is null', [
    id,
  ]);
  return rows.length > 0;
}

export async function isBody({ database }: Parts, id: string): Promise<boolean> {
  const { rows } = await database.query('select 1 from record.body where id = $1', [id]);
  return rows.length > 0;
}

async function isAppointment({ database }: Parts, person: string, seq: number): Promise<boolean> {
  const { rows } = await database.query('select 1 from record.appointment where seq = $1 and person = $2', [
    seq,
    person,
  ]);
  return rows.length > 0;
}

export const noSuchPerson = {
  code: 'no-such-person',
  at: 'person',
  message: {
    en: 'The record knows no such person, or they have left; record them first.',
    cy: 'Nid yw’r cofnod yn adnabod person o’r fath, neu maent wedi gadael; cofnodwch hwy yn gyntaf.',
  },
} as const;

export const noSuchBody = {
  code: 'no-such-body',
  at: 'body',
  message: {
    en: 'The record knows no such body; record it first.',
    cy: 'Nid yw’r cofnod yn adnabod corff o’r fath; cofnodwch ef yn gyntaf.',
  },
} as const;

const noSuchAppointment = {
  code: 'no-such-appointment',
  at: 'appointment',
  message: {
    en: 'This person has no such appointment; look it up and give the number of its entry.',
    cy: 'Nid oes gan y person hwn benodiad o’r fath; chwiliwch amdano a rhowch rif ei gofnodiad.',
  },
} as const;
