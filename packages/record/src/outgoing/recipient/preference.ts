import type { Database } from '@candour/ledger';
import { z } from 'zod';
import type { QuietHours } from './quiet-hours.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const preferenceSchema = z.strictObject({
  /** What one must know: it may wait for the digest, and cannot be switched off. */
  duties: z.enum(['at-once', 'digest']),
  reminders: z.enum(['at-once', 'digest', 'none']),
  /** Null: the house's; equal ends: none. */
  quiet: z.strictObject({ from: timeOfDay, until: timeOfDay }).nullable(),
  /** Null: the language the record has for the person. */
  language: z.enum(['en', 'cy']).nullable(),
});

/** How a person wants to be told. */
export interface Preference {
  readonly duties: 'at-once' | 'digest';
  readonly reminders: 'at-once' | 'digest' | 'none';
  readonly quiet: QuietHours | null;
  readonly language: 'en' | 'cy' | null;
}

export const defaultPreference: Preference = {
  duties: 'at-once',
  reminders: 'digest',
  quiet: null,
  language: null,
};

const preferenceRow = z
  .object({
    person: z.string(),
    duties: preferenceSchema.shape.duties,
    reminders: preferenceSchema.shape.reminders,
    quiet_from: z.string().nullable(),
    quiet_until: z.string().nullable(),
    language: preferenceSchema.shape.language,
  })
  .transform(({ person, quiet_from: from, quiet_until: until, ...rest }): [string, Preference] => [
    person,
    { ...rest, quiet: from === null || until === null ? null : { from, until } },
  ]);

/** The preferences that some people have stated; whoever is missing has the default. */
export async function listPreferences(
  database: Database,
  people: readonly string[],
): Promise<ReadonlyMap<string, Preference>> {
  const { rows } = await database.query(
    `select person, duties, reminders, quiet_from, quiet_until, language
     from outgoing.preference where person in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(people)],
  );
  return new Map(rows.map((row) => preferenceRow.parse(row)));
}

export async function getPreference(database: Database, person: string): Promise<Preference> {
  return (await listPreferences(database, [person])).get(person) ?? defaultPreference;
}

export async function savePreference(
  database: Database,
  person: string,
  { duties, reminders, quiet, language }: Preference,
): Promise<void> {
  await database.query(
    `insert into outgoing.preference (person, duties, reminders, quiet_from, quiet_until, language)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (person) do update set duties = excluded.duties, reminders = excluded.reminders,
       quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, language = excluded.language`,
    [person, duties, reminders, quiet?.from ?? null, quiet?.until ?? null, language],
  );
}
