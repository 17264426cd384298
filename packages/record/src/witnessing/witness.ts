import type { Database, Instant } from '@candour/ledger';
import { z } from 'zod';

const outcome = z.enum(['cosigned', 'unreachable', 'refused', 'ahead', 'disagrees']);

const row = z
  .object({
    vkey: z.string(),
    name: z.string(),
    address: z.string().nullable(),
    asked_at: z.string(),
    answered_at: z.string().nullable(),
    signed_size: z.coerce.number().nullable(),
    signed_at: z.string().nullable(),
    outcome,
    failed_at: z.string().nullable(),
    detail: z.string().nullable(),
  })
  .transform((found) => ({
    /** Its public key, which begins with the name it signs under. */
    vkey: found.vkey,
    /** What the policy calls it. */
    name: found.name,
    address: found.address,
    askedAt: found.asked_at,
    /** When it last answered anything, be it a refusal. */
    answeredAt: found.answered_at,
    /** The entries it last signed for. */
    signedSize: found.signed_size,
    /** When it signed, by its own clock. */
    signedAt: found.signed_at,
    /** What came of asking it last. */
    outcome: found.outcome,
    failedAt: found.failed_at,
    /** Why it last did not sign: in English, and in part its own words. */
    detail: found.detail,
  }));

/** How a witness that the policy names stood when it was last asked. */
export type WitnessStanding = Readonly<z.infer<typeof row>>;

/** In the order in which the policy names them. */
export async function listWitnesses(database: Database): Promise<readonly WitnessStanding[]> {
  const { rows } = await database.query(
    `select vkey, name, address, asked_at, answered_at, signed_size, signed_at, outcome, failed_at, detail
     from outgoing.witness order by place`,
  );
  return rows.map((found) => row.parse(found));
}

/** What one witness answered. */
export interface WitnessAnswer extends Pick<WitnessStanding, 'vkey' | 'name' | 'address' | 'outcome'> {
  /** When it signed, by its own clock; null where it did not. */
  readonly signedAt: Instant | null;
  /** Why it did not; null where it did. */
  readonly detail: string | null;
}

/** Keeps what all witnesses of the policy answered; those that it names no more are forgotten. */
export async function keepAnswers(
  database: Database,
  { answers, size, at }: { answers: readonly WitnessAnswer[]; size: number; at: Instant },
): Promise<void> {
  await database.query('delete from outgoing.witness where vkey <> all($1::text[])', [
    answers.map(({ vkey }) => vkey),
  ]);
  for (const [place, answer] of answers.entries()) await keepAnswer(database, { answer, place, size, at });
}

interface Kept {
  readonly answer: WitnessAnswer;
  readonly place: number;
  readonly size: number;
  readonly at: Instant;
}

async function keepAnswer(database: Database, { answer, place, size, at }: Kept): Promise<void> {
  const { vkey, name, address, outcome, signedAt, detail } = answer;
  const hasSigned = outcome === 'cosigned';
  await database.query(
    `insert into outgoing.witness as known
       (vkey, name, address, place, asked_at, answered_at, signed_size, signed_at, outcome, failed_at, detail)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (vkey) do update set name = excluded.name, address = excluded.address, place = excluded.place,
       asked_at = excluded.asked_at, outcome = excluded.outcome,
       answered_at = coalesce(excluded.answered_at, known.answered_at),
       signed_size = coalesce(excluded.signed_size, known.signed_size),
       signed_at = coalesce(excluded.signed_at, known.signed_at),
       failed_at = coalesce(excluded.failed_at, known.failed_at),
       detail = coalesce(excluded.detail, known.detail)`,
    [
      ...[vkey, name, address, place, at, outcome === 'unreachable' ? null : at],
      ...[hasSigned ? size : null, signedAt, outcome, hasSigned ? null : at, detail],
    ],
  );
}

/** Where the policy names nobody any more, nobody is shown as silent. */
export async function forgetWitnesses(database: Database): Promise<void> {
  await keepAnswers(database, { answers: [], size: 0, at: '' });
}
