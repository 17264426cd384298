import type { SignedIn } from '@candour/record';
import type { OpenRecord } from '@candour/record/open';
import { type Config, openConfigured, readConfig } from '@candour/server';
import { type Exit, type Place, say } from './say.ts';

/** The settings of the environment and of CANDOUR_CONFIG, with what the command line says put before them. */
export function configOf({ data, database }: Place, more: Readonly<Record<string, string | undefined>> = {}) {
  const said = { CANDOUR_FOLDER: data, CANDOUR_DATABASE_URL: database, ...more };
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  return readConfig({ environment: { ...process.env, ...Object.fromEntries(given) } });
}

/** Opens the record, does the work, and closes it. What cannot be opened is said in one sentence: exit 1. */
export async function withRecord(
  place: Place,
  work: (record: OpenRecord, config: Config) => Promise<Exit>,
): Promise<Exit> {
  const read = configOf(place);
  if (!read.ok) return say(read.mistakes, 2);
  let opened: OpenRecord;
  try {
    opened = await openConfigured(read.config, (note) => say([note], 0));
  } catch (fault) {
    return say([sentenceOf(fault)], 1);
  }
  try {
    return await work(opened, read.config);
  } finally {
    await opened.close();
  }
}

/**
 * Whoever holds the data folder and its keys acts at the terminal, and says as whom: by id or e-mail address, or as the
 * one administrator there is. Need to know holds here as everywhere.
 */
export async function signInAs({ parts }: OpenRecord, by: string | undefined): Promise<SignedIn | string> {
  const { rows } = await parts.database.query<{ id: string; administrator: boolean }>(
    `select id, administrator from record.person
     where left_at is null and (id = $1 or lower(email) = lower($1) or ($1 is null and administrator)) order by id`,
    [by ?? null],
  );
  const [person, another] = rows;
  if (person === undefined)
    return by === undefined ? 'The record has no administrator yet.' : `Nobody on the record is ${by}.`;
  if (another !== undefined) return 'There are several administrators: say with --by which of them you are.';
  const { id, administrator } = person;
  return { person: id, administrator, confirmedAt: parts.clock().toISOString(), scopes: null };
}

/** With what it comes from: a schema that could not be brought up to date says so, and its cause says why. */
function sentenceOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause instanceof Error ? `${fault.message}: ${fault.cause.message}` : fault.message;
}
