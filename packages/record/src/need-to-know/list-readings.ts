import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { authorise } from './authorise.ts';

/** Who read which restricted matter, when, and which policies let them. */
export interface NotedReading {
  readonly id: number;
  readonly person: string;
  readonly matter: string;
  readonly at: string;
  readonly because: string;
  readonly request: string | null;
}

export interface ListReadings {
  /** Of one matter, for those who answer for it or oversee it; without it of all, for administrators. */
  readonly matter?: string;
  readonly person?: string;
  readonly limit: number;
  /** The id that the page before ended with. */
  readonly before?: number;
}

/** The log of readings, the latest first. */
export async function listReadings(
  parts: Parts,
  caller: Caller,
  { matter, person, limit, before }: ListReadings,
): Promise<Outcome<readonly NotedReading[]>> {
  const asked =
    matter === undefined
      ? ({ action: 'read-whole-audit' } as const)
      : ({ action: 'read-audit', matter } as const);
  const authorised = await authorise(parts, caller, asked);
  if (!authorised.ok) return authorised;
  const { rows } = await parts.database.query<NotedReading>(
    `select id, person, matter, at, because, request from record.reading
     where ($1::text is null or matter = $1) and ($2::text is null or person = $2) and ($3::bigint is null or id < $3)
     order by id desc limit $4`,
    [matter ?? null, person ?? null, before ?? null, limit],
  );
  return done(rows);
}
