import type { Database } from '@candour/ledger';
import { z } from 'zod';
import type { OpenedEntry, Projection } from '../projection/projection.ts';

const term = { since: z.string(), until: z.string().optional() };

const bodies = {
  'body-recorded': z.object({ name: z.string(), aliases: z.array(z.string()).default([]) }),
  'person-recorded': z.object({
    name: z.string().nullable().default(null),
    email: z.string().nullable().default(null),
    language: z.enum(['en', 'cy']).default('en'),
    administrator: z.boolean().default(false),
  }),
  'person-left': z.object({ at: z.string() }),
  'appointment-made': z.object({ role: z.string(), body: z.string(), ...term }),
  'appointment-ended': z.object({ appointment: z.int(), until: z.string() }),
  'absence-recorded': z.object(term),
  'absence-ended': z.object({ absence: z.int(), until: z.string() }),
  'duty-holder-named': z.object({ person: z.string(), ...term }),
} as const;

type Kind = keyof typeof bodies;

/** Who is who: bodies, people, what they are appointed to, when they are away, and who answers when nobody is there. */
export const directoryProjection: Projection = {
  name: 'directory',
  tables: ['record.body', 'record.person', 'record.appointment', 'record.absence', 'record.duty_holder'],
  async project(database, entries) {
    for (const entry of entries) {
      if (isOurs(entry.kind)) await appliers[entry.kind](database, entry);
    }
  },
};

function isOurs(kind: string): kind is Kind {
  return Object.hasOwn(bodies, kind);
}

type Apply = (database: Database, entry: OpenedEntry) => Promise<unknown>;

const appliers: { readonly [K in Kind]: Apply } = {
  'body-recorded': (database, { matter, seq, body }) => {
    const { name, aliases } = bodies['body-recorded'].parse(body);
    return database.query(
      `insert into record.body (id, name, aliases, seq)
       values ($1, $2, array(select jsonb_array_elements_text($3::jsonb)), $4)
       on conflict (id) do update set name = excluded.name, aliases = excluded.aliases, seq = excluded.seq`,
      [matter, name, JSON.stringify(aliases), seq],
    );
  },
  'person-recorded': (database, { matter, seq, body }) => {
    const { name, email, language, administrator } = bodies['person-recorded'].parse(body);
    return database.query(
      `insert into record.person (id, name, email, language, administrator, seq) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set name = excluded.name, email = excluded.email, language = excluded.language,
         administrator = excluded.administrator, seq = excluded.seq`,
      [matter, name, email, language, administrator, seq],
    );
  },
  'person-left': (database, { matter, body }) =>
    database.query('update record.person set left_at = $2 where id = $1', [
      matter,
      bodies['person-left'].parse(body).at,
    ]),
  'appointment-made': (database, { matter, seq, body }) => {
    const { role, body: towards, since, until } = bodies['appointment-made'].parse(body);
    return database.query(
      'insert into record.appointment (seq, person, role, body, since, until) values ($1, $2, $3, $4, $5, $6)',
      [seq, matter, role, towards, since, until ?? null],
    );
  },
  'appointment-ended': (database, { body }) => {
    const { appointment, until } = bodies['appointment-ended'].parse(body);
    return database.query('update record.appointment set until = $2 where seq = $1', [appointment, until]);
  },
  'absence-recorded': (database, { matter, seq, body }) => {
    const { since, until } = bodies['absence-recorded'].parse(body);
    return database.query('insert into record.absence (seq, person, since, until) values ($1, $2, $3, $4)', [
      seq,
      matter,
      since,
      until ?? null,
    ]);
  },
  'absence-ended': (database, { body }) => {
    const { absence, until } = bodies['absence-ended'].parse(body);
    return database.query('update record.absence set until = $2 where seq = $1', [absence, until]);
  },
  'duty-holder-named': (database, { matter, seq, body }) => {
    const { person, since, until } = bodies['duty-holder-named'].parse(body);
    return database.query(
      'insert into record.duty_holder (seq, body, person, since, until) values ($1, $2, $3, $4, $5)',
      [seq, matter === everyBody ? '*' : matter, person, since, until ?? null],
    );
  },
};

/** The ledger id under which duty holders of every body are named: `*` is no id. */
export const everyBody = 'every-body';
