import { endOfDay, type PlainDate, startOfDay } from '@candour/calendar';
import type { Caller } from '../caller.ts';
import type { NotedReading } from '../need-to-know/list-readings.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** What of the log of readings is asked for; without anything, all of it. */
export interface ListAudit {
  readonly person?: string;
  readonly matter?: string;
  /** On that day in London. */
  readonly day?: PlainDate;
  readonly limit: number;
  /** The id that the page before ended with. */
  readonly before?: number;
}

export interface AuditedReading extends NotedReading {
  /** Null where the matter is gone. */
  readonly pathway: string | null;
}

/** Who read which restricted matter, the latest first, over all matters. */
export async function listAudit(
  parts: Parts,
  caller: Caller,
  { person, matter, day, limit, before }: ListAudit,
): Promise<Outcome<readonly AuditedReading[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { rows } = await parts.database.query<AuditedReading>(
    `select r.id, r.person, r.matter, m.pathway, r.at, r.because, r.request
     from record.reading r left join record.matter m on m.id = r.matter
     where ($1::text is null or r.person = $1) and ($2::text is null or r.matter = $2)
       and ($3::text is null or (r.at >= $3 and r.at < $4)) and ($5::bigint is null or r.id < $5)
     order by r.id desc limit $6`,
    [
      ...[person ?? null, matter ?? null],
      ...(day === undefined ? [null, null] : [startOfDay(day), endOfDay(day)]),
      ...[before ?? null, limit],
    ],
  );
  return done(rows.map((row) => ({ ...row, id: Number(row.id) })));
}
