import type { Database } from '@candour/ledger';
import { z } from 'zod';

/** A person’s key, and what was asked under it. */
export interface Asked {
  readonly person: string;
  readonly key: string;
  readonly fingerprint: string;
}

const answerSchema = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
export type Answer = z.infer<typeof answerSchema>;

const hour = 3_600_000;
/**
 * A process that ended in between leaves its key claimed: after this nobody still works on it. Were somebody to, the
 * log has its keys too, and takes nothing twice.
 */
const abandonedAfter = 30_000;
const before = (now: Date, by: number): string => new Date(now.getTime() - by).toISOString();

/** Takes a key that is new, expired, or abandoned; else says what became of it. */
export async function claimKey(
  database: Database,
  { person, key, fingerprint }: Asked,
  now: Date,
): Promise<'claimed' | 'reused' | 'in-use' | Answer> {
  const claimed = await database.query(
    `insert into http.request as r (person, key, fingerprint, begun_at) values ($1, $2, $3, $4)
     on conflict (person, key) do update
       set fingerprint = excluded.fingerprint, begun_at = excluded.begun_at, status = null, headers = null, body = null
       where r.begun_at < $5 or (r.status is null and r.begun_at < $6 and r.fingerprint = excluded.fingerprint)
     returning true`,
    [person, key, fingerprint, now.toISOString(), before(now, 24 * hour), before(now, abandonedAfter)],
  );
  if (claimed.rows.length > 0) return 'claimed';
  const { rows } = await database.query<{ fingerprint: string; status: number | null }>(
    'select fingerprint, status, headers, body from http.request where person = $1 and key = $2',
    [person, key],
  );
  const [kept] = rows;
  if (kept !== undefined && kept.fingerprint !== fingerprint) return 'reused';
  return kept === undefined || kept.status === null ? 'in-use' : answerSchema.parse(kept);
}

export async function keepAnswer(database: Database, asked: Asked, answer: Answer): Promise<void> {
  await database.query(
    'update http.request set status = $3, headers = $4::jsonb, body = $5 where person = $1 and key = $2',
    [asked.person, asked.key, answer.status, JSON.stringify(answer.headers), answer.body],
  );
}

export async function releaseKey(database: Database, { person, key }: Asked): Promise<void> {
  await database.query('delete from http.request where person = $1 and key = $2', [person, key]);
}

/** Frees every key that is claimed: for a process that has just begun, and is the only one. */
export async function releaseClaimed(database: Database): Promise<void> {
  await database.query('delete from http.request where status is null');
}

/** Forgets what is older than a day; answers how many. */
export async function forgetAnswers(database: Database, now: Date): Promise<number> {
  const { rows } = await database.query('delete from http.request where begun_at < $1 returning true', [
    before(now, 24 * hour),
  ]);
  return rows.length;
}
